import { addDays, type CalendarDate, daysBetween, weekdayOf } from '@/lib/pipeline/calendar-date';

/** Whole days of the rep's, the first and the last of them. */
export interface Period {
  first: CalendarDate;
  last: CalendarDate;
}

/** What a rep asks by name. */
export const periodNames = ['month', 'last-month', 'days-90', 'quarter', 'year', 'months-12', 'all'] as const;
type PeriodName = (typeof periodNames)[number];

/** The days that are meant by a name on a day; `earliest`: the first day that there is anything of. */
export function periodNamed(name: PeriodName, today: CalendarDate, earliest: CalendarDate): Period {
  const [year = '', month = ''] = today.split('-');
  const firstOfMonth = `${year}-${month}-01`;
  const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  switch (name) {
    case 'month':
      return { first: firstOfMonth, last: today };
    case 'last-month': {
      const last = addDays(firstOfMonth, -1);
      return { first: `${last.slice(0, 7)}-01`, last };
    }
    case 'days-90':
      return { first: addDays(today, -89), last: today };
    case 'quarter':
      return { first: `${year}-${quarter}-01`, last: today };
    case 'year':
      return { first: `${year}-01-01`, last: today };
    case 'months-12':
      return {
        first: addDays(`${Number(year) - 1}-${today.slice(5) === '02-29' ? '02-28' : today.slice(5)}`, 1),
        last: today,
      };
    case 'all':
      return { first: earliest < today ? earliest : today, last: today };
  }
}

/** As many days as these, just before them: what a period is compared with. */
export function periodBefore({ first, last }: Period): Period {
  return { first: addDays(first, -1 - daysBetween(first, last)), last: addDays(first, -1) };
}

/** From an instant up to, and without, another; both ms since the epoch. */
export interface Span {
  from: number;
  until: number;
}

export const isIn = ({ from, until }: Span, at: number | undefined): at is number =>
  at !== undefined && at >= from && at < until;

/** Weeks of one report: of more, the last ones are told. */
const mostWeeks = 53;

const monday = (date: CalendarDate) => addDays(date, 1 - weekdayOf(date));

/** The Mondays of the weeks that the period touches, oldest first; at most the last `mostWeeks` of them. */
export function mondaysOf({ first, last }: Period): CalendarDate[] {
  const weeks = daysBetween(monday(first), monday(last)) / 7 + 1;
  const from = addDays(monday(last), -7 * (Math.min(weeks, mostWeeks) - 1));
  return Array.from({ length: Math.min(weeks, mostWeeks) }, (_, week) => addDays(from, week * 7));
}
