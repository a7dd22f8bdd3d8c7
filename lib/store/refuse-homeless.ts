import { isLivingStage, type PipelineRow } from '@/lib/pipeline/pipelines';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from './change';
import type { Pending } from './pending-rows';

/**
 * No lead is left in a stage that goes: an undo of what made the stage would leave there who was moved to it since. Nor does an
 * undo take anybody back to a stage that has gone since.
 */
export async function refuseHomeless(change: Change, pipelines: readonly Pending<PipelineRow>[]): Promise<void> {
  const takenBack = change.isReversal ? change.leads.changed().map(({ after }) => after.stageId) : [];
  if (pipelines.length + takenBack.length === 0) return;
  const all = await change.allPipelines();
  const gone = pipelines.flatMap(({ before, after }) =>
    [...(before?.stages ?? []), ...after.stages].map(({ id }) => id).filter((id) => !isLivingStage(all, id)),
  );
  const ids = gone.length === 0 ? [] : await change.db.leads.where('stageId').anyOf(gone).primaryKeys();
  const left = ids.filter((id) => gone.includes(change.leads.known(id)?.stageId ?? gone[0] ?? ''));
  const put = change.leads.all().filter(({ stageId }) => gone.includes(stageId));
  const homeless = takenBack.filter((stageId) => !isLivingStage(all, stageId));
  if (left.length + put.length + homeless.length > 0)
    throw new Refusal(change.isReversal ? 'cannot-undo' : 'bad-input', 'target');
}
