import { useTranslation } from 'react-i18next';
import type { Lead } from '@/lib/pipeline/lead';
import type { StageRole } from '@/lib/pipeline/stages';

interface Props {
  stageId: string;
  /** How the sale ended: it stands in place of the stage. */
  outcome?: Lead['outcome'];
}

/** A stage by its name, with its hue beside it: the hue is never the only sign. */
export function StageTag({ stageId, outcome }: Props) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap">
      <StageDot stageId={stageId} outcome={outcome} />
      {outcome ? t(`common.outcomes.${outcome}`) : t(`common.stages.${stageId as StageRole}`)}
    </span>
  );
}

export function StageDot({ stageId, outcome }: Props) {
  const hue = outcome === 'won' ? 'accent' : outcome ? 'quiet' : `stage-${stageId}`;
  return <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ background: `var(--color-${hue})` }} />;
}
