import type { Parsed, Reply } from '@/lib/messages/contract';
import { tookPart } from '@/lib/pipeline/done-outcome';
import { closed, postponed } from '@/lib/pipeline/follow-up';
import type { Change } from '@/lib/store/change';
import { putNext, stopRules } from './by-rule';
import { nextOf, proposalAfter, putDone, putResult } from './follow-up-done';

export async function setFollowUp(change: Change, input: Parsed<'follow-up.set'>): Promise<Reply<'follow-up.set'>> {
  const { leadId, also, repeat, ...step } = input;
  const lead = await change.lead(leadId);
  if (!also)
    for (const open of await change.openFollowUps(lead.id))
      change.putFollowUp(closed(open, 'replaced', change.occasion.now));
  const asked = { ...step, ...(repeat && { repeat: { ...repeat, from: step.dueOn } }) };
  return { followUpId: (await putNext(change, lead, asked)).id };
}

/** Done twice, from two tabs, is done; how it went may be said later. */
export async function completeFollowUp(
  change: Change,
  { followUpId, result }: Parsed<'follow-up.done'>,
): Promise<Reply<'follow-up.done'>> {
  const before = await change.followUps.get(followUpId);
  const wasDone = before?.outcome === 'done';
  if (wasDone && (result === undefined || result === before.result)) return { changed: false };
  const open = wasDone ? before : await change.openFollowUp(followUpId);
  const lead = await change.lead(open.leadId);
  await (wasDone && result ? putResult(change, before, result) : putDone(change, lead, open, result));

  const stopped = tookPart(result) && (await stopRules(change, lead));
  const done = (await change.followUps.get(followUpId)) ?? open;
  const next = await nextOf(change, done);
  const proposal = await proposalAfter(change, lead, done, next);
  return {
    changed: true,
    ...(next && { nextDueOn: next.dueOn }),
    ...(proposal && { proposal }),
    ...(stopped && { stopped }),
  };
}

export async function snoozeFollowUp(
  change: Change,
  { followUpId, dueOn }: Parsed<'follow-up.snooze'>,
): Promise<Reply<'follow-up.snooze'>> {
  const open = await change.openFollowUp(followUpId);
  return { changed: change.putFollowUp(postponed(open, dueOn)).rev !== open.rev };
}
