import { addDays, type CalendarDate, isWorkingDay as isWeekday } from './calendar-date';

/** How a rep counts working days. */
export interface WorkingDays {
  isWorkingDay(date: CalendarDate): boolean;
  /** The date `count` working days after `date` (`count` ≥ 0); with 0, `date` itself or the first working day after it. */
  addWorkingDays(date: CalendarDate, count: number): CalendarDate;
}

/** Days in a row that may all be off: a year. Beyond it the calendar is wrong, and the search would not end. */
const mostDaysOff = 366;

/**
 * Monday to Friday without the days for which `isHoliday` is true: public holidays, and what the rep takes off. Counting throws a
 * `RangeError` where more than a year of days follow each other that are all off.
 */
export function workingDays(isHoliday: (date: CalendarDate) => boolean): WorkingDays {
  const isWorkingDay = (date: CalendarDate) => isWeekday(date) && !isHoliday(date);
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
