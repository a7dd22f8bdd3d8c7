import { Contact } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface PersonReplies {
  /** How many leads were erased. */
  'person.erase': { erased: number };
  'person.allow': { changed: boolean };
}

/** What is done with all that is kept of a person. */
export const personCommands = {
  /** Everywhere, and for good; `remember`: never to be recorded again. */
  'person.erase': {
    callers: ['page'],
    input: z.strictObject({ leadIds: z.array(id).check(z.minLength(1), z.maxLength(500)), remember: z.boolean() }),
  },
  /** She may be recorded again. */
  'person.allow': { callers: ['page'], input: z.strictObject({ contact: Contact }) },
} as const satisfies Record<keyof PersonReplies, Allowed>;
