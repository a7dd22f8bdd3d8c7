import { CalendarDate } from './calendar-date';
import type { CustomField } from './custom-field';
import { z } from './zod';

/** Of a lead's custom values: how many, and UTF-16 units of a text. */
export const customLimits = { values: 100, text: 1000 } as const;

/** A text, a choice or a date as it is written, or a finite number. */
export const CustomValue = z.union([z.string().check(z.maxLength(customLimits.text)), z.number()]);
export type CustomValue = z.infer<typeof CustomValue>;

/**
 * What is kept of a lead by the fields of her pipeline, by field id. Of a field that her pipeline does not have now too: she may come
 * back, or the field may.
 */
export const CustomValues = z
  .record(z.string().check(z.minLength(1), z.maxLength(100)), CustomValue)
  .check(z.refine((values) => Object.keys(values).length <= customLimits.values));
export type CustomValues = z.infer<typeof CustomValues>;

/** A custom field's name among the fields that every lead has; also in her history. */
export type CustomKey = `custom.${string}`;
export const customKey = (fieldId: string): CustomKey => `custom.${fieldId}`;

/** The field's id; `undefined` for the name of another field. */
export function fieldIdIn(name: string): string | undefined {
  return name.startsWith('custom.') ? name.slice('custom.'.length) : undefined;
}

type FieldId = Pick<CustomField, 'id'>;

/** Without texts that say nothing; `undefined` where nothing is left. */
export function tidiedValues(values: CustomValues = {}): CustomValues | undefined {
  const kept = Object.entries(values).flatMap(([id, value]) => {
    const said = typeof value === 'string' ? value.trim() : value;
    return said === '' ? [] : [[id, said] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Whether the field takes this value, as it is defined now. */
export function fits(field: Pick<CustomField, 'type' | 'options'>, value: CustomValue): boolean {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' && value.length <= customLimits.text;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return CalendarDate.safeParse(value).success;
    case 'choice':
      return typeof value === 'string' && (field.options ?? []).includes(value);
  }
}

/** What of the values somebody is found by: texts and choices; dates and numbers say nothing alone. */
export function wordsIn(values: CustomValues = {}): string[] {
  return Object.values(values).filter(
    (value): value is string => typeof value === 'string' && !CalendarDate.safeParse(value).success,
  );
}

/** The values of these fields. */
export function valuesOf(values: CustomValues = {}, fields: readonly FieldId[]): CustomValues {
  return Object.fromEntries(fields.flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id]] as const])));
}

/** The values of all fields but these: they are kept, and shown nowhere. */
export function hiddenValues(values: CustomValues = {}, fields: readonly FieldId[]): CustomValues {
  const shown = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(values).filter(([id]) => !shown.has(id)));
}

/**
 * The first field, by its id, of which `after` says what it cannot say: something new that does not fit it, or that these fields do not
 * ask for. What stood there before may stand, whatever became of the field.
 */
export function misfit(
  before: CustomValues | undefined,
  after: CustomValues | undefined,
  fields: readonly CustomField[],
): string | undefined {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return Object.entries(after ?? {}).find(([id, value]) => {
    const field = byId.get(id);
    return before?.[id] !== value && !(field && fits(field, value));
  })?.[0];
}
