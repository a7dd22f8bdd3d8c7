import { useTranslation } from 'react-i18next';
import { stageNamed } from '@/lib/i18n/stage-name';
import type { Stage, StageColour } from '@/lib/pipeline/stages';

/** A hue of a stage: never the only sign. */
export function Spot({ colour }: { colour: StageColour }) {
  return (
    <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ background: `var(--color-stage-${colour})` }} />
  );
}

/** A stage by its name, also one that is not saved yet. */
export function StageSpot({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Spot colour={stage.colour} />
      <bdi className="min-w-0 truncate">{stageNamed(t, stage)}</bdi>
    </span>
  );
}
