import type { FormatterModule } from 'i18next';

/** The making of one takes longer than all that it is then asked for. */
const formats = new Map<string | undefined, Intl.NumberFormat>();

/** A whole number as the language writes it. */
export function written(value: number, language: string | undefined): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

/** A number that is put into a text, as the language writes it: 50,000 in English, 50 000 in Norwegian. Whatever else is put in stays. */
export const writtenNumbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => (typeof value === 'number' ? written(value, language) : String(value)),
};
