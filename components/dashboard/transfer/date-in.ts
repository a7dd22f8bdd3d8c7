import { CalendarDate } from '@/lib/pipeline/calendar-date';

/** The first letters of the months' names in English and Norwegian. */
const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
};

const written = (year: string, month: number, day: string): CalendarDate | undefined => {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return CalendarDate.safeParse(date).success ? date : undefined;
};

/**
 * The day that a text of a file means: `2026-03-05`, with or without a time, `5.3.2026`, `05/03/26`, `5 Mar 2026`, `5-mai-26`. Day before month, but
 * where that makes no date. `undefined` where it is none.
 */
export function dateIn(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/.exec(text.trim());
  if (iso) return written(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s|$)/.exec(text.trim());
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    return written(year, Number(second), first) ?? written(year, Number(first), second);
  }
  const named = /^(\d{1,2})\.?[\s-]+(\p{L}{3})\p{L}*\.?,?[\s-]+(\d{4}|\d{2})$/u.exec(text.trim());
  const month = named && months[(named[2] ?? '').toLowerCase()];
  return named && month ? written(named[3] ?? '', month, named[1] ?? '') : undefined;
}
