import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { CloseReason } from '@/lib/pipeline/closed-reasons';
import { mostInReview } from '@/lib/pipeline/review-course';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface ReviewReplies {
  /** `reviewId`: of the one that goes on now. */
  'review.begin': { reviewId: string };
  'review.answer': Record<never, never>;
  'review.end': { changed: boolean };
}

const decided = z.discriminatedUnion('decision', [
  /** All is as it should be. */
  z.strictObject({ decision: z.literal('keep') }),
  /** In place of the follow-ups that are overdue; those that lie ahead stay. */
  z.strictObject({ decision: z.literal('next-step'), dueOn: CalendarDate }),
  z.strictObject({ decision: z.literal('move'), stageId: id }),
  z.strictObject({
    decision: z.literal('disqualify'),
    reason: z.optional(CloseReason),
    note: z.optional(z.string().check(z.trim(), z.maxLength(5000))),
  }),
  /** To be asked again on that day, a later one than today. */
  z.strictObject({ decision: z.literal('later'), until: CalendarDate }),
]);

/** The weekly review. */
export const reviewCommands = {
  /** Begins a walk through these leads, in this order; an earlier one that is not done goes no further. */
  'review.begin': {
    callers: ['page'],
    input: z.strictObject({ leadIds: z.array(id).check(z.minLength(1), z.maxLength(mostInReview)) }),
  },
  /**
   * What is decided about a lead in the review that goes on, done and remembered in one. Refused as `bad-input` (`review`) where none was
   * begun, (`until`) for a day that is no later one, (`reason`) as in `lead.close`, (`stage`) as in `lead.move`.
   */
  'review.answer': { callers: ['page'], input: z.strictObject({ leadId: id, answer: decided }) },
  /** The review is done. */
  'review.end': { callers: ['page'], input: z.strictObject({}) },
} as const satisfies Record<keyof ReviewReplies, Allowed>;
