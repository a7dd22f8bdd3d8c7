import type { Reply } from '@/lib/messages/contract';
import { afterDone } from '@/lib/pipeline/after-done';
import type { DoneOutcome } from '@/lib/pipeline/done-outcome';
import { closed, type FollowUp } from '@/lib/pipeline/follow-up';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import type { Lead } from '@/lib/pipeline/lead';
import { nextRepeat } from '@/lib/pipeline/repeat';
import { sameContent } from '@/lib/pipeline/same-content';
import type { WorkingDays } from '@/lib/pipeline/working-days';
import type { Change } from '@/lib/store/change';
import { ruledNext } from './by-rule';

/** Closes an open follow-up as done. One that repeats sets its next, but for a lead who is not interested. */
export async function putDone(change: Change, lead: Lead, open: FollowUp, result?: DoneOutcome): Promise<void> {
  const { now, dateAt } = change.occasion;
  change.putFollowUp({ ...closed(open, 'done', now), ...(result && { result }) });
  if (!open.repeat || result === 'not-interested') return;
  const today = dateAt(now);
  const after = open.dueOn > today ? open.dueOn : today;
  change.addFollowUp(lead, { ...open, dueOn: nextRepeat(after, open.repeat, await countedDays(change)) });
}

/** Says of one that is done how it went. Where nobody is interested, the next of what repeats is cancelled. */
export async function putResult(change: Change, done: FollowUp, result: DoneOutcome): Promise<void> {
  change.putFollowUp({ ...done, result });
  const next = await nextOf(change, done);
  if (next && result === 'not-interested') change.putFollowUp(closed(next, 'cancelled', change.occasion.now));
}

/** The open one that was set by itself when this repeating one was done. */
export async function nextOf(change: Change, done: FollowUp): Promise<FollowUp | undefined> {
  if (!done.repeat) return undefined;
  const open = await change.openFollowUps(done.leadId);
  return open.find((one) => one.createdAt === done.closedAt && sameContent(one.repeat, done.repeat));
}

/** What the rep may do next, by how it went. Nothing where she has not said so, or a next step stands already. */
export async function proposalAfter(
  change: Change,
  lead: Lead,
  { dueOn, repeat, result }: FollowUp,
  next: FollowUp | undefined,
): Promise<Reply<'follow-up.done'>['proposal']> {
  if (result === undefined || lead.outcome !== undefined) return undefined;
  const today = change.occasion.dateAt(change.occasion.now);
  const ruled = result === 'no-answer' ? await ruledNext(change, lead) : undefined;
  const proposal = afterDone(result, { today, dueOn, repeat, next: ruled }, await countedDays(change));
  if (proposal.kind === 'propose-disqualify' || result === 'moved')
    return { ...proposal, ...(next && { followUpId: next.id }) };
  return (await change.openFollowUps(lead.id)).length > 0 ? undefined : proposal;
}

async function countedDays(change: Change): Promise<WorkingDays> {
  const { holidays, workdays } = await change.currentSettings();
  return workingDaysOf(holidays, workdays);
}
