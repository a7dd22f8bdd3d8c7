import type { Parsed, Reply } from '@/lib/messages/contract';
import { closed, postponed } from '@/lib/pipeline/follow-up';
import type { Change } from '@/lib/store/change';

export async function setFollowUp(change: Change, input: Parsed<'follow-up.set'>): Promise<Reply<'follow-up.set'>> {
  const lead = await change.lead(input.leadId);
  for (const open of await change.openFollowUps(lead.id))
    change.putFollowUp(closed(open, 'replaced', change.occasion.now));
  return { followUpId: change.addFollowUp(lead, input).id };
}

/** Done twice, from two tabs, is done. */
export async function completeFollowUp(
  change: Change,
  { followUpId }: Parsed<'follow-up.done'>,
): Promise<Reply<'follow-up.done'>> {
  if ((await change.followUps.get(followUpId))?.outcome === 'done') return { changed: false };
  change.putFollowUp(closed(await change.openFollowUp(followUpId), 'done', change.occasion.now));
  return { changed: true };
}

export async function snoozeFollowUp(
  change: Change,
  { followUpId, dueOn }: Parsed<'follow-up.snooze'>,
): Promise<Reply<'follow-up.snooze'>> {
  const open = await change.openFollowUp(followUpId);
  return { changed: change.putFollowUp(postponed(open, dueOn)).rev !== open.rev };
}
