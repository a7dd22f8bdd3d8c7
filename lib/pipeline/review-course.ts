import { addDays, type CalendarDate } from './calendar-date';

/** Whoever was looked at is not asked about again for so many days, and after so many another review is due. */
export const reviewDays = 7;

/** As many leads are looked at in one review at most: the others, who are less urgent, come in the next. */
export const mostInReview = 100;

/** A walk through the leads that had to be looked at when it began. Instants are ms since the epoch. */
export interface Review {
  id: string;
  startedAt: number;
  /** In the order in which they are asked about. */
  leadIds: readonly string[];
  /** Absent while it goes on. */
  doneAt?: number;
}

/** What can be decided about a lead in a review. */
export const reviewDecisions = ['keep', 'next-step', 'move', 'disqualify', 'later'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** What was decided about a lead when she was looked at last. */
export interface ReviewAnswer {
  /** The lead's. */
  id: string;
  rev: number;
  updatedAt: number;
  /** Taken back: she is asked about again. */
  deletedAt?: number;
  reviewId: string;
  decision: ReviewDecision;
  /** From that day on she may be asked about again. */
  until: CalendarDate;
  /** The day of the next step that was set, and the stage that she was moved to. */
  dueOn?: CalendarDate;
  stageId?: string;
  /** Of the command that decided it, to undo it by; absent where nobody named it. */
  requestId?: string;
}

/** The day from which on a lead who was looked at `today` is asked about again. */
export function askedAgainOn(today: CalendarDate): CalendarDate {
  return addDays(today, reviewDays);
}

/** Whether she was looked at, and is not to be asked about yet. */
export function isPutOff(answer: Pick<ReviewAnswer, 'until' | 'deletedAt'> | undefined, today: CalendarDate): boolean {
  return answer !== undefined && answer.deletedAt === undefined && answer.until > today;
}

export interface ReviewStep {
  leadId: string;
  answer?: ReviewAnswer;
}

/**
 * The steps of a review as it stands: those that are answered, and of the others those about whom there is still something to ask
 * (`asks`): who was won or taken care of elsewhere meanwhile is not asked about.
 */
export function reviewSteps(
  { id, leadIds }: Pick<Review, 'id' | 'leadIds'>,
  answers: ReadonlyMap<string, ReviewAnswer>,
  asks: (leadId: string) => boolean,
): ReviewStep[] {
  return leadIds.flatMap((leadId): ReviewStep[] => {
    const answer = answers.get(leadId);
    if (answer && answer.deletedAt === undefined && answer.reviewId === id) return [{ leadId, answer }];
    return asks(leadId) ? [{ leadId }] : [];
  });
}

/** The next step without an answer after the one at this lead, from the beginning again after the last; `undefined` where all are answered. */
export function nextInReview(steps: readonly ReviewStep[], leadId?: string): string | undefined {
  const at = steps.findIndex((step) => step.leadId === leadId);
  return [...steps.slice(at + 1), ...steps.slice(0, at + 1)].find(
    (step) => step.answer === undefined && step.leadId !== leadId,
  )?.leadId;
}

/** Whether the rep is to be reminded of the review on a day: it was done more than a week ago. `doneOn`: when it was last, if ever. */
export function isReviewDue(doneOn: CalendarDate | undefined, today: CalendarDate): boolean {
  return doneOn === undefined || addDays(doneOn, reviewDays) < today;
}
