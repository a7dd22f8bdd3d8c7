import type { Parsed, Reply } from '@/lib/messages/contract';
import { closed, outcomeByContact } from '@/lib/pipeline/follow-up';
import { afterContact } from '@/lib/pipeline/lead';
import { Refusal } from '@/lib/pipeline/refusal';
import { defaultPipeline } from '@/lib/pipeline/stages';
import type { Change } from '@/lib/store/change';

const dayMs = 86_400_000;

/** One action of the rep's: the contact, the move up, what it settles, and the next step. */
export async function logContact(change: Change, input: Parsed<'contact.log'>): Promise<Reply<'contact.log'>> {
  const { now, dateAt } = change.occasion;
  const { leadId, followUp, note, ...facts } = input;
  // A day of slack: her clock may be set back between two tries.
  if (facts.at > now + dayMs) throw new Refusal('bad-input', 'at');
  const lead = await change.lead(leadId);

  // A contact of last week settles what was due last week, not what is due today.
  const day = dateAt(facts.at);
  for (const open of await change.openFollowUps(leadId)) {
    const outcome = outcomeByContact(open, day, followUp !== undefined);
    if (outcome) change.putFollowUp(closed(open, outcome, now));
  }
  const activityId = change.logContact(lead, { ...facts, ...(note && { note }), direction: 'outbound' });
  const after = change.putLead(afterContact(lead, defaultPipeline, facts.at, now));
  const next = followUp && change.addFollowUp(lead, followUp);

  return {
    activityId,
    ...(after.stageId !== lead.stageId && { movedTo: after.stageId }),
    ...(next && { followUpId: next.id }),
  };
}
