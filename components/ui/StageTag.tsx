import { useTranslation } from 'react-i18next';
import type { StageRole } from '@/lib/pipeline/stages';

/** A stage by its name, with its hue beside it: the hue is never the only sign. */
export function StageTag({ stageId }: { stageId: string }) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap">
      <StageDot stageId={stageId} />
      {t(`common.stages.${stageId as StageRole}`)}
    </span>
  );
}

export function StageDot({ stageId }: { stageId: string }) {
  return (
    <span
      aria-hidden
      className="size-2 shrink-0 rounded-full"
      style={{ background: `var(--color-stage-${stageId})` }}
    />
  );
}
