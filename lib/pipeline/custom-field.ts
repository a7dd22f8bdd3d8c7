import { z } from './zod';

export const fieldTypes = ['text', 'number', 'date', 'choice'] as const;

/** UTF-16 units of a name and of an option; options of a choice. */
export const customFieldLimits = { name: 60, options: 50 } as const;

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(customFieldLimits.name));

/** Something that a team keeps of each lead of a pipeline, beyond what every lead has. */
export const CustomField = z
  .strictObject({
    /** Of one pipeline only, and the same when the field is renamed. */
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    name: label,
    type: z.enum(fieldTypes),
    /** Of a choice, in their order. */
    options: z.optional(z.array(label).check(z.minLength(1), z.maxLength(customFieldLimits.options))),
  })
  .check(
    z.refine(({ type, options }) => (type === 'choice') === (options !== undefined), { error: 'options' }),
    z.refine(({ options = [] }) => new Set(options).size === options.length, { error: 'twice' }),
  );
export type CustomField = z.infer<typeof CustomField>;
