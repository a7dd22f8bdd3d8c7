import type { Parsed, Reply } from '@/lib/messages/contract';
import { hiddenValues, misfit, tidiedValues, valuesOf } from '@/lib/pipeline/custom-values';
import { closed } from '@/lib/pipeline/follow-up';
import { identitiesOf, memberIdToKeep, sameMember } from '@/lib/pipeline/identity';
import { LeadFields, leadFields, mayBeSamePerson, tidied, withContact, withFields } from '@/lib/pipeline/lead';
import { atStage } from '@/lib/pipeline/lead-course';
import { personOf } from '@/lib/pipeline/lead-people';
import { Refusal } from '@/lib/pipeline/refusal';
import { isLivingStage, pipelineWith } from '@/lib/pipeline/pipelines';
import type { Pipeline } from '@/lib/pipeline/stages';
import type { Change } from '@/lib/store/change';

/**
 * A person who is a lead already stays the one she is; what LinkedIn calls her besides is added. Refuses with `bad-input`
 * (`identity-taken:<lead id>`) where one of her addresses or profiles is someone else's for certain: the rep would be shown,
 * and would write to, the wrong person.
 */
export async function createLead(change: Change, input: Parsed<'lead.create'>): Promise<Reply<'lead.create'>> {
  const fields = tidied(input.fields);
  const identities = identitiesOf(fields);
  const known = await change.leadWith(identities);
  // One of a lead's further people is not the lead: whom was meant, the rep has to say.
  if (known && personOf(known, fields)) throw new Refusal('bad-input', `identity-taken:${known.id}`);
  if (known) {
    const other = mayBeSamePerson(known, fields) ? await change.leadWith(identities, known.id) : known;
    if (other) throw new Refusal('bad-input', `identity-taken:${other.id}`);
    if (sameMember(known, fields)) {
      const memberId = memberIdToKeep(known.memberId, fields.memberId);
      const salesId = known.salesId ?? fields.salesId;
      change.putLead({ ...known, ...(memberId && { memberId }), ...(salesId && { salesId }) });
    }
    return { leadId: known.id, existed: true };
  }
  const stageId = await knownStage(change, input.stageId);
  refuseMisfit(undefined, fields, pipelineWith(await change.allPipelines(), stageId));
  return { leadId: change.addLead(fields, input.source, stageId).id, existed: false };
}

export async function editLead(change: Change, input: Parsed<'lead.edit'>): Promise<Reply<'lead.edit'>> {
  const lead = await change.lead(input.leadId);
  if (lead.rev !== input.rev) throw new Refusal('stale');
  const pipeline = pipelineWith(await change.allPipelines(), lead.stageId);
  refuseMisfit(lead, input.fields, pipeline);
  const custom = {
    ...hiddenValues(lead.custom, pipeline.fields),
    ...valuesOf(input.fields.custom, pipeline.fields),
  };
  const { rev } = change.putLead(withFields(lead, { ...input.fields, custom }));
  return { rev, changed: rev !== lead.rev };
}

function refuseMisfit(before: LeadFields | undefined, after: LeadFields, { fields }: Pipeline): void {
  const fieldId = misfit(tidiedValues(before?.custom), tidiedValues(after.custom), fields);
  if (fieldId !== undefined) throw new Refusal('bad-input', `custom:${fieldId}`);
}

export async function moveLead(change: Change, input: Parsed<'lead.move'>): Promise<Reply<'lead.move'>> {
  const lead = await change.lead(input.leadId);
  const after = change.putLead(atStage(lead, await knownStage(change, input.stageId), change.occasion.now));
  return { changed: after.rev !== lead.rev };
}

/** Refuses with `other-profile` where the lead is known to have another profile than the contact. */
export async function linkLead(change: Change, { leadId, contact }: Parsed<'lead.link'>): Promise<Reply<'lead.link'>> {
  const lead = await change.lead(leadId);
  if (!mayBeSamePerson(lead, contact)) throw new Refusal('bad-input', 'other-profile');
  if (personOf(lead, contact)) throw new Refusal('bad-input', `identity-taken:${lead.id}`);
  const fields = LeadFields.safeParse(tidied(withContact(leadFields(lead), contact)));
  if (!fields.success) throw new Refusal('bad-input', 'too-much');
  return { changed: change.putLead(withFields(lead, fields.data)).rev !== lead.rev };
}

/** Leaves a tombstone; what was open is cancelled. */
export async function removeLead(change: Change, input: Parsed<'lead.remove'>): Promise<Reply<'lead.remove'>> {
  const { now } = change.occasion;
  const lead = await change.lead(input.leadId);
  for (const one of await change.openFollowUps(lead.id)) change.putFollowUp(closed(one, 'cancelled', now));
  change.putLead({ ...lead, deletedAt: now });
  return {};
}

/** The stage of some pipeline; where none is said, the first of the first. */
async function knownStage(change: Change, given: string | undefined): Promise<string> {
  const pipelines = await change.allPipelines();
  const stageId = given ?? pipelines.living[0].stages[0]?.id;
  if (stageId === undefined || !isLivingStage(pipelines, stageId)) throw new Refusal('bad-input', 'stage');
  return stageId;
}
