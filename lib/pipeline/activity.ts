import { SiteId, textLimits } from './page';
import { z } from './zod';

/** How a contact was made. */
export const channels = ['connection-request', 'linkedin-message', 'inmail', 'email', 'call', 'meeting'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** The log only grows. Entries are ordered by `seq`, never by a clock that may have been wrong. */
const entry = {
  id: z.string(),
  /** Place in the log of this database, from 1. */
  seq: z.int(),
  leadId: z.string(),
  /** When it was written, ms since the epoch. */
  loggedAt: z.int(),
  sample: z.optional(z.literal(true)),
};

export const ContactMade = z.strictObject({
  ...entry,
  type: z.literal('contact'),
  /** When it happened, by the rep; ms since the epoch. */
  at: z.int(),
  channel: Channel,
  direction: z.enum(['outbound', 'inbound']),
  note: z.optional(z.string().check(z.maxLength(5000))),
  site: z.optional(SiteId),
  url: z.optional(z.string().check(z.maxLength(textLimits.url))),
  threadId: z.optional(z.string().check(z.maxLength(textLimits.slug))),
  subject: z.optional(z.string().check(z.maxLength(textLimits.line))),
});
export type ContactMade = z.infer<typeof ContactMade>;

/** Takes an earlier entry back (an undo); the entry itself stays in the log. */
export const Retraction = z.strictObject({ ...entry, type: z.literal('retraction'), retracts: z.string() });
export type Retraction = z.infer<typeof Retraction>;

export const Activity = z.union([ContactMade, Retraction]);
export type Activity = ContactMade | Retraction;

/** One step of a lead through the stages. Replaying a lead's changes in `seq` order gives its stage. */
export const StageChange = z.strictObject({
  ...entry,
  /** Absent where the lead was made. */
  from: z.optional(z.string()),
  to: z.string(),
  /** An undo: the earlier change that this one takes back. */
  reverts: z.optional(z.string()),
});
export type StageChange = z.infer<typeof StageChange>;

/** The contacts of a log that still count: those that no later entry took back, oldest first. */
export function standingContacts(log: readonly Activity[]): ContactMade[] {
  const retracted = new Set(log.flatMap((one) => (one.type === 'retraction' ? [one.retracts] : [])));
  return log
    .filter((one): one is ContactMade => one.type === 'contact' && !retracted.has(one.id))
    .toSorted((a, b) => a.seq - b.seq);
}

/** The stage changes that an undo neither took back nor is, oldest first. */
export function standingChanges(log: readonly StageChange[]): StageChange[] {
  const reverted = new Set(log.map((one) => one.reverts));
  return log.filter((one) => one.reverts === undefined && !reverted.has(one.id)).toSorted((a, b) => a.seq - b.seq);
}
