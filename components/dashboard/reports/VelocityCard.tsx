import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import type { Velocity } from '@/lib/pipeline/report/won';
import { figureTold, type Kind, wholeOnly } from './figures';
import { ReportCard } from './ReportCard';
import { useShown } from './report-context';

const parts = [
  ['qualified', 'count'],
  ['dealSize', 'money'],
  ['winRate', 'percent'],
  ['cycle', 'days'],
] as const satisfies (readonly [keyof Velocity, Kind])[];

/** What the sales velocity is made of, now and in the period before: which part has moved it. */
export function VelocityCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { report, currency } = useShown();
  const { now, before } = report.velocity;
  const rows = [
    ...parts.map(([part, kind]) => ({
      name: t(part === 'qualified' ? 'reports.velocity.qualified' : `reports.${part}.title`),
      kind,
      figures: [now[part], before[part]] as const,
    })),
    {
      name: t('reports.velocity.title'),
      kind: 'money' as const,
      figures: [wholeOnly(now.perDay, currency), wholeOnly(before.perDay, currency)] as const,
    },
  ];
  const said = (kind: Kind, value: number | undefined) => figureTold({ language, currency }, kind, value);
  const columns = [t('reports.columns.part'), t('reports.columns.now'), t('reports.columns.before')] as const;
  return (
    <ReportCard title={t('reports.velocity.title')} means={t('reports.velocity.means')}>
      <table className="w-full border-collapse" aria-label={t('reports.velocity.title')}>
        <thead>
          <tr className="border-b border-line text-sm text-quiet">
            {columns.map((name, at) => (
              <th key={name} scope="col" className={`py-1 font-normal ${at === 0 ? 'text-left' : 'pl-3 text-right'}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, kind, figures }) => (
            <tr
              key={name}
              className="border-b border-line last:border-b-0 last:font-semibold last:[&>th]:font-semibold"
            >
              <th scope="row" className="py-1 text-left font-normal">
                {name}
              </th>
              {figures.map((value, at) => (
                <td key={columns[at + 1]} className="py-1 pl-3 text-right whitespace-nowrap">
                  {said(kind, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ReportCard>
  );
}
