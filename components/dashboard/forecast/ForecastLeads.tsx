import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useToday } from '@/components/ui/use-today';
import type { Line } from './groups';
import { LeadRow } from './LeadRow';

/** Leads that are drawn at first, and how many more at each wish: those worth most come first. */
const step = 50;

const head = 'py-1 pr-3 text-left text-sm font-normal text-quiet';

/** The leads of one line of the table: how likely each is and when she closes is changed in place. */
export function ForecastLeads({ line: { name, group } }: { line: Line }) {
  const { t } = useTranslation();
  const id = useId();
  const today = useToday();
  const focus = useKeptFocus<HTMLElement>();
  const [most, setMost] = useState(step);
  const shown = group.sales.slice(0, most);
  return (
    <section {...focus} aria-labelledby={id}>
      <h2 id={id} className="pb-1 text-lg font-semibold">
        {t('forecast.group.title', { group: name })}
      </h2>
      {shown.length === 0 ? (
        <p className="text-quiet">{t('forecast.group.none')}</p>
      ) : (
        <table className="w-full table-fixed border-collapse">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className={head}>
                {t('forecast.columns.lead')}
              </th>
              <th scope="col" className={`${head} w-32 max-[860px]:hidden`}>
                {t('common.fields.stage')}
              </th>
              <th scope="col" className={`${head} w-28 text-right max-[720px]:hidden`}>
                {t('common.fields.value')}
              </th>
              <th scope="col" className={`${head} w-24`}>
                {t('forecast.columns.probability')}
              </th>
              <th scope="col" className={`${head} w-38`}>
                {t('common.fields.expectedCloseOn')}
              </th>
              <th scope="col" className={`${head} w-26 pr-0 text-right`}>
                {t('forecast.weighted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((sale) => (
              <LeadRow key={sale.id} sale={sale} today={today} />
            ))}
          </tbody>
        </table>
      )}
      {group.count > shown.length && (
        <p className="flex items-center gap-2 pt-1 text-quiet">
          {t('forecast.group.shown', { shown: shown.length, count: group.count })}
          <Button look="accent" onClick={() => setMost(most + step)}>
            {t('forecast.group.more')}
          </Button>
        </p>
      )}
    </section>
  );
}
