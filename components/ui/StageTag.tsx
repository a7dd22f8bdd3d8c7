import { useTranslation } from 'react-i18next';
import type { Lead } from '@/lib/pipeline/lead';
import { usePipelines, useStageName } from './pipelines';

interface Props {
  stageId: string;
  /** How the sale ended: it stands in place of the stage. */
  outcome?: Lead['outcome'];
}

/** A stage by its name, with its hue beside it: the hue is never the only sign. A long name is cut, and behind it in full. */
export function StageTag({ stageId, outcome }: Props) {
  const { t } = useTranslation();
  const nameOf = useStageName();
  const name = outcome ? t(`common.outcomes.${outcome}`) : nameOf(stageId);
  return (
    <span className="inline-flex max-w-[min(176px,100%)] shrink-0 items-center gap-1 text-sm whitespace-nowrap">
      <StageDot stageId={stageId} outcome={outcome} />
      <bdi className="min-w-0 truncate" title={name}>
        {name}
      </bdi>
    </span>
  );
}

export function StageDot({ stageId, outcome }: Props) {
  const { stages } = usePipelines();
  const hue = outcome === 'won' ? 'accent' : outcome ? 'quiet' : `stage-${stages.get(stageId)?.colour ?? 'grey'}`;
  return <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ background: `var(--color-${hue})` }} />;
}
