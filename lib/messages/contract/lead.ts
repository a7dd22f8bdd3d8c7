import { Bant } from '@/lib/pipeline/bant';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { CloseReason } from '@/lib/pipeline/closed-reasons';
import { LeadFields, Outcome } from '@/lib/pipeline/lead';
import { LeadSource } from '@/lib/pipeline/lead-source';
import { mergeFields } from '@/lib/pipeline/merge';
import { Contact, textLimits } from '@/lib/pipeline/page';
import { PlaybookFields } from '@/lib/pipeline/playbook-fields';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

/** Leads that one command changes: each is read and written, and the others wait for it. */
export const mostAtOnce = 200;

export interface LeadReplies {
  /** `existed`: this very person was a lead already, and that one is answered. Not to be undone. */
  'lead.create': { leadId: string; existed: boolean };
  /** One for each of `people`, in their order; `existed` as in `lead.create`. Undone as a whole. */
  'lead.create-many': { leads: { leadId: string; existed: boolean }[] };
  /** `row`: its place among those that were sent. Undone as a whole. */
  'lead.import': {
    made: number;
    updated: number;
    refused: { row: number; why: 'listed' | 'taken' | 'gone' | 'too-much' }[];
  };
  /** How many of them are not as they were. Undone as a whole. */
  'lead.change-many': { changed: number };
  'lead.edit': { rev: number; changed: boolean };
  'lead.move': { changed: boolean };
  'lead.link': { changed: boolean };
  'lead.playbook': { changed: boolean };
  'lead.remove': Record<never, never>;
  'lead.restore': Record<never, never>;
  /** The one of the two that goes on. */
  'lead.merge': { leadId: string };
  'pair.differ': { changed: boolean };
  'lead.close': { changed: boolean };
  'lead.reopen': { changed: boolean };
  'lead.qualify': { changed: boolean };
}

/** What is done with leads. */
export const leadCommands = {
  'lead.create': {
    callers: ['page'],
    input: z.strictObject({ fields: LeadFields, source: LeadSource, stageId: z.optional(id) }),
  },
  /** All of them or none; says `bulk.progress` while it goes on. */
  'lead.create-many': {
    callers: ['page'],
    input: z.strictObject({ people: z.array(LeadFields).check(z.minLength(1), z.maxLength(500)), source: LeadSource }),
  },
  /** Rows of a file: of a new lead, or, with `leadId`, of one that there is. What can be taken is. */
  'lead.import': {
    callers: ['page'],
    input: z.strictObject({
      /** The first of a file: what is here is kept before. */
      isFirst: z.optional(z.boolean()),
      rows: z
        .array(
          z.strictObject({
            fields: LeadFields,
            stageId: z.optional(id),
            leadId: z.optional(id),
            /** Of a new lead, whose sale has ended elsewhere. */
            outcome: z.optional(Outcome),
          }),
        )
        .check(z.minLength(1), z.maxLength(mostAtOnce)),
    }),
  },
  /** The same with each of them, as far as it makes sense for her. */
  'lead.change-many': {
    callers: ['page'],
    input: z.strictObject({
      leadIds: z.array(id).check(z.minLength(1), z.maxLength(mostAtOnce)),
      change: z.discriminatedUnion('what', [
        z.strictObject({ what: z.literal('move'), stageId: id }),
        z.strictObject({
          what: z.literal('tag'),
          tag: z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.tag)),
          isOn: z.boolean(),
        }),
        z.strictObject({ what: z.literal('follow-up'), dueOn: CalendarDate }),
        z.strictObject({
          what: z.literal('disqualify'),
          reason: z.optional(CloseReason),
          note: z.optional(z.string().check(z.trim(), z.maxLength(5000))),
        }),
        z.strictObject({ what: z.literal('remove') }),
      ]),
    }),
  },
  /**
   * The whole of the fields, but for values of custom fields that the lead's pipeline does not have: those stay. `rev` is the one that was
   * edited; refused as `stale` when the lead has moved on since, as `bad-input` (`custom:<field id>`) where a value does not fit its field.
   */
  'lead.edit': { callers: ['page'], input: z.strictObject({ leadId: id, rev: z.int(), fields: LeadFields }) },
  'lead.move': { callers: ['page'], input: z.strictObject({ leadId: id, stageId: id }) },
  /** "The same person": what the contact adds goes to the lead. */
  'lead.link': { callers: ['page'], input: z.strictObject({ leadId: id, contact: Contact }) },
  /** The given fields take the place of those of the same name; empty ones vanish. `rev` is the lead's that was edited; refused as `stale` when she has moved on since. */
  'lead.playbook': {
    callers: ['page'],
    input: z.strictObject({ leadId: id, rev: z.optional(z.int()), playbook: PlaybookFields }),
  },
  'lead.remove': { callers: ['page'], input: z.strictObject({ leadId: id }) },
  /** A removed lead comes back from the bin, with the follow-ups that her removal cancelled. */
  'lead.restore': { callers: ['page'], input: z.strictObject({ leadId: id }) },
  /** Two leads are one person: the older one goes on, with the history of both. In `choices` is `leadId` the side `a`. */
  'lead.merge': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      otherId: id,
      choices: z.partialRecord(
        z.union([z.enum(mergeFields), z.templateLiteral(['custom.', z.string()])]),
        z.enum(['a', 'b']),
      ),
    }),
  },
  /** Two leads are two people: neither is suggested for the other any more. */
  'pair.differ': { callers: ['page'], input: z.strictObject({ leadId: id, otherId: id }) },
  /** The sale has ended: what was open is cancelled, and the lead is counted in no stage any more. */
  'lead.close': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      outcome: Outcome,
      /** One that belongs to the outcome: `closeReasons`. */
      reason: z.optional(CloseReason),
      note: z.optional(z.string().check(z.trim(), z.maxLength(5000))),
    }),
  },
  'lead.reopen': { callers: ['page'], input: z.strictObject({ leadId: id }) },
  /** What qualifies the lead, the whole card. */
  'lead.qualify': { callers: ['page'], input: z.strictObject({ leadId: id, bant: Bant }) },
} as const satisfies Record<keyof LeadReplies, Allowed>;
