import { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { numberText } from '@/lib/pipeline/custom-number';
import type { CustomValue } from '@/lib/pipeline/custom-values';
import { localeOf, shortDate } from './format';

/** A value as it is read; `field`: as it is defined now, where it is known. */
export function customTold(
  value: CustomValue,
  field: Pick<CustomField, 'type'> | undefined,
  { language, today }: { language: string; today: CalendarDate },
): string {
  if (typeof value === 'number') return numberText(value, localeOf(language));
  const isDay = (field === undefined || field.type === 'date') && CalendarDate.safeParse(value).success;
  return isDay ? shortDate(value, language, today) : value;
}
