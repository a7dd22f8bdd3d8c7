import { addDays, CalendarDate } from './calendar-date';
import { addMonths } from './calendar-date';
import type { WorkingDays } from './working-days';
import { z } from './zod';

/** How a follow-up comes back: every `count` units, counted from the day `from`. */
export const Repeat = z.strictObject({
  count: z.int().check(z.minimum(1), z.maximum(99)),
  unit: z.enum(['day', 'working-day', 'week', 'month', 'year']),
  /**
   * When it was first due. All later days are counted from here, so that the 31st comes back after a February, and a snoozed
   * follow-up leaves the rhythm as it was.
   */
  from: CalendarDate,
});
export type Repeat = z.infer<typeof Repeat>;

/**
 * The first day of the rhythm after `after`: the day on which the follow-up was due, or today where it was done late. A month that
 * is too short has its last day instead. Only the unit `working-day` steps over days off.
 */
export function nextRepeat(after: CalendarDate, every: Repeat, days: WorkingDays): CalendarDate {
  let day = every.from;
  for (let times = 1; day <= after; times += 1) day = dayOf(every, times, day, days);
  return day;
}

/** The day of the rhythm that is `times` repeats after the first; `previous` is the one before. */
function dayOf({ count, unit, from }: Repeat, times: number, previous: CalendarDate, days: WorkingDays): CalendarDate {
  if (unit === 'working-day') return days.addWorkingDays(previous, count);
  if (unit === 'month') return addMonths(from, times * count);
  if (unit === 'year') return addMonths(from, times * count * 12);
  return addDays(from, times * count * (unit === 'week' ? 7 : 1));
}
