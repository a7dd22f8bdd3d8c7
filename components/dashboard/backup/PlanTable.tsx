import { useTranslation } from 'react-i18next';
import { localeOf } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import type { RestorePlan, RestoreWay, TableCount } from '@/lib/pipeline/backup/restored';
import { type BackupTable, backupTables } from '@/lib/pipeline/backup/rows';

const groupOf = (table: BackupTable) =>
  table === 'leads' || table === 'followUps'
    ? table
    : table === 'activities' || table === 'stageChanges'
      ? 'history'
      : 'others';
const groups = ['leads', 'followUps', 'history', 'others'] as const;

/** What would be new, changed, and so on, of each kind of row. */
export function PlanTable({ plan, way }: { plan: RestorePlan; way: RestoreWay }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(localeOf(language));
  const columns = [
    'fresh',
    'changed',
    'same',
    way === 'merge' ? 'kept' : 'gone',
  ] as const satisfies readonly (keyof TableCount)[];
  const head = 'py-1 pr-3 font-normal text-quiet';
  return (
    <table className="w-full max-w-lg border-collapse text-sm">
      <caption className="sr-only">{t('backup.plan.table')}</caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={`${head} text-left`}>
            {t('backup.plan.kind')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`${head} text-right`}>
              {t(`backup.plan.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group} className="border-b border-line">
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {t(`backup.plan.kinds.${group}`)}
            </th>
            {columns.map((column) => (
              <td key={column} className="py-1 pr-3 text-right tabular-nums">
                {number.format(sumOf(plan, group, column))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sumOf({ tables }: RestorePlan, group: (typeof groups)[number], column: keyof TableCount): number {
  const own = backupTables.filter((table) => groupOf(table) === group);
  return own.reduce((sum, table) => sum + tables[table][column], 0);
}
