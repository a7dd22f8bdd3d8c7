import { addDays, calendarDateAt, type CalendarDate, daysBetween } from '@/lib/pipeline/calendar-date';
import type { DueTime } from '@/lib/pipeline/due-time';
import type { Translate } from '@/lib/i18n';

/** The locale to format in: our English is read in Europe: day before month, 24 hours. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** A calendar date as an instant that every zone shows as that same day. */
const noon = (date: CalendarDate) => new Date(`${date}T12:00:00Z`);

/** `17 Nov`, with the year where it is not `today`'s. */
export function shortDate(date: CalendarDate, language: string, today: CalendarDate): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', year, timeZone: 'UTC' }).format(
    noon(date),
  );
}

/** `Tue, 17 Nov`: with the weekday, to choose a day by. */
export function weekdayDate(date: CalendarDate, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(noon(date));
}

/** `Tuesday`. */
export function weekday(date: CalendarDate, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(noon(date));
}

/** A time of the day as the rep reads it: `14:30`. */
export function timeOfDay(time: DueTime, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${time}:00Z`),
  );
}

/** Date and time of an instant (ms since the epoch), on the rep's clock. */
export function dateTime(instant: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
}

/** The same without the year where it is this one's: `17 Nov, 14:05`. */
export function shortDateTime(instant: number, language: string, today: CalendarDate): string {
  const year = calendarDateAt(instant).slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year,
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

/** Decimals of a currency: 2 for most, 0 for the yen. */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** Minor units as money: no decimals where there are none; `compact` keeps three figures (`NOK 1.25M`). */
export function money(
  minor: number,
  currency: string,
  language: string,
  notation: 'standard' | 'compact' = 'standard',
): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: 'stripIfInteger',
    ...(notation === 'compact' && { notation, maximumSignificantDigits: 3 }),
  }).format(minor / 10 ** minorDigits(currency));
}

/** When something is due, in words that say how late it is. */
export function dueWords(t: Translate, date: CalendarDate, today: CalendarDate, language: string): string {
  if (date < today) return t('common.due.overdueDays', { count: daysBetween(date, today) });
  if (date === today) return t('common.due.today');
  if (date === addDays(today, 1)) return t('common.due.tomorrow');
  return t('common.due.on', { date: shortDate(date, language, today) });
}

const turnsText =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name from elsewhere for use inside a sentence of ours: right-to-left letters, and marks that would turn the
 * text around, stay within it. In markup `<bdi>` does the same.
 */
export function isolated(text: string): string {
  if (!turnsText.test(text)) return text;
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}
