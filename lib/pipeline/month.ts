import { addMonths, type CalendarDate } from './calendar-date';

/** A month of the calendar, `YYYY-MM`: like a date it is the same in every zone. */
export type Month = string;

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/** The month so many months later (earlier when negative). */
export function monthAfter(month: Month, count: number): Month {
  return monthOf(addMonths(`${month}-01`, count));
}

/** How many months `to` comes after `from`; negative when it comes first. */
export function monthsBetween(from: Month, to: Month): number {
  const number = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from);
}
