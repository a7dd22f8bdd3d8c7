import type { CalendarDate } from './calendar-date';
import type { DoneOutcome } from './done-outcome';
import { followUpWorkingDays } from './follow-up';
import { nextRepeat, type Repeat } from './repeat';
import type { WorkingDays } from './working-days';

/** Working days to the next try where she asked for another time and named none. */
export const movedWorkingDays = 5;

/** What is proposed when a follow-up is done; the rep takes it, changes it or leaves it. */
export type AfterDone =
  /** `by`: its own rhythm, or, where nothing else says so, a few working days on. */
  | { kind: 'follow-up'; dueOn: CalendarDate; by: 'repeat' | 'default' }
  | { kind: 'propose-disqualify'; by: 'not-interested' };

/** What is known when a follow-up was done. */
export interface DoneFollowUp {
  today: CalendarDate;
  /** When it was due. */
  dueOn: CalendarDate;
  repeat?: Repeat | undefined;
}

/**
 * What comes after a follow-up that went so. What repeats goes on in its rhythm, after today;
 * who is not interested is proposed for disqualifying, and nothing repeats. One that was moved keeps its rhythm: it only comes later.
 */
export function afterDone(outcome: DoneOutcome, done: DoneFollowUp, days: WorkingDays): AfterDone {
  const { today, dueOn, repeat } = done;
  if (outcome === 'not-interested') return { kind: 'propose-disqualify', by: 'not-interested' };
  if (outcome === 'moved')
    return { kind: 'follow-up', dueOn: days.addWorkingDays(today, movedWorkingDays), by: 'default' };
  if (repeat)
    return { kind: 'follow-up', dueOn: nextRepeat(dueOn > today ? dueOn : today, repeat, days), by: 'repeat' };
  return { kind: 'follow-up', dueOn: days.addWorkingDays(today, followUpWorkingDays), by: 'default' };
}
