import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import type { Planned } from './import-plan';
import { LeftRows } from './LeftRows';
import { written } from '@/lib/i18n/written-numbers';
import { useLanguage } from '@/components/ui/page';

interface Props {
  planned: readonly Planned[];
  header: readonly string[];
  rows: readonly string[][];
  onStart: () => void;
  onBack: () => void;
}

/** What would become of the rows; nothing has been done yet. */
export function PlanSummary({ planned, header, rows, onStart, onBack }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ready = planned.flatMap((one) => ('ready' in one ? [one.ready] : []));
  const left = planned.flatMap((one) => ('left' in one ? [{ row: one.row, why: one.left }] : []));
  const updates = ready.filter(({ leadId }) => leadId !== undefined).length;
  const figures = [
    ['made', ready.length - updates],
    ['updated', updates],
    ['left', left.length],
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <p>{t('transfer.planText')}</p>
      <dl className="m-0 flex flex-wrap gap-2">
        {figures.map(([name, count]) => (
          <div key={name} className="min-w-32 rounded-md border border-line p-3">
            <dt className="text-sm text-quiet">{t(`transfer.figures.${name}`)}</dt>
            <dd className="m-0 text-lg font-semibold">{written(count, language)}</dd>
          </div>
        ))}
      </dl>
      <div className="flex gap-2">
        <Button look="primary" className="h-8" disabled={ready.length === 0} onClick={onStart}>
          {t('transfer.start', { count: ready.length })}
        </Button>
        <Button className="h-8" onClick={onBack}>
          {t('common.actions.back')}
        </Button>
      </div>
      <LeftRows left={left} header={header} rows={rows} />
    </div>
  );
}
