import type { Parsed, Reply } from '@/lib/messages/contract';
import { closed } from '@/lib/pipeline/follow-up';
import { withOutcome } from '@/lib/pipeline/lead-course';
import type { Change } from '@/lib/store/change';

/** The sale has ended; what was open is cancelled. Closed as it is already, it stays so. */
export async function closeLead(
  change: Change,
  { leadId, outcome }: Parsed<'lead.close'>,
): Promise<Reply<'lead.close'>> {
  const { now } = change.occasion;
  const lead = await change.lead(leadId);
  if (lead.outcome === outcome) return { changed: false };
  for (const one of await change.openFollowUps(leadId)) change.putFollowUp(closed(one, 'cancelled', now));
  change.putLead(withOutcome(lead, outcome, now));
  change.logOutcome(lead, outcome);
  return { changed: true };
}

/** The sale goes on, in the stage where it was. */
export async function reopenLead(change: Change, { leadId }: Parsed<'lead.reopen'>): Promise<Reply<'lead.reopen'>> {
  const lead = await change.lead(leadId);
  if (lead.outcome === undefined) return { changed: false };
  change.putLead(withOutcome(lead, undefined, change.occasion.now));
  change.logOutcome(lead, 'open');
  return { changed: true };
}
