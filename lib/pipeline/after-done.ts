import type { CalendarDate } from './calendar-date';
import type { DoneOutcome } from './done-outcome';
import { followUpWorkingDays } from './follow-up';
import type { NextByRule } from './follow-up-rules';
import { nextRepeat, type Repeat } from './repeat';
import type { WorkingDays } from './working-days';

/** Working days to the next try where she asked for another time and named none. */
export const movedWorkingDays = 5;

/** What is proposed when a follow-up is done; the rep takes it, changes it or leaves it. */
export type AfterDone =
  /** `by`: its own rhythm, or, where nothing else says so, a few working days on. */
  | { kind: 'follow-up'; dueOn: CalendarDate; by: 'repeat' | 'default' }
  /** As this step (from 0) of so many of her stage's rule. */
  | { kind: 'follow-up'; dueOn: CalendarDate; by: 'rule'; step: number; of: number }
  /** `unanswered`: after so many follow-ups, and the rule has no more. */
  | { kind: 'propose-disqualify'; by: 'not-interested' }
  | { kind: 'propose-disqualify'; by: 'unanswered'; tries: number };

/** What is known when a follow-up was done. */
export interface DoneFollowUp {
  today: CalendarDate;
  /** When it was due. */
  dueOn: CalendarDate;
  repeat?: Repeat | undefined;
  /** What the rule of her stage says is next, now that it was done. */
  next?: NextByRule | undefined;
}

/**
 * What comes after a follow-up that went so. What repeats goes on in its rhythm, after today;
 * who is not interested is proposed for disqualifying, and nothing repeats. Where nobody answered, the rule of her stage says how it goes on. One that was moved keeps its rhythm: it only comes later.
 */
export function afterDone(outcome: DoneOutcome, done: DoneFollowUp, days: WorkingDays): AfterDone {
  const { today, dueOn, repeat, next } = done;
  if (outcome === 'not-interested') return { kind: 'propose-disqualify', by: 'not-interested' };
  if (outcome === 'moved')
    return { kind: 'follow-up', dueOn: days.addWorkingDays(today, movedWorkingDays), by: 'default' };
  if (repeat)
    return { kind: 'follow-up', dueOn: nextRepeat(dueOn > today ? dueOn : today, repeat, days), by: 'repeat' };
  if (outcome === 'no-answer' && next?.kind === 'follow-up')
    return { kind: 'follow-up', dueOn: next.dueOn, by: 'rule', step: next.step, of: next.of };
  if (outcome === 'no-answer' && next?.kind === 'propose-disqualify' && next.since <= today)
    return { kind: 'propose-disqualify', by: 'unanswered', tries: next.tries };
  return { kind: 'follow-up', dueOn: days.addWorkingDays(today, followUpWorkingDays), by: 'default' };
}
