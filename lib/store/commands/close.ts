import type { Parsed, Reply } from '@/lib/messages/contract';
import { isReasonOf } from '@/lib/pipeline/closed-reasons';
import { closed } from '@/lib/pipeline/follow-up';
import { withOutcome } from '@/lib/pipeline/lead-course';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';

/**
 * The sale has ended; what was open is cancelled. Closed as it is already, it stays so. Refuses with `bad-input` (`reason`) a
 * reason that is none for this outcome.
 */
export async function closeLead(
  change: Change,
  { leadId, outcome, reason, note }: Parsed<'lead.close'>,
): Promise<Reply<'lead.close'>> {
  const { now } = change.occasion;
  if (!isReasonOf(outcome, reason)) throw new Refusal('bad-input', 'reason');
  const lead = await change.lead(leadId);
  if (lead.outcome === outcome) return { changed: false };
  for (const one of await change.openFollowUps(leadId)) change.putFollowUp(closed(one, 'cancelled', now));
  change.putLead(withOutcome(lead, outcome, now, reason));
  change.logActivity(lead, { type: 'outcome', outcome, ...(reason && { reason }), ...(note && { note }) });
  return { changed: true };
}

/** The sale goes on, in the stage where it was. */
export async function reopenLead(change: Change, { leadId }: Parsed<'lead.reopen'>): Promise<Reply<'lead.reopen'>> {
  const lead = await change.lead(leadId);
  if (lead.outcome === undefined) return { changed: false };
  change.putLead(withOutcome(lead, undefined, change.occasion.now));
  change.logActivity(lead, { type: 'outcome', outcome: 'open' });
  return { changed: true };
}
