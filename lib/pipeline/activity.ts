import { CloseReason } from './closed-reasons';
import { FieldChange } from './changes-of';
import { SiteId, textLimits } from './page';
import { z } from './zod';

/** How a contact was made. */
export const channels = [
  'connection-request',
  'linkedin-message',
  'inmail',
  'follow',
  'comment',
  'email',
  'call',
  'meeting',
] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** Whether a contact made so asks for an answer: only that moves a lead up, settles what was due and is waited for. */
export function isOutreach(channel: Channel): boolean {
  return channel !== 'follow' && channel !== 'comment';
}

/** UTF-16 units of a mail's text that are kept. */
export const mostText = 20_000;

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
  /** The mail account that the thread is in: an address. */
  account: z.optional(z.string().check(z.maxLength(textLimits.email))),
  /** What names the mail in its account: the draft's id for one that the rep sent, the message's for an answer. */
  messageId: z.optional(z.string().check(z.maxLength(textLimits.slug))),
  /** The mail itself, where the rep wants it kept. */
  text: z.optional(z.string().check(z.maxLength(mostText))),
  /** Templates that the mail was written with. */
  templateIds: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(10))),
  /** A connection request with a note. */
  withNote: z.optional(z.literal(true)),
  /** Handed over to be sent later: not a contact yet. It is taken back, and logged anew, when it shows up sent. */
  scheduled: z.optional(z.literal(true)),
});
export type ContactMade = z.infer<typeof ContactMade>;

/** How a sale ended, or that it goes on after all. */
export const SaleClosed = z.strictObject({
  ...entry,
  type: z.literal('outcome'),
  outcome: z.enum(['won', 'lost', 'disqualified', 'open']),
  reason: z.optional(CloseReason),
  note: z.optional(z.string().check(z.maxLength(5000))),
});
export type SaleClosed = z.infer<typeof SaleClosed>;

/** What the rep wants to remember, at no contact. */
export const NoteMade = z.strictObject({
  ...entry,
  type: z.literal('note'),
  text: z.string().check(z.minLength(1), z.maxLength(5000)),
});
export type NoteMade = z.infer<typeof NoteMade>;

/** What of a lead's facts, qualification or playbook was changed. */
export const LeadChanged = z.strictObject({
  ...entry,
  type: z.literal('change'),
  changes: z.array(FieldChange).check(z.minLength(1)),
});
export type LeadChanged = z.infer<typeof LeadChanged>;

/** Another lead turned out to be the same person, and was merged into this one. */
export const LeadMerged = z.strictObject({
  ...entry,
  type: z.literal('merge'),
  goneId: z.string(),
  /** The name that she was kept under. */
  name: z.string(),
});
export type LeadMerged = z.infer<typeof LeadMerged>;

/** Takes an earlier entry back; that entry itself stays in the log. One that is itself taken back lets its entry stand again. */
export const Retraction = z.strictObject({ ...entry, type: z.literal('retraction'), retracts: z.string() });
export type Retraction = z.infer<typeof Retraction>;

export const Activity = z.union([ContactMade, SaleClosed, NoteMade, LeadChanged, LeadMerged, Retraction]);
export type Activity = ContactMade | SaleClosed | NoteMade | LeadChanged | LeadMerged | Retraction;

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

/** What of a log still counts: the entries that no later one took back, oldest first. */
export function standing(log: readonly Activity[]): Exclude<Activity, Retraction>[] {
  const retracted = new Set<string>();
  // The latest first: whether a retraction counts is known by then.
  for (const one of log.toSorted((a, b) => b.seq - a.seq))
    if (one.type === 'retraction' && !retracted.has(one.id)) retracted.add(one.retracts);
  return log
    .filter((one) => one.type !== 'retraction')
    .filter((one) => !retracted.has(one.id))
    .toSorted((a, b) => a.seq - b.seq);
}

/** The notes of a log that still count, oldest first. */
export function standingNotes(log: readonly Activity[]): NoteMade[] {
  return standing(log).filter((one) => one.type === 'note');
}

/** The contacts of a log that still count, oldest first; those too that are only scheduled. */
export function standingContacts(log: readonly Activity[]): ContactMade[] {
  return standing(log).filter((one) => one.type === 'contact');
}

/** The contacts that were made and still count, oldest first: what is only scheduled is none yet. */
export function contactsMade(log: readonly Activity[]): ContactMade[] {
  return standingContacts(log).filter(({ scheduled }) => !scheduled);
}

/** The stage changes that an undo neither took back nor is, oldest first. */
export function standingChanges(log: readonly StageChange[]): StageChange[] {
  const reverted = new Set(log.map((one) => one.reverts));
  return log.filter((one) => one.reverts === undefined && !reverted.has(one.id)).toSorted((a, b) => a.seq - b.seq);
}
