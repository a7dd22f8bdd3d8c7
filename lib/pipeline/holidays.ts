import type { CalendarDate } from './calendar-date';
import { firstYear, holidayTable } from './holidays-table';
import { type WorkingDays, workingDays } from './working-days';

/** Whose public holidays are off for the rep; `none`: only weekends are. */
export const holidayCalendars = ['NO', 'SE', 'DK', 'FI', 'GB', 'US', 'none'] as const;
export type HolidayCalendar = (typeof holidayCalendars)[number];

/** Whether a day from Monday to Friday is off in this country; never for years that the table does not know. */
export function isHolidayIn(calendar: HolidayCalendar): (date: CalendarDate) => boolean {
  if (calendar === 'none') return () => false;
  const years = holidayTable[calendar].map((days) => new Set(days.split(' ')));
  return (date) => years[Number(date.slice(0, 4)) - firstYear]?.has(date.slice(5, 7) + date.slice(8, 10)) ?? false;
}

const known = new Map<HolidayCalendar, WorkingDays>();

/** How working days are counted with the holidays of this country. */
export function workingDaysOf(calendar: HolidayCalendar): WorkingDays {
  const days = known.get(calendar) ?? workingDays(isHolidayIn(calendar));
  known.set(calendar, days);
  return days;
}
