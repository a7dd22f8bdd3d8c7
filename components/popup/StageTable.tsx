import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';
import { usePipelines } from '@/components/ui/pipelines';
import { StageTag } from '@/components/ui/StageTag';
import type { Pipeline } from '@/lib/pipeline/stages';
import type { StageTotals } from '@/lib/pipeline/totals';
import { type Amount, stageRows } from './stage-rows';
import { valueWords } from './value-words';

const number = 'p-0 text-right';

interface Props {
  totals: StageTotals | undefined;
  /** Whose stages. */
  pipeline: Pipeline;
}

/** How many leads stand in each stage, and what they are worth. While `totals` are not known yet, their places are kept. */
export function StageTable({ totals, pipeline }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useSettings();
  const { rows, total } = stageRows(totals ?? {}, currency, usePipelines(), pipeline);
  const count = (leads: number) => (totals ? new Intl.NumberFormat(language).format(leads) : '');

  return (
    <table className="w-full table-fixed border-collapse whitespace-nowrap" aria-busy={!totals}>
      <caption className="sr-only">{t('popup.pipeline.caption')}</caption>
      {/* Set widths, so that nothing moves when the numbers come. */}
      <colgroup>
        <col className="w-[146px]" />
        <col className="w-[32px]" />
        <col />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('popup.pipeline.stage')}</th>
          <th scope="col">{t('popup.pipeline.leads')}</th>
          <th scope="col">{t('popup.pipeline.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.stageId} className={`h-[21px] ${totals && row.count === 0 ? 'text-quiet' : ''}`}>
            <th scope="row" className="p-0 pr-2 text-left font-normal">
              <StageTag stageId={row.stageId} />
            </th>
            <td className={number}>{count(row.count)}</td>
            <Value value={row.value} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="h-6 border-t border-line font-semibold">
          <th scope="row" className="p-0 text-left text-sm">
            {t('popup.pipeline.total')}
          </th>
          <td className={number}>{count(total.count)}</td>
          <Value value={total.value} />
        </tr>
      </tfoot>
    </table>
  );
}

function Value({ value }: { value: Amount[] }) {
  const { t } = useTranslation();
  const { short, hidden, full } = valueWords(value, useLanguage());
  const more = hidden > 0 ? [t('popup.moreCurrencies', { count: hidden })] : [];
  return (
    <td
      className={`truncate p-0 pl-2 text-right font-medium ${short.length > 1 ? 'text-sm' : ''}`}
      title={full || undefined}
    >
      <span aria-hidden>{[...short, ...more].join(' · ')}</span>
      <span className="sr-only">{full}</span>
    </td>
  );
}
