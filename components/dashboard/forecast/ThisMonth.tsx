import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import type { Forecast } from '@/lib/pipeline/forecast';
import { Amounts } from './Amounts';
import { figure } from './amounts';
import { monthName } from './month-words';

/** The month that runs: its three figures, and beside them what was won in it so far. */
export function ThisMonth({ forecast: { months, won } }: { forecast: Forecast }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [now] = months;
  if (!now) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="pb-2 text-lg font-semibold">
        {monthName(now.month, language)}
      </h2>
      <dl className="grid grid-cols-2 gap-2 min-[760px]:grid-cols-4">
        {(['weighted', 'best', 'committed'] as const).map((name) => (
          <Figure key={name} name={t(`forecast.${name}`)}>
            <Amounts amounts={figure(now, name)} />
          </Figure>
        ))}
        <Figure name={t('forecast.won')} note={t('forecast.wonCount', { count: won.count })}>
          <Amounts amounts={won.byCurrency} />
        </Figure>
      </dl>
    </section>
  );
}

function Figure({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div className="rounded-md border border-line px-3 py-2">
      <dt className="flex flex-wrap justify-between gap-x-2 text-sm text-quiet">
        <span>{name}</span>
        {note && <span>{note}</span>}
      </dt>
      <dd className="m-0 text-lg font-semibold">{children}</dd>
    </div>
  );
}
