import type { CalendarDate } from './calendar-date';
import { firstYear, holidayTable } from './holidays-table';
import { usualWorkdays, type Workdays, type WorkingDays, workingDays } from './working-days';

/** Whose public holidays are off for the rep; `none`: nobody's. */
export const holidayCalendars = ['NO', 'SE', 'DK', 'FI', 'GB', 'US', 'none'] as const;
export type HolidayCalendar = (typeof holidayCalendars)[number];

/** Whether a day is off in this country; never for years that the table does not know. */
export function isHolidayIn(calendar: HolidayCalendar): (date: CalendarDate) => boolean {
  if (calendar === 'none') return () => false;
  const years = holidayTable[calendar].map((days) => new Set(days.split(' ')));
  return (date) => years[Number(date.slice(0, 4)) - firstYear]?.has(date.slice(5, 7) + date.slice(8, 10)) ?? false;
}

const known = new Map<string, WorkingDays>();

/** How working days are counted with the holidays of this country by who works on these weekdays. The same for the same. */
export function workingDaysOf(calendar: HolidayCalendar, workdays: Readonly<Workdays> = usualWorkdays): WorkingDays {
  const key = `${calendar} ${workdays.toSorted().join('')}`;
  const days = known.get(key) ?? workingDays(isHolidayIn(calendar), workdays);
  known.set(key, days);
  return days;
}
