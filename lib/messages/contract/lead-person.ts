import { PersonFacts, PersonRole } from '@/lib/pipeline/lead-person';
import { LeadSource } from '@/lib/pipeline/lead-source';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface LeadPersonReplies {
  'lead.role': { changed: boolean };
  'lead.person.put': { personId: string; rev: number; changed: boolean };
  'lead.person.remove': Record<never, never>;
  'lead.person.erase': Record<never, never>;
}

/** What is done with the people of a lead. */
export const leadPersonCommands = {
  /** What the lead's own person has to do with whether the company buys; absent: nobody knows. */
  'lead.role': { callers: ['page'], input: z.strictObject({ leadId: id, role: z.optional(PersonRole) }) },
  /** Adds one of the lead's further people, or, by `personId`, says what is known of one. `rev` is the lead's that was edited; refused as `stale` when she has moved on since. */
  'lead.person.put': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      rev: z.optional(z.int()),
      personId: z.optional(id),
      person: PersonFacts,
      /** Of one who is added. */
      source: z.optional(LeadSource),
    }),
  },
  'lead.person.remove': { callers: ['page'], input: z.strictObject({ leadId: id, personId: id }) },
  /** Everywhere, and for good; `remember`: never to be recorded again. */
  'lead.person.erase': {
    callers: ['page'],
    input: z.strictObject({ leadId: id, personId: id, remember: z.boolean() }),
  },
} as const satisfies Record<keyof LeadPersonReplies, Allowed>;
