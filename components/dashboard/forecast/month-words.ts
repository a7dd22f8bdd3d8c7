import { localeOf } from '@/components/ui/format';
import type { Month } from '@/lib/pipeline/month';

function named(month: Month, language: string, style: 'long' | 'short'): string {
  const options = { month: style, ...(style === 'long' && { year: 'numeric' as const }), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(`${month}-15T12:00:00Z`));
}

/** `November 2026`, as a heading begins. */
export function monthName(month: Month, language: string): string {
  const name = named(month, language, 'long');
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** `Nov`, with the year in January, where it turns: `Jan 2027`. */
export function shortMonth(month: Month, language: string): string {
  const name = named(month, language, 'short');
  return month.endsWith('-01') ? `${name} ${month.slice(0, 4)}` : name;
}
