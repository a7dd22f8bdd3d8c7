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
  return (
    <ReportCard
      title={t('reports.velocity.title')}
      means={t('reports.velocity.means')}
      figures={{
        columns: [
          { name: t('reports.columns.part'), kind: 'text' },
          { name: t('reports.columns.now'), kind: 'told' },
          { name: t('reports.columns.before'), kind: 'told' },
        ],
        rows: rows.map(({ name, kind, figures: [is, was] }) => [name, said(kind, is), said(kind, was)]),
      }}
      isTable
    />
  );
}
