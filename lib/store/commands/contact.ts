import type { Parsed, Reply } from '@/lib/messages/contract';
import { closed, outcomeByContact } from '@/lib/pipeline/follow-up';
import { isOutreach } from '@/lib/pipeline/activity';
import { isEngagement } from '@/lib/pipeline/engagement';
import type { Lead } from '@/lib/pipeline/lead';
import { afterOutreach } from '@/lib/pipeline/lead-course';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { Refusal } from '@/lib/pipeline/refusal';
import type { AskedStep, Change, ContactFacts } from '@/lib/store/change';
import { putNext, stopRules } from './by-rule';
import { putDone } from './follow-up-done';

const dayMs = 86_400_000;

/** One action of the rep's: the contact, the move up, what it settles, and the next step. */
export async function logContact(change: Change, input: Parsed<'contact.log'>): Promise<Reply<'contact.log'>> {
  const { leadId, followUp, note, ...facts } = input;
  const lead = await change.lead(leadId);
  return putContact(change, lead, { ...facts, ...(note && { note }), direction: 'outbound' }, followUp);
}

/**
 * Logs a contact with a lead, and all that follows from it. Only what the rep did herself moves a lead up and settles what was
 * due: neither an answer, which asks for one of hers and stops what a rule has set, nor a mail that is only scheduled, nor a follow or a comment.
 */
export async function putContact(
  change: Change,
  lead: Lead,
  facts: ContactFacts,
  followUp: AskedStep | undefined,
): Promise<Reply<'contact.log'>> {
  const { now, dateAt } = change.occasion;
  // A day of slack: her clock may be set back between two tries.
  if (facts.at > now + dayMs) throw new Refusal('bad-input', 'at');

  const reachesOut = facts.direction === 'outbound' && !facts.scheduled && isOutreach(facts.channel);
  // A contact of last week settles what was due last week, not what is due today.
  const day = dateAt(facts.at);
  for (const open of await change.openFollowUps(lead.id)) {
    const replaced = followUp && !open.repeat ? ('replaced' as const) : undefined;
    const outcome = reachesOut ? outcomeByContact(open, day, followUp !== undefined) : replaced;
    if (outcome === 'done') await putDone(change, lead, open);
    else if (outcome) change.putFollowUp(closed(open, outcome, now));
  }
  const activityId = change.logContact(lead, facts);
  const after = reachesOut
    ? change.putLead(afterOutreach(lead, pipelineWith(await change.allPipelines(), lead.stageId), now))
    : lead;
  const stopped = isEngagement(facts) && (await stopRules(change, after));
  const next = followUp && (await putNext(change, after, followUp));

  return {
    activityId,
    ...(after.stageId !== lead.stageId && { movedTo: after.stageId }),
    ...(next && { followUpId: next.id }),
    ...(stopped && { stopped }),
  };
}
