import type { Parsed, Reply } from '@/lib/messages/contract';
import { atStage } from '@/lib/pipeline/lead-course';
import { defaultRow, isLivingStage, type PipelineRow } from '@/lib/pipeline/pipelines';
import { Refusal } from '@/lib/pipeline/refusal';
import { type Definition, stageLimits } from '@/lib/pipeline/stages';
import type { Change } from '@/lib/store/change';

/** Refuses with `bad-input` (`too-many`) where there are twenty already. */
export async function addPipeline(change: Change, input: Parsed<'pipeline.add'>): Promise<Reply<'pipeline.add'>> {
  const { now, newId } = change.occasion;
  const { living } = await change.allPipelines();
  if (living.length >= stageLimits.pipelines) throw new Refusal('bad-input', 'too-many');
  const { stages, fields, ...named } = input.definition;
  refuseTwins(input.definition);
  const own = {
    stages: stages.map((stage) => Object.assign({}, stage, { id: newId() })),
    fields: fields.map((field) => Object.assign({}, field, { id: newId() })),
  };
  const made = { id: newId(), rev: 0, createdAt: now, updatedAt: now, retired: [] };
  return { pipelineId: change.pipelines.put({ ...made, ...named, ...own }, now).id };
}

/** Refuses with `bad-input`: `stages` where one stands twice or is another pipeline's, `target` as `moveLeads`. */
export async function savePipeline(change: Change, input: Parsed<'pipeline.save'>): Promise<Reply<'pipeline.save'>> {
  const { now } = change.occasion;
  const row = await livingRow(change, input.pipelineId);
  if (row.rev !== input.rev) throw new Refusal('stale');
  refuseTwins(input.definition);
  const others = (await change.allPipelines()).living.filter(({ id }) => id !== row.id);
  const taken = new Set(others.flatMap(({ stages, fields }) => [...stages, ...fields].map(({ id }) => id)));
  if ([...input.definition.stages, ...input.definition.fields].some(({ id }) => taken.has(id)))
    throw new Refusal('bad-input', 'stages');

  const { name: _, retiredFields: left = [], ...rest } = row;
  const kept = new Set(input.definition.stages.map(({ id }) => id));
  const gone = row.stages.filter(({ id }) => !kept.has(id));
  const retired = [...row.retired, ...gone].filter(({ id }) => !kept.has(id));
  const asked = new Set(input.definition.fields.map(({ id }) => id));
  const retiredFields = [...left, ...row.fields].filter(({ id }) => !asked.has(id));
  const after = change.pipelines.put(
    { ...rest, ...input.definition, retired, ...(retiredFields.length > 0 && { retiredFields }) },
    now,
  );
  const moved = await moveLeads(
    change,
    gone.map(({ id }) => id),
    input.moves,
  );
  return { rev: after.rev, changed: after.rev !== row.rev, moved };
}

/** Leaves a tombstone. Refuses with `bad-input`: `last` where it is the only one, `target` as `moveLeads`. */
export async function removePipeline(
  change: Change,
  input: Parsed<'pipeline.remove'>,
): Promise<Reply<'pipeline.remove'>> {
  const { now } = change.occasion;
  const row = await livingRow(change, input.pipelineId);
  if ((await change.allPipelines()).living.length === 1) throw new Refusal('bad-input', 'last');
  change.pipelines.put({ ...row, deletedAt: now }, now);
  const moved = await moveLeads(
    change,
    row.stages.map(({ id }) => id),
    input.moves,
  );
  return { moved };
}

async function livingRow(change: Change, pipelineId: string): Promise<PipelineRow> {
  const row = await change.pipelines.get(pipelineId);
  if (!row && pipelineId === defaultRow.id) return defaultRow;
  if (!row || row.deletedAt !== undefined) throw new Refusal('not-found', 'pipeline');
  return row;
}

function refuseTwins({ stages, fields }: Definition): void {
  const ids = [...stages, ...fields].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Refusal('bad-input', 'stages');
}

/**
 * Moves every lead out of these stages, those in the bin too: she would come back to a stage that is none. Answers with how many of them
 * are there for the rep to see. Refuses with `bad-input` (`target`) where one stands in a stage of which `moves` does not say where its leads go.
 */
async function moveLeads(
  change: Change,
  stageIds: readonly string[],
  moves: Readonly<Record<string, string>>,
): Promise<number> {
  const { now } = change.occasion;
  const pipelines = await change.allPipelines();
  const leads = await change.db.leads.where('stageId').anyOf(stageIds).toArray();
  change.leads.seen(leads);
  for (const lead of leads) {
    const target = moves[lead.stageId];
    if (target === undefined || !isLivingStage(pipelines, target)) throw new Refusal('bad-input', 'target');
    change.putLead(atStage(lead, target, now));
  }
  return leads.filter(({ deletedAt }) => deletedAt === undefined).length;
}
