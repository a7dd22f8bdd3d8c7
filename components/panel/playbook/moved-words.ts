import type { Translate } from '@/lib/i18n';
import { defaultPipeline, stageRank, type StageRole } from '@/lib/pipeline/stages';

/** A move through the stages in words: back, or past how many that lie between. */
export function movedTold(t: Translate, from: string, to: string): string {
  const stage = t(`common.stages.${to as StageRole}`);
  const [start, end] = [stageRank(defaultPipeline, from), stageRank(defaultPipeline, to)];
  if (start < 0 || end < 0) return t('panel.timeline.moved', { stage });
  if (end < start) return t('playbook.moves.back', { stage });
  const count = end - start - 1;
  return count > 0 ? t('playbook.moves.skipped', { stage, count }) : t('panel.timeline.moved', { stage });
}
