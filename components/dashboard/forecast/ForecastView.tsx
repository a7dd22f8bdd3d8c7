import { useTranslation } from 'react-i18next';
import { PipelineChoice } from '@/components/dashboard/filter/PipelineChoice';
import { Reading } from '@/components/dashboard/Reading';
import { useLanguage } from '@/components/ui/page';
import { Definitions } from './Definitions';
import { ForecastChart } from './ForecastChart';
import { ForecastLeads } from './ForecastLeads';
import { ForecastTable } from './ForecastTable';
import { linesOf } from './groups';
import { HeldForecasts } from './HeldForecasts';
import { ThisMonth } from './ThisMonth';
import { useAddress } from './use-address';
import { type Shown, useForecast } from './use-forecast';

/** What the open leads may come to, month by month; of each month its leads; and how earlier forecasts held. */
export function ForecastView() {
  const { t } = useTranslation();
  const { asked, ask } = useAddress();
  const { shown, share } = useForecast(asked.pipeline);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="flex-1 text-xl font-semibold">{t('forecast.title')}</h1>
        <PipelineChoice
          chosen={asked.pipeline}
          any={t('forecast.allPipelines')}
          onChoose={(pipeline) => ask(pipeline === undefined ? { pipeline: '' } : { pipeline })}
        />
        <Definitions />
      </div>
      {shown ? <Shown shown={shown} /> : <Reading share={share} />}
    </div>
  );
}

function Shown({ shown: { forecast, held, running, currencies } }: { shown: Shown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asked } = useAddress();
  const lines = linesOf(t, forecast, language);
  const isEmpty = lines.every(({ group }) => group.count === 0);
  const now = forecast.months[0]?.month;
  const begun = lines.find(({ key }) => key === now);
  // Where this month has nobody, the first line that has.
  const open =
    lines.find(({ key }) => key === asked.of) ??
    (begun?.group.count ? begun : (lines.find(({ group }) => group.count > 0) ?? begun));
  return (
    <>
      {isEmpty && forecast.won.count === 0 ? (
        <NothingYet />
      ) : (
        <>
          <ThisMonth forecast={forecast} />
          {currencies.length > 0 && <ForecastChart forecast={forecast} currencies={currencies} />}
          <ForecastTable lines={lines} open={open?.key} />
          {open && <ForecastLeads key={open.key} line={open} />}
        </>
      )}
      <HeldForecasts held={held} running={running} />
    </>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col items-start gap-2 rounded-md border border-line bg-raised p-4">
      <h2 className="text-lg font-semibold">{t('forecast.none.title')}</h2>
      <p>{t('forecast.none.text')}</p>
    </section>
  );
}
