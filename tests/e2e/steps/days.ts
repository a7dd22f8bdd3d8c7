const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar date so many days from today, `YYYY-MM-DD`, where the machine is. */
export function dayFromToday(days: number): string {
  const now = new Date();
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Days to the third working day after a Sunday, a Monday, …: a weekend never counts. */
const toThirdWorkingDay = [3, 3, 3, 5, 5, 5, 4];

/** Three working days from today, counted on the fingers. */
export const thirdWorkingDay = (): string => dayFromToday(toThirdWorkingDay[new Date().getDay()] ?? 0);

/** Monday of next week. */
export const nextMonday = (): string => dayFromToday((8 - new Date().getDay()) % 7 || 7);
