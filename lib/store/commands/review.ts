import type { Parsed, Reply } from '@/lib/messages/contract';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { closed } from '@/lib/pipeline/follow-up';
import { Refusal } from '@/lib/pipeline/refusal';
import { askedAgainOn, type Review, type ReviewAnswer } from '@/lib/pipeline/review-course';
import type { Change } from '@/lib/store/change';
import { closeLead } from './close';
import { setFollowUp } from './follow-up';
import type { Whence } from './handlers';
import { moveLead } from './lead';

type Decided = Parsed<'review.answer'>['answer'];

export async function beginReview(
  { db, occasion }: Change,
  { leadIds }: Parsed<'review.begin'>,
): Promise<Reply<'review.begin'>> {
  const before = await db.meta.get('review');
  const value: Review = { id: occasion.newId(), startedAt: occasion.now, leadIds: [...new Set(leadIds)] };
  const lastDoneAt = before?.key === 'review' ? before.lastDoneAt : undefined;
  await db.meta.put({ key: 'review', value, ...(lastDoneAt !== undefined && { lastDoneAt }) });
  return { reviewId: value.id };
}

/** Does what was decided, and remembers that it was: both are undone as one. */
export async function answerReview(
  change: Change,
  { leadId, answer }: Parsed<'review.answer'>,
  { requestId }: Whence,
): Promise<Reply<'review.answer'>> {
  const review = await change.db.meta.get('review');
  if (review?.key !== 'review') throw new Refusal('bad-input', 'review');
  await change.lead(leadId);
  const today = change.occasion.dateAt(change.occasion.now);
  if (answer.decision === 'later' && answer.until <= today) throw new Refusal('bad-input', 'until');
  await decide(change, leadId, answer, today);
  const before = await change.reviewAnswers.get(leadId);
  const row: ReviewAnswer = {
    id: leadId,
    rev: before?.rev ?? 0,
    updatedAt: change.occasion.now,
    reviewId: review.value.id,
    decision: answer.decision,
    until: answer.decision === 'later' ? answer.until : askedAgainOn(today),
    ...(answer.decision === 'next-step' && { dueOn: answer.dueOn }),
    ...(answer.decision === 'move' && { stageId: answer.stageId }),
    ...(requestId !== undefined && { requestId }),
  };
  change.reviewAnswers.put(row, change.occasion.now);
  return {};
}

async function decide(change: Change, leadId: string, answer: Decided, today: CalendarDate): Promise<void> {
  switch (answer.decision) {
    case 'next-step':
      return planNext(change, leadId, answer.dueOn, today);
    case 'move':
      await moveLead(change, { leadId, stageId: answer.stageId });
      return;
    case 'disqualify': {
      const { reason, note } = answer;
      await closeLead(change, { leadId, outcome: 'disqualified', reason, note });
    }
  }
}

/** What is overdue gives way to it; what lies ahead, a repetition among it, stays as it was planned. */
async function planNext(change: Change, leadId: string, dueOn: CalendarDate, today: CalendarDate): Promise<void> {
  for (const open of await change.openFollowUps(leadId))
    if (open.dueOn < today) change.putFollowUp(closed(open, 'replaced', change.occasion.now));
  await setFollowUp(change, { leadId, dueOn, also: true });
}

export async function endReview({ db, occasion }: Change): Promise<Reply<'review.end'>> {
  const row = await db.meta.get('review');
  if (row?.key !== 'review' || row.value.doneAt !== undefined) return { changed: false };
  await db.meta.put({ ...row, value: { ...row.value, doneAt: occasion.now }, lastDoneAt: occasion.now });
  return { changed: true };
}
