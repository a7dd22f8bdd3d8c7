import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import type { HeldForecast, KeptForecast } from '@/lib/pipeline/forecast-kept';
import { Amounts } from './Amounts';
import { difference, figure } from './amounts';
import { monthName } from './month-words';

interface Props {
  held: readonly HeldForecast[];
  /** What was kept of the month that runs. */
  running: KeptForecast | undefined;
}

/** Months that are over: what was forecast for each when it began, what was won, and what lies between. */
export function HeldForecasts({ held, running }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const id = useId();
  const day = (date: string) => shortDate(date, language, today).replaceAll(' ', '\u00a0');
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="pb-1 text-lg font-semibold">
        {t('forecast.held.title')}
      </h2>
      {held.length > 0 ? (
        <HeldTable held={held} day={day} labelledBy={id} />
      ) : (
        <p className="text-quiet">
          {running
            ? t('forecast.held.next', { month: monthName(running.month, language), date: day(running.keptOn) })
            : t('forecast.held.never')}
        </p>
      )}
    </section>
  );
}

const number = 'px-2 py-1 text-right align-top whitespace-nowrap';

function HeldTable({
  held,
  day,
  labelledBy,
}: {
  held: Props['held'];
  day: (date: string) => string;
  labelledBy: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heads = [
    [t('forecast.held.forecast'), ''],
    [t('forecast.best'), 'max-[720px]:hidden'],
    [t('forecast.committed'), 'max-[720px]:hidden'],
    [t('forecast.columns.won'), ''],
    [t('forecast.columns.difference'), ''],
  ] as const;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse" aria-labelledby={labelledBy}>
        <thead>
          <tr className="border-b border-line text-sm text-quiet">
            <th scope="col" className="px-2 py-1 text-left font-normal">
              {t('forecast.held.month')}
            </th>
            {heads.map(([name, look]) => (
              <th key={name} scope="col" className={`${number} font-normal ${look}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map(({ month, keptOn, forecast, won }) => (
            <tr key={month} className="border-b border-line hover:bg-raised">
              <th scope="row" className="px-2 py-1 text-left align-top font-normal">
                {monthName(month, language)}
                {!keptOn.endsWith('-01') && (
                  <span className="block text-sm text-quiet">{t('forecast.held.keptOn', { date: day(keptOn) })}</span>
                )}
              </th>
              <td className={number}>
                <Amounts amounts={figure(forecast, 'weighted')} />
              </td>
              <td className={`${number} max-[720px]:hidden`}>
                <Amounts amounts={figure(forecast, 'best')} />
              </td>
              <td className={`${number} max-[720px]:hidden`}>
                <Amounts amounts={figure(forecast, 'committed')} />
              </td>
              <td className={number}>
                <Amounts amounts={won.byCurrency} />
              </td>
              <td className={`${number} font-medium`}>
                <Amounts amounts={difference(won, forecast)} signed />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
