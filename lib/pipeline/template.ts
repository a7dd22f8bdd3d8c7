import { z } from './zod';

/** What stands in a template for a fact of the lead, or of the rep: `{{firstName}}`. */
export const templateFields = ['firstName', 'name', 'company', 'title', 'need', 'senderName'] as const;
export type TemplateField = (typeof templateFields)[number];
export type TemplateFacts = Partial<Record<TemplateField, string>>;

/** UTF-16 units. */
export const templateLimits = { name: 120, body: 10_000 } as const;

/** What the rep writes of a template. */
export const TemplateText = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(templateLimits.name)),
  language: z.enum(['en', 'nb']),
  /** Lines and paragraphs, `**bold**`, `_italic_`, `- ` lists, `[words](https://…)`, and fields. */
  body: z.string().check(z.minLength(1), z.maxLength(templateLimits.body)),
});
export type TemplateText = z.infer<typeof TemplateText>;

/** A text that the rep puts into her mails. */
export interface Template extends TemplateText {
  id: string;
  rev: number;
  createdAt: number;
  updatedAt: number;
  /** Mails noticed as sent with it, and those of them that were answered. */
  used: number;
  answered: number;
  /** Removed: kept for an undo, shown nowhere. */
  deletedAt?: number;
}
