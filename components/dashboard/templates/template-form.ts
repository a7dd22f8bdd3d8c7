import { templateFields, templateLimits, TemplateText } from '@/lib/pipeline/template';
import { z } from '@/lib/pipeline/zod';

/** A template as it is typed; also what is kept as a draft. */
export const TypedTemplate = z.strictObject({
  name: z.string(),
  language: TemplateText.shape.language,
  body: z.string(),
});
export type TypedTemplate = z.infer<typeof TypedTemplate>;

/** What is typed, and the text that it was begun on; absent for a new template. */
export const TemplateDraft = z.strictObject({ opened: z.optional(TypedTemplate), typed: TypedTemplate });
export type TemplateDraft = z.infer<typeof TemplateDraft>;

/** The name of a new template's draft. */
export const newDraft = 'new';

/** What can be wrong with a field. */
export type TemplateError = 'required' | 'tooLong';
export type TemplateErrors = Partial<Record<'name' | 'body', TemplateError>>;

/** The text that was typed, or what is wrong with it by field. */
export function parseTemplate(typed: TypedTemplate): { text: TemplateText } | { errors: TemplateErrors } {
  const errors: TemplateErrors = {};
  for (const key of ['name', 'body'] as const) {
    if (!typed[key].trim()) errors[key] = 'required';
    else if (typed[key].trim().length > templateLimits[key]) errors[key] = 'tooLong';
  }
  if (errors.name || errors.body) return { errors };
  const checked = TemplateText.safeParse({ ...typed, body: typed.body.trim() });
  return checked.success ? { text: checked.data } : { errors: { body: 'tooLong' } };
}

const sameText = (one: TypedTemplate, other: TypedTemplate) =>
  one.name === other.name && one.language === other.language && one.body === other.body;

/** Whether anything would be lost if this draft were: it differs from what it was begun on. */
export function isUnsaved({ opened, typed }: TemplateDraft): boolean {
  return opened ? !sameText(opened, typed) : typed.name.trim() + typed.body.trim() !== '';
}

/** Whether the template says something else `now` than when it was `opened`, and than what is typed: the rep decides. */
export function changedElsewhere({ opened, typed }: TemplateDraft, now: TypedTemplate): boolean {
  return opened !== undefined && !sameText(opened, now) && !sameText(typed, now);
}

/** What the rep may change of a template. */
export function templateText({ name, language, body }: TypedTemplate): TypedTemplate {
  return { name, language, body };
}

/** What stands in braces and is no field, each once, as it was written: `{{firstname}}`. */
export function unknownFields(body: string): string[] {
  const known: readonly string[] = templateFields;
  const written = Array.from(body.matchAll(/\{\{([^{}\n]{0,60})\}\}/g), ([whole, inside = '']) => ({ whole, inside }));
  return [...new Set(written.filter(({ inside }) => !known.includes(inside.trim())).map(({ whole }) => whole))];
}

/** The text with `put` in place of what is selected, `from` to `to`. `caret`: right after it. */
export function withPut(text: string, from: number, to: number, put: string): { text: string; caret: number } {
  return { text: text.slice(0, from) + put + text.slice(to), caret: from + put.length };
}
