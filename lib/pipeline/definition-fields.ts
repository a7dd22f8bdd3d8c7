import type { CustomField } from './custom-field';
import type { Definition } from './stages';

/** With the field in place of the one with its id, or last. */
export function withField(definition: Definition, field: CustomField): Definition {
  const isKnown = definition.fields.some(({ id }) => id === field.id);
  const fields = isKnown
    ? definition.fields.map((one) => (one.id === field.id ? field : one))
    : [...definition.fields, field];
  return { ...definition, fields };
}

/** Without the field. */
export function withoutField(definition: Definition, fieldId: string): Definition {
  return { ...definition, fields: definition.fields.filter(({ id }) => id !== fieldId) };
}

/** With the field one place earlier or later; the same where there is no such place. */
export function moveField(definition: Definition, fieldId: string, by: -1 | 1): Definition {
  const at = definition.fields.findIndex(({ id }) => id === fieldId);
  const field = definition.fields[at];
  const to = at + by;
  if (!field || to < 0 || to >= definition.fields.length) return definition;
  return { ...definition, fields: definition.fields.toSpliced(at, 1).toSpliced(to, 0, field) };
}
