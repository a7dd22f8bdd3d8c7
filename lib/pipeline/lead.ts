import type { ContactMade } from './activity';
import { CalendarDate } from './calendar-date';
import { fold } from './fold';
import { type Identifiable, identitiesOf, memberIdToKeep, sameMember } from './identity';
import { Contact, SiteId, textLimits } from './page';
import { type Pipeline, stageAfterContact } from './stages';
import { z } from './zod';

const line = z.string().check(z.maxLength(textLimits.line));
const mailAddress = z.string().check(z.maxLength(textLimits.email), z.regex(/^[^\s@]+@[^\s@]+$/));

/** ISO 4217. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Minor units (øre, cents), 0 to 9 × 10¹⁴: sums of a full pipeline stay exact. */
export const MinorUnits = z.int().check(z.minimum(0), z.maximum(900_000_000_000_000));

/** What the rep may change on a lead, and nothing that we keep for ourselves. */
export const LeadFields = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.name)),
  title: z.optional(line),
  company: z.optional(line),
  headline: z.optional(line),
  location: z.optional(line),
  /** The first is the one that is written to. */
  emails: z.array(mailAddress).check(z.maxLength(20)),
  phones: z.array(line).check(z.maxLength(20)),
  slug: z.optional(z.string().check(z.minLength(1), z.maxLength(textLimits.slug))),
  memberId: z.optional(z.string().check(z.minLength(1), z.maxLength(textLimits.slug))),
  value: z.optional(MinorUnits),
  currency: Currency,
  /** What she needs, in a line; templates quote it. */
  need: z.optional(line),
});
export type LeadFields = z.infer<typeof LeadFields>;

/** Where a lead was first met. */
export const LeadSource = z.strictObject({
  site: z.union([SiteId, z.literal('manual')]),
  url: z.optional(z.string().check(z.maxLength(textLimits.url))),
});
export type LeadSource = z.infer<typeof LeadSource>;

/** What we keep of a person. Instants are ms since the epoch. */
export const Lead = z.extend(LeadFields, {
  id: z.string(),
  /** Grows by one with every write; a writer who saw an older one is told. */
  rev: z.int(),
  /** Order of creation, from 1. */
  ordinal: z.int(),
  createdAt: z.int(),
  updatedAt: z.int(),
  /** A removed lead stays as a tombstone, without identities. */
  deletedAt: z.optional(z.int()),
  stageId: z.string(),
  stageEnteredAt: z.int(),
  source: LeadSource,
  /** `identitiesOf` the fields; indexed, so that the same person on two sites is one lead. */
  identities: z.array(z.string()),
  /** The name, folded; indexed, to offer "same person?". */
  nameKey: z.string(),
  /** Kept: when the earliest open follow-up is due. Absent where there is none. */
  nextDueOn: z.optional(CalendarDate),
  /** Kept: when she was last in touch, by the log. */
  lastContactAt: z.optional(z.int()),
  /** Kept: since when an outreach of the rep's waits for an answer, ms since the epoch; absent once one came, or none was made. */
  waitingSince: z.optional(z.int()),
  /** How the sale ended; absent while it is open. */
  outcome: z.optional(z.enum(['won', 'lost'])),
  /** When it ended, ms since the epoch. */
  closedAt: z.optional(z.int()),
  /** Of the sample pipeline: removed with it. */
  sample: z.optional(z.literal(true)),
});
export type Lead = z.infer<typeof Lead>;

/** The fields of a lead that a contact on a page gives. */
export function fieldsOf(contact: Contact, currency: string): LeadFields {
  const { name, title, company, headline, location, email, phone, slug, memberId } = contact;
  return {
    name,
    ...(title && { title }),
    ...(company && { company }),
    ...(headline && { headline }),
    ...(location && { location }),
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
    ...(slug && { slug }),
    ...(memberId && { memberId }),
    currency,
  };
}

/**
 * The lead's fields with what the contact adds: her addresses and profile, and each text that the lead lacks.
 * Nothing that the rep has is overwritten; of a member's two ids the one of more use is kept.
 */
export function withContact(fields: LeadFields, contact: Contact): LeadFields {
  const seen = fieldsOf(contact, fields.currency);
  const memberId = memberIdToKeep(fields.memberId, seen.memberId);
  return {
    ...seen,
    ...fields,
    ...(memberId && { memberId }),
    emails: [...new Set([...fields.emails, ...seen.emails])],
    phones: [...new Set([...fields.phones, ...seen.phones])],
  };
}

/** The fields as they are kept: addresses and the profile's name as they are compared, each once; no empty texts. */
export function tidied(fields: LeadFields): LeadFields {
  const { emails, phones, slug, memberId, value, currency, name, ...texts } = fields;
  const kept = Object.entries(texts).flatMap(([key, text]) => (text?.trim() ? [[key, text.trim()] as const] : []));
  return {
    name: name.trim(),
    ...Object.fromEntries(kept),
    emails: distinct(emails.map((email) => email.trim().toLowerCase())),
    phones: distinct(phones.map((phone) => phone.trim())),
    ...(slug && { slug: slug.toLowerCase() }),
    ...(memberId && { memberId }),
    ...(value !== undefined && { value }),
    currency,
  };
}

const distinct = (texts: string[]) => [...new Set(texts)].filter(Boolean);

/** What is derived from the fields and kept beside them; empty for a tombstone, which is never found again. */
export function keysOf(
  lead: Pick<Lead, 'name' | 'emails' | 'slug' | 'memberId' | 'deletedAt'>,
): Pick<Lead, 'identities' | 'nameKey'> {
  if (lead.deletedAt !== undefined) return { identities: [], nameKey: '' };
  return { identities: identitiesOf(lead), nameKey: fold(lead.name) };
}

/** What the rep may change on this lead, as it is now. */
export function leadFields(lead: Lead): LeadFields {
  const { name, title, company, headline, location, emails, phones, slug, memberId, value, currency, need } = lead;
  return tidied({ name, title, company, headline, location, emails, phones, slug, memberId, value, currency, need });
}

/** The lead with these fields instead of hers: a field that they lack is gone. */
export function withFields(lead: Lead, fields: LeadFields): Lead {
  const { title: _1, company: _2, headline: _3, location: _4, slug: _5, memberId: _6, value: _7, ...others } = lead;
  const { need: _8, ...kept } = others;
  return { ...kept, ...tidied(fields) };
}

/** The lead, moved to a stage at `now` (ms since the epoch); unchanged where she stands there already. */
export function atStage(lead: Lead, stageId: string, now: number): Lead {
  return lead.stageId === stageId ? lead : { ...lead, stageId, stageEnteredAt: now };
}

/** Whether the lead has an open follow-up that was due before `today`. */
export function isOverdue(lead: Pick<Lead, 'nextDueOn'>, today: CalendarDate): boolean {
  return lead.nextDueOn !== undefined && lead.nextDueOn < today;
}

/** Whether someone may be this lead by all that is certain: LinkedIn does not know them as two. Addresses may be shared. */
export function mayBeSamePerson(lead: Identifiable, other: Identifiable): boolean {
  return sameMember(lead, other) !== false;
}

/**
 * The lead after a contact that the rep made, logged at `now` (ms since the epoch): moved up to First contact, unless the sale is
 * closed. What is kept of her log is `withContacts`.
 */
export function afterOutreach(lead: Lead, pipeline: Pipeline, now: number): Lead {
  return lead.outcome === undefined ? atStage(lead, stageAfterContact(pipeline, lead.stageId), now) : lead;
}

/**
 * The lead with what is kept of the contacts that she had (those of her log that stand, without what is only scheduled): when
 * the last one was, and since when an outreach waits for an answer, which is the first one after the last answer.
 */
export function withContacts(lead: Lead, contacts: readonly Pick<ContactMade, 'at' | 'direction'>[]): Lead {
  const { lastContactAt: _1, waitingSince: _2, ...rest } = lead;
  if (contacts.length === 0) return rest;
  const lastContactAt = Math.max(...contacts.map(({ at }) => at));
  const answeredAt = Math.max(...contacts.map(({ at, direction }) => (direction === 'inbound' ? at : -Infinity)));
  const waiting = contacts.flatMap(({ at, direction }) => (direction === 'outbound' && at > answeredAt ? [at] : []));
  return { ...rest, lastContactAt, ...(waiting.length > 0 && { waitingSince: Math.min(...waiting) }) };
}

/** The lead whose sale ended so at `now` (ms since the epoch), or goes on (`undefined`). */
export function withOutcome(lead: Lead, outcome: Lead['outcome'], now: number): Lead {
  const { outcome: _1, closedAt: _2, ...rest } = lead;
  return outcome === undefined ? rest : { ...rest, outcome, closedAt: now };
}

/** The lead with what is kept of her follow-ups: when the earliest open one is due. */
export function withNextDue(lead: Lead, nextDueOn: CalendarDate | undefined): Lead {
  const { nextDueOn: _, ...rest } = lead;
  return nextDueOn === undefined ? rest : { ...rest, nextDueOn };
}
