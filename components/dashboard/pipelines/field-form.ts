import { CustomField, customFieldLimits, fieldTypes } from '@/lib/pipeline/custom-field';
import { fold } from '@/lib/pipeline/fold';
import { z } from '@/lib/pipeline/zod';

/** A field as it is typed; also what is kept as a draft. */
export const TypedField = z.object({
  name: z.string(),
  type: z.enum(fieldTypes),
  /** One per line. */
  options: z.string(),
});
export type TypedField = z.infer<typeof TypedField>;

/** What can be wrong; each is a sentence under `customFields.wrong`. */
export type FieldErrors = { name?: 'name' | 'longName' | 'taken'; options?: 'noOptions' | 'manyOptions' };

export function typedField(field: CustomField | undefined): TypedField {
  return { name: field?.name ?? '', type: field?.type ?? 'text', options: (field?.options ?? []).join('\n') };
}

/** The field that was typed, or what is wrong with it. `others`: the pipeline's further fields. */
export function parseField(
  typed: TypedField,
  id: string,
  others: readonly CustomField[],
): { field: CustomField } | { errors: FieldErrors } {
  const name = typed.name.trim();
  const lines = typed.options.split('\n').map((line) => line.trim());
  const options = [...new Set(lines.filter(Boolean))];
  const errors: FieldErrors = {};
  if (!name) errors.name = 'name';
  else if (name.length > customFieldLimits.name) errors.name = 'longName';
  else if (others.some((one) => fold(one.name) === fold(name))) errors.name = 'taken';
  if (typed.type === 'choice' && options.length === 0) errors.options = 'noOptions';
  const tooMany = options.length > customFieldLimits.options;
  const tooLong = options.some((option) => option.length > customFieldLimits.name);
  if (typed.type === 'choice' && (tooMany || tooLong)) errors.options = 'manyOptions';
  if (errors.name || errors.options) return { errors };
  return { field: { id, name, type: typed.type, ...(typed.type === 'choice' && { options }) } };
}
