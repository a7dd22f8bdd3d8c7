import { addDays, CalendarDate, nextMonday } from './calendar-date';
import { DoneOutcome } from './done-outcome';
import { DueTime } from './due-time';
import { textLimits } from './page';
import { Repeat } from './repeat';
import type { WorkingDays } from './working-days';
import { z } from './zod';

/** Something to do about a lead on a day. */
export const FollowUp = z.strictObject({
  id: z.string(),
  rev: z.int(),
  leadId: z.string(),
  createdAt: z.int(),
  updatedAt: z.int(),
  dueOn: CalendarDate,
  /** `dueOn` while it is open, absent once closed: the index holds open ones only. */
  openDueOn: z.optional(CalendarDate),
  /** When on that day, on the clock of whoever looks; absent: any time. */
  dueTime: z.optional(DueTime),
  repeat: z.optional(Repeat),
  /** The stage whose rule set it, and which of the rule's steps (from 0) it is; absent on one that the rep set herself. */
  rule: z.optional(z.strictObject({ stageId: z.string(), step: z.int().check(z.minimum(0)) })),
  /** How it went, where it was done and the rep has said. */
  result: z.optional(DoneOutcome),
  note: z.optional(z.string().check(z.maxLength(500))),
  /** The thread that it was set from. */
  threadId: z.optional(z.string().check(z.maxLength(textLimits.slug))),
  subject: z.optional(z.string().check(z.maxLength(textLimits.line))),
  account: z.optional(z.string().check(z.maxLength(textLimits.email))),
  closedAt: z.optional(z.int()),
  /** `replaced`: another one was set in its place. */
  outcome: z.optional(z.enum(['done', 'replaced', 'cancelled'])),
  /** Taken back by an undo: it stays as a tombstone, closed, and is shown nowhere. */
  deletedAt: z.optional(z.int()),
  sample: z.optional(z.literal(true)),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Working days from a first contact to the follow-up that is proposed. */
export const followUpWorkingDays = 3;

/** The day that is proposed for the follow-up of a contact made on `date`. */
export function proposedFollowUp(date: CalendarDate, days: WorkingDays): CalendarDate {
  return days.addWorkingDays(date, followUpWorkingDays);
}

/**
 * The days that *snooze* offers, from today: never from the old due date, which may be long past. A next week begins with its first
 * working day; the next working day is offered by itself where neither tomorrow nor that is it.
 */
export function snoozeDates(
  today: CalendarDate,
  days: WorkingDays,
): {
  tomorrow: CalendarDate;
  nextWorkingDay?: CalendarDate;
  inThreeDays: CalendarDate;
  nextWeek: CalendarDate;
} {
  const tomorrow = addDays(today, 1);
  const nextWorkingDay = days.addWorkingDays(today, 1);
  const nextWeek = days.addWorkingDays(nextMonday(today), 0);
  const isOther = nextWorkingDay !== tomorrow && nextWorkingDay !== nextWeek;
  return { tomorrow, ...(isOther && { nextWorkingDay }), inThreeDays: addDays(today, 3), nextWeek };
}

/** The follow-up, closed at `now` (ms since the epoch). */
export function closed(followUp: FollowUp, outcome: NonNullable<FollowUp['outcome']>, now: number): FollowUp {
  const { openDueOn: _, ...rest } = followUp;
  return { ...rest, closedAt: now, outcome };
}

/** The closed follow-up, open again as it was. */
export function reopened({ closedAt: _1, outcome: _2, ...followUp }: FollowUp): FollowUp {
  return { ...followUp, openDueOn: followUp.dueOn };
}

/** The open follow-up, due on another day. */
export function postponed(followUp: FollowUp, dueOn: CalendarDate): FollowUp {
  return { ...followUp, dueOn, openDueOn: dueOn };
}

export function isOpen(followUp: Pick<FollowUp, 'openDueOn'>): boolean {
  return followUp.openDueOn !== undefined;
}

/** Which of two comes first: by their days, then by their times; what may be done at any time of its day comes after what has one. */
export function byDue(a: Pick<FollowUp, 'dueOn' | 'dueTime'>, b: Pick<FollowUp, 'dueOn' | 'dueTime'>): number {
  const [first, second] = [a, b].map(({ dueOn, dueTime }) => `${dueOn} ${dueTime ?? '24:00'}`);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

/** When the earliest open one is due; `undefined` where none is open. */
export function earliestDue(followUps: Iterable<Pick<FollowUp, 'openDueOn'>>): CalendarDate | undefined {
  const dates = Array.from(followUps, (one) => one.openDueOn).filter((date) => date !== undefined);
  return dates.length > 0 ? dates.reduce((a, b) => (b < a ? b : a)) : undefined;
}

/**
 * What a contact that was made on `day` means for an open follow-up of the lead: it is `done` when it was due by then,
 * `replaced` when a next one was chosen; otherwise it stays. What repeats is never replaced: it goes on in its rhythm.
 */
export function outcomeByContact(
  followUp: Pick<FollowUp, 'openDueOn' | 'repeat'>,
  day: CalendarDate,
  nextChosen: boolean,
): 'done' | 'replaced' | undefined {
  if (followUp.openDueOn !== undefined && followUp.openDueOn <= day) return 'done';
  return nextChosen && !followUp.repeat ? 'replaced' : undefined;
}
