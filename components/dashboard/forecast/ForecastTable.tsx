import { useTranslation } from 'react-i18next';
import type { ForecastSum } from '@/lib/pipeline/forecast';
import { Amounts } from './Amounts';
import { figure } from './amounts';
import { type Line, sumOfLines } from './groups';
import { useAddress } from './use-address';
import { written } from '@/lib/i18n/written-numbers';
import { useLanguage } from '@/components/ui/page';

const figures = ['weighted', 'best', 'committed'] as const;
const number = 'px-2 py-1 text-right align-top whitespace-nowrap';

/** The figures of the chart, and of what is apart from it; a line's name opens its leads below. `open`: the line that is. */
export function ForecastTable({ lines, open }: { lines: readonly Line[]; open: string | undefined }) {
  const { t } = useTranslation();
  const { to } = useAddress();
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('forecast.table')}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-quiet">
            <th scope="col" className="px-2 py-1 text-left font-normal whitespace-nowrap">
              {t('forecast.columns.month')}
            </th>
            <th scope="col" className={`${number} font-normal`}>
              {t('forecast.columns.leads')}
            </th>
            {figures.map((name) => (
              <th key={name} scope="col" className={`${number} font-normal`}>
                {t(`forecast.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, group }) => (
            <tr key={key} className={`border-b border-line ${key === open ? 'bg-accent-soft' : 'hover:bg-raised'}`}>
              <th scope="row" className="p-0 text-left align-top font-normal">
                <a
                  href={to({ of: key })}
                  aria-current={key === open ? 'true' : undefined}
                  className={`flex min-h-7 items-center px-2 whitespace-nowrap underline-offset-2 hover:underline ${key === 'past' ? 'text-overdue' : ''} ${key === open ? 'font-semibold' : ''}`}
                >
                  {name}
                </a>
              </th>
              <Figures sum={group} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="px-2 py-1 text-left align-top">
              {t('forecast.all')}
            </th>
            <Figures sum={sumOfLines(lines)} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Figures({ sum }: { sum: ForecastSum }) {
  const language = useLanguage();
  return (
    <>
      <td className={number}>{written(sum.count, language)}</td>
      {figures.map((name) => (
        <td key={name} className={number}>
          <Amounts amounts={figure(sum, name)} />
        </td>
      ))}
    </>
  );
}
