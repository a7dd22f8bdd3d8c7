import type { CalendarDate } from './calendar-date';
import type { DoneOutcome } from './done-outcome';
import { followUpWorkingDays } from './follow-up';
import type { NextByRules } from './follow-up-rules';
import { nextRepeat, type Repeat } from './repeat';
import type { WorkingDays } from './working-days';

/** Working days to the next try where she asked for another time and named none. */
export const movedWorkingDays = 5;

/** What is proposed when a follow-up is done; the rep takes it, changes it or leaves it. */
export type AfterDone =
  /** `by`: its own rhythm, a rule, the day that she named, or, where nothing else says so, a few working days on. */
  | { kind: 'follow-up'; dueOn: CalendarDate; by: 'repeat' | 'rule' | 'asked' | 'default' }
  | { kind: 'propose-disqualify'; by: 'rule' | 'not-interested' };

/** What is known when a follow-up was done. */
export interface DoneFollowUp {
  today: CalendarDate;
  /** When it was due. */
  dueOn: CalendarDate;
  repeat?: Repeat | undefined;
  /** `nextByRules` of her log with this follow-up in it, done so. */
  byRules?: NextByRules | undefined;
  /** The day that she asked for. */
  askedFor?: CalendarDate | undefined;
}

/**
 * What comes after a follow-up that went so. What repeats goes on in its rhythm, after today; without an answer a rule decides;
 * who is not interested is proposed for disqualifying, and nothing repeats. One that was moved keeps its rhythm: it only comes later.
 */
export function afterDone(outcome: DoneOutcome, done: DoneFollowUp, days: WorkingDays): AfterDone {
  const { today, dueOn, repeat, byRules, askedFor } = done;
  if (outcome === 'not-interested') return { kind: 'propose-disqualify', by: 'not-interested' };
  if (outcome === 'moved') {
    if (askedFor !== undefined) return { kind: 'follow-up', dueOn: askedFor, by: 'asked' };
    return { kind: 'follow-up', dueOn: days.addWorkingDays(today, movedWorkingDays), by: 'default' };
  }
  if (repeat)
    return { kind: 'follow-up', dueOn: nextRepeat(dueOn > today ? dueOn : today, repeat, days), by: 'repeat' };
  if (outcome === 'no-answer' && byRules) {
    if (byRules.kind === 'propose-disqualify') return { kind: byRules.kind, by: 'rule' };
    return { kind: byRules.kind, dueOn: byRules.dueOn, by: 'rule' };
  }
  return { kind: 'follow-up', dueOn: days.addWorkingDays(today, followUpWorkingDays), by: 'default' };
}
