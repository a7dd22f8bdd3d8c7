import type { CustomField } from '@/lib/pipeline/custom-field';
import { numberText, parseNumber } from '@/lib/pipeline/custom-number';
import {
  type CustomKey,
  customKey,
  customLimits,
  type CustomValue,
  type CustomValues,
  fits,
  hiddenValues,
} from '@/lib/pipeline/custom-values';
import { localeOf } from './format';

/** What is typed in the fields of a pipeline, by field id. */
export type TypedCustom = Readonly<Record<string, string>>;

/** What can be wrong with one of them; each is a sentence under `common.wrong`. */
export type CustomError = 'badNumber' | 'badDate' | 'badChoice' | 'tooLong';

/** Longest texts, UTF-16 units. */
export const customLengths: Record<CustomField['type'], number> = {
  text: customLimits.text,
  number: 40,
  date: 10,
  choice: customLimits.text,
};

/** The custom fields that the form asks for, and the language in which numbers are typed. */
export interface Asked {
  fields: readonly CustomField[];
  language: string;
}

export const nothingAsked: Asked = { fields: [], language: 'en' };

export function typedCustomOf(values: CustomValues = {}, language: string): TypedCustom {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'number' ? numberText(value, localeOf(language)) : value,
    ]),
  );
}

/** The values that were typed, over those that are not asked for, or what is wrong with them by field. `base`: as they were. */
export function parseCustom(
  typed: TypedCustom,
  base: CustomValues | undefined,
  { fields, language }: Asked,
): { custom: CustomValues; errors: Partial<Record<CustomKey, CustomError>> } {
  const before = typedCustomOf(base, language);
  const custom: CustomValues = hiddenValues(base, fields);
  const errors: Partial<Record<CustomKey, CustomError>> = {};
  for (const field of fields) {
    const text = (typed[field.id] ?? '').trim();
    if (!text) continue;
    // What stood there stands, also where the field is another by now.
    const value = text === before[field.id]?.trim() ? base?.[field.id] : valueTyped(field, text, language);
    if (value === undefined) errors[customKey(field.id)] = errorOf(field);
    else custom[field.id] = value;
  }
  return { custom, errors };
}

function valueTyped(field: CustomField, text: string, language: string): CustomValue | undefined {
  const value = field.type === 'number' ? parseNumber(text, localeOf(language)) : text;
  return value !== undefined && fits(field, value) ? value : undefined;
}

function errorOf({ type }: CustomField): CustomError {
  switch (type) {
    case 'text':
      return 'tooLong';
    case 'number':
      return 'badNumber';
    case 'date':
      return 'badDate';
    case 'choice':
      return 'badChoice';
  }
}
