import type { Translate } from '@/lib/i18n';
import { pipelineNamed, stageNamed } from '@/lib/i18n/stage-name';
import { isLivingStage, type Pipelines, pipelineWith } from '@/lib/pipeline/pipelines';
import { stageRank } from '@/lib/pipeline/stages';

/** Where a move leads to, in words: with the pipeline where that is another than the one she came from. */
export function placeTold(t: Translate, pipelines: Pipelines, from: string, to: string): string {
  const stage = stageNamed(t, pipelines.stages.get(to));
  const target = pipelineWith(pipelines, to);
  const isApart =
    isLivingStage(pipelines, to) && isLivingStage(pipelines, from) && pipelineWith(pipelines, from) !== target;
  return isApart ? t('common.stageIn', { stage, pipeline: pipelineNamed(t, target) }) : stage;
}

/** A move through the stages in words: back, past how many that lie between, or to another pipeline. */
export function movedTold(t: Translate, pipelines: Pipelines, from: string, to: string): string {
  const stage = placeTold(t, pipelines, from, to);
  const pipeline = pipelineWith(pipelines, to);
  const [start, end] = [stageRank(pipeline, from), stageRank(pipeline, to)];
  if (start < 0 || end < 0) return t('panel.timeline.moved', { stage });
  if (end < start) return t('playbook.moves.back', { stage });
  const count = end - start - 1;
  return count > 0 ? t('playbook.moves.skipped', { stage, count }) : t('panel.timeline.moved', { stage });
}
