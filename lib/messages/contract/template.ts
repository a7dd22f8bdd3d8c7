import { textLimits } from '@/lib/pipeline/page';
import { TemplateText } from '@/lib/pipeline/template';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface TemplateReplies {
  'template.save': { templateId: string; changed: boolean };
  'template.remove': Record<never, never>;
  'template.insert': Record<never, never>;
}

/** Templates. */
export const templateCommands = {
  /** Without `templateId` a new one. `rev` is the one that was edited; refused as `stale` where it has moved on since. */
  'template.save': {
    callers: ['page'],
    input: z.strictObject({ templateId: z.optional(id), rev: z.optional(z.int()), text: TemplateText }),
  },
  'template.remove': { callers: ['page'], input: z.strictObject({ templateId: id }) },
  /** It was put into this draft: counted when that is noticed as sent. */
  'template.insert': {
    callers: ['page'],
    input: z.strictObject({ templateId: id, draft: z.string().check(z.minLength(1), z.maxLength(textLimits.slug)) }),
  },
} as const satisfies Record<keyof TemplateReplies, Allowed>;
