import type { Parsed, Reply } from '@/lib/messages/contract';
import { pairKey } from '@/lib/pipeline/duplicate-keys';
import { LeadFields, tidied } from '@/lib/pipeline/lead';
import { fieldsOfBoth, heirOf } from '@/lib/pipeline/lead-merge';
import { mostPeople } from '@/lib/pipeline/lead-person';
import { survivorOf } from '@/lib/pipeline/merge-history';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { stopRules } from './by-rule';

/**
 * Makes one lead of two. The older one goes on, under her id; the other leaves a tombstone that names her, and what is still to be
 * done for her. Both logs stay where they were written, and are read as one.
 */
export async function mergeLeads(
  change: Change,
  { leadId, otherId, choices }: Parsed<'lead.merge'>,
): Promise<Reply<'lead.merge'>> {
  if (leadId === otherId) throw new Refusal('bad-input', 'same');
  const [a, b] = [await change.lead(leadId), await change.lead(otherId)];
  // The sample is wiped out as a whole, and would take her along.
  if (a.sample !== b.sample) throw new Refusal('bad-input', 'sample');
  const survivor = survivorOf(a, b);
  const gone = survivor === a ? b : a;
  const fields = LeadFields.safeParse(tidied(fieldsOfBoth(a, b, choices)));
  if (!fields.success) throw new Refusal('bad-input', 'too-much');

  const heir = heirOf(survivor, gone, fields.data, pipelineWith(await change.allPipelines(), survivor.stageId));
  if ((heir.people ?? []).length > mostPeople) throw new Refusal('bad-input', 'too-much');

  for (const one of await change.openFollowUps(gone.id)) change.putFollowUp({ ...one, leadId: survivor.id });
  change.putLead({ ...gone, deletedAt: change.occasion.now, mergedInto: survivor.id });
  change.logActivity(survivor, { type: 'merge', goneId: gone.id, name: gone.name });
  // Whoever answered as the one has answered.
  await stopRules(change, change.putLead(heir));
  return { leadId: survivor.id };
}

/** They are two people, says the rep. */
export async function tellApart(
  change: Change,
  { leadId, otherId }: Parsed<'pair.differ'>,
): Promise<Reply<'pair.differ'>> {
  if (leadId === otherId) throw new Refusal('bad-input', 'same');
  const { now } = change.occasion;
  await change.lead(leadId);
  await change.lead(otherId);
  const id = pairKey(leadId, otherId);
  const before = await change.pairs.get(id);
  const { rev } = change.pairs.put({ id, rev: before?.rev ?? 0, updatedAt: before?.updatedAt ?? now }, now);
  return { changed: rev !== before?.rev };
}
