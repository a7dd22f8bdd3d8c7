import { workingDaysOf } from '../../../lib/pipeline/holidays';

const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar date so many days from today, `YYYY-MM-DD`, where the machine is. */
export function dayFromToday(days: number): string {
  const now = new Date();
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** With Norway's holidays, as in a fresh install: the tests run in every week of the year. */
const days = workingDaysOf('NO');

/** So many working days from today. */
export const workingDay = (count: number): string => days.addWorkingDays(dayFromToday(0), count);

/** Three working days from today. */
export const thirdWorkingDay = (): string => workingDay(3);

/** Monday of next week, or the first working day after it. */
export const nextMonday = (): string => days.addWorkingDays(dayFromToday((8 - new Date().getDay()) % 7 || 7), 0);
