import type { CalendarDate } from './calendar-date';
import { z } from './zod';

/**
 * The time of a day at which something is due, `HH:MM` of 24 hours, by the clock on the rep's wall wherever she is: like the date
 * that it goes with, never an instant. As text it sorts as it should.
 */
export const DueTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not a time of the day' }));
export type DueTime = string;

/** What the clock on the wall of `timeZone` shows at the given instant (ms since the epoch); by default the machine's zone. */
export function dueTimeAt(instant: number, timeZone?: string): DueTime {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return format.format(instant);
}

/** When the machine's clock shows that time on that day, ms since the epoch; a time that a change of clocks leaves out comes later. */
export function instantOf(date: CalendarDate, time: DueTime): number {
  return new Date(`${date}T${time}`).getTime();
}
