import { z } from './zod';

/** A day on the calendar, `YYYY-MM-DD`: never an instant, so that it does not shift with the zone. */
export const CalendarDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => text === formatUtc(utcOf(text)), { error: 'not a day of the calendar' }),
);
export type CalendarDate = string;

/** The rep's date at an instant (ms since the epoch). */
export type DateAt = (instant: number) => CalendarDate;

const dayMs = 86_400_000;

/** The date as midnight UTC, which has no summer time: arithmetic on it is arithmetic on days. */
function utcOf(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function formatUtc(utc: number): CalendarDate {
  return Number.isNaN(utc) ? '' : new Date(utc).toISOString().slice(0, 10);
}

/** The calendar date at the given instant (ms since the epoch) where the clock on the wall is `timeZone`'s; by default the machine's. */
export function calendarDateAt(instant: number, timeZone?: string): CalendarDate {
  // Asked of each contact of a lead, and of each due date in a list: the machine’s own zone needs no `Intl`.
  if (timeZone === undefined) return ownDateAt(new Date(instant));
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function ownDateAt(instant: Date): CalendarDate {
  return formatUtc(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()));
}

/** When the machine's calendar turns to the day after the one at `instant`; both ms since the epoch. */
export function nextMidnight(instant: number): number {
  const now = new Date(instant);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return formatUtc(utcOf(date) + days * dayMs);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMs);
}

/** ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utcOf(date)).getUTCDay() || 7;
}

/** Monday of the week after `date`. */
export function nextMonday(date: CalendarDate): CalendarDate {
  return addDays(date, 8 - weekdayOf(date));
}

/** The same day some months later; where that month is shorter, its last day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = (count: number) => {
    const total = year * 12 + (month - 1) + count;
    return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}-01`;
  };
  const last = addDays(first(months + 1), -1);
  const same = first(months).slice(0, 8) + date.slice(8);
  return same < last ? same : last;
}
