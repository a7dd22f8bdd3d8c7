import { useTranslation } from 'react-i18next';
import { usePipelines } from '@/components/ui/pipelines';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import type { StageTotals } from '@/lib/pipeline/totals';
import { StageTable } from './StageTable';
import { useChosenPipeline } from './use-chosen-pipeline';

/** Stages that leave room for what is due; the others are scrolled to. */
const mostShown = 10;

/** A pipeline in numbers; which one is asked where there are several. */
export function PipelineNumbers({ totals }: { totals: StageTotals | undefined }) {
  const { t } = useTranslation();
  const { living } = usePipelines();
  const [pipeline, choose] = useChosenPipeline();
  const isLong = pipeline.stages.length > mostShown;
  return (
    <div className="shrink-0 px-3 pt-1">
      {living.length > 1 && (
        <select
          className="mb-1 -ml-1 h-6 max-w-full truncate rounded-md bg-page font-semibold text-text hover:bg-hover"
          aria-label={t('popup.pipeline.which')}
          value={pipeline.id}
          onChange={({ target }) => choose(target.value)}
        >
          {living.map((one) => (
            <option key={one.id} value={one.id}>
              {pipelineNamed(t, one)}
            </option>
          ))}
        </select>
      )}
      <div
        className={isLong ? 'max-h-60 overflow-y-auto' : ''}
        {...(isLong && { role: 'group', tabIndex: 0, 'aria-label': t('popup.pipeline.caption') })}
      >
        <StageTable totals={totals} pipeline={pipeline} />
      </div>
    </div>
  );
}
