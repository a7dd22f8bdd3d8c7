import { addDays, type CalendarDate, weekdayOf } from './calendar-date';
import { z } from './zod';

/** The weekdays on which a rep works, as ISO 8601 counts them: 1 is Monday, 7 Sunday. One at least: else nothing would ever be due. */
export const Workdays = z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7));
export type Workdays = z.infer<typeof Workdays>;

/** Monday to Friday. */
export const usualWorkdays: Readonly<Workdays> = [1, 2, 3, 4, 5];

/** How a rep counts working days. */
export interface WorkingDays {
  isWorkingDay(date: CalendarDate): boolean;
  /** The date `count` working days after `date` (`count` ≥ 0); with 0, `date` itself or the first working day after it. */
  addWorkingDays(date: CalendarDate, count: number): CalendarDate;
}

/** Days in a row that may all be off: a year. Beyond it the calendar is wrong, and the search would not end. */
const mostDaysOff = 366;

/**
 * The weekdays on which the rep works, without the days for which `isHoliday` is true: public holidays, and what she takes off. Counting
 * throws a `RangeError` where more than a year of days follow each other that are all off.
 */
export function workingDays(
  isHoliday: (date: CalendarDate) => boolean,
  workdays: Readonly<Workdays> = usualWorkdays,
): WorkingDays {
  const isWorkingDay = (date: CalendarDate) => workdays.includes(weekdayOf(date)) && !isHoliday(date);
  const workingDayFrom = (date: CalendarDate) => {
    let day = date;
    for (let off = 0; !isWorkingDay(day); off += 1) {
      if (off >= mostDaysOff) throw new RangeError(`no working day within a year of ${date}`);
      day = addDays(day, 1);
    }
    return day;
  };
  return {
    isWorkingDay,
    addWorkingDays(date, count) {
      if (count === 0) return workingDayFrom(date);
      let day = date;
      for (let left = count; left > 0; left -= 1) day = workingDayFrom(addDays(day, 1));
      return day;
    },
  };
}
