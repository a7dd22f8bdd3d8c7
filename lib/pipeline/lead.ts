import { Bant } from './bant';
import { CalendarDate } from './calendar-date';
import { CloseReason } from './closed-reasons';
import { CustomValues, tidiedValues } from './custom-values';
import { duplicateKeys } from './duplicate-keys';
import { fold } from './fold';
import { type Identifiable, identitiesOf, memberIdToKeep, sameMember } from './identity';
import { LeadLink, mostLinks, unitedLinks } from './lead-link';
import { namesOf, withNamesThatHold } from './lead-names';
import { LeadPerson, mostPeople, PersonRole } from './lead-person';
import { LeadSource } from './lead-source';
import { Connection, type Contact, textLimits } from './page';
import { PlaybookFields } from './playbook-fields';
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
  salesId: z.optional(z.string().check(z.minLength(1), z.maxLength(textLimits.slug))),
  /** `name` in its parts, where they could be told apart, and as a page showed it where that was more: "Dr. Kari Nordmann, MBA 🚀". */
  givenName: z.optional(line),
  familyName: z.optional(line),
  shownName: z.optional(line),
  value: z.optional(MinorUnits),
  currency: Currency,
  /** What she needs, in a line; templates quote it. */
  need: z.optional(line),
  /** When the sale is expected to be closed, by the rep. */
  expectedCloseOn: z.optional(CalendarDate),
  /** How likely it is, in percent, where the rep knows better than the stage. */
  probability: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  /** Each once, as the rep wrote it first. */
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(textLimits.tag))).check(z.maxLength(30))),
  /** What of the sale lies elsewhere. */
  links: z.optional(z.array(LeadLink).check(z.maxLength(mostLinks))),
  /** By the fields of pipelines, her own and others. */
  custom: z.optional(CustomValues),
});
export type LeadFields = z.infer<typeof LeadFields>;

/** How a sale ends: won, lost, or given up before it was one. */
export const Outcome = z.enum(['won', 'lost', 'disqualified']);
export type Outcome = z.infer<typeof Outcome>;

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
  /** What she has to do with whether the company buys. */
  role: z.optional(PersonRole),
  /** Who else at the company has a say in the sale. */
  people: z.optional(z.array(LeadPerson).check(z.maxLength(mostPeople))),
  /** `identitiesOf` the fields and her people; indexed, so that the same person on two sites is one lead. */
  identities: z.array(z.string()),
  /** The name, folded; indexed, to offer "same person?". */
  nameKey: z.string(),
  /** Kept: when the earliest open follow-up is due. Absent where there is none. */
  nextDueOn: z.optional(CalendarDate),
  /** Kept: when she was last in touch, by the log. */
  lastContactAt: z.optional(z.int()),
  /** Kept: since when an outreach of the rep's waits for an answer, ms since the epoch; absent once one came, or none was made. */
  waitingSince: z.optional(z.int()),
  /** Kept for the list of today, all three by `withTodayKept`: since when she waits for the rep, ms since the epoch. */
  answeredSince: z.optional(z.int()),
  /** Kept: the highest score that she can have, where that makes her hot. */
  hotScore: z.optional(z.int()),
  /** Kept: the first day on which she is stalled, if nothing happens till then. */
  stallsOn: z.optional(CalendarDate),
  /** How the rep was connected with her on LinkedIn when a page last showed it; `seenAt` in ms since the epoch. */
  connection: z.optional(z.extend(Connection, { seenAt: z.int() })),
  /** How the sale ended; absent while it is open. */
  outcome: z.optional(Outcome),
  /** Why, where it was lost or given up and the rep has said. */
  closeReason: z.optional(CloseReason),
  /** When it ended, ms since the epoch. */
  closedAt: z.optional(z.int()),
  /** What qualifies her, so far as it is known; absent while nobody has asked. */
  bant: z.optional(Bant),
  /** What was written along the playbook. */
  playbook: z.optional(PlaybookFields),
  /** Leads that were merged into this one, by id: their logs and follow-ups are hers too (`historyIds`). */
  mergedFrom: z.optional(z.array(z.string())),
  /** On a tombstone: the lead that she was merged into, and that goes on for her. */
  mergedInto: z.optional(z.string()),
  /** Identities of hers that her fields do not say any more since a merge; in `identities` too. */
  otherIdentities: z.optional(z.array(z.string())),
  /** `duplicateKeys` of the fields; indexed, to suggest who may be kept twice. */
  duplicateKeys: z.array(z.string()),
  /** Of the sample pipeline: removed with it. */
  sample: z.optional(z.literal(true)),
});
export type Lead = z.infer<typeof Lead>;

/** The fields of a lead that a contact on a page gives. */
export function fieldsOf(contact: Contact, currency: string): LeadFields {
  const { title, company, headline, location, email, phone, slug, memberId, salesId } = contact;
  return {
    ...namesOf(contact),
    ...(title && { title }),
    ...(company && { company }),
    ...(headline && { headline }),
    ...(location && { location }),
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
    ...(slug && { slug }),
    ...(memberId && { memberId }),
    ...(salesId && { salesId }),
    currency,
  };
}

/**
 * The lead's fields with what the contact adds: her addresses and profile, and each text that the lead lacks; the parts of her
 * name only where it is the same name. Nothing that the rep has is overwritten; of a member's two ids the one of more use is kept.
 */
export function withContact(fields: LeadFields, contact: Contact): LeadFields {
  const { givenName, familyName, shownName, ...seen } = fieldsOf(contact, fields.currency);
  const memberId = memberIdToKeep(fields.memberId, seen.memberId);
  const parts = Object.entries({ givenName, familyName, shownName }).filter(([, text]) => text);
  return {
    ...seen,
    ...(fold(seen.name) === fold(fields.name) && Object.fromEntries(parts)),
    ...fields,
    ...(memberId && { memberId }),
    emails: [...new Set([...fields.emails, ...seen.emails])],
    phones: [...new Set([...fields.phones, ...seen.phones])],
  };
}

/** The fields as they are kept: addresses and the profile's name as they are compared, each once; no empty texts, no part of another name. */
export function tidied(fields: LeadFields): LeadFields {
  const { emails, phones, slug, memberId, salesId, value, currency, name, ...others } = withNamesThatHold(fields);
  const { expectedCloseOn, probability, tags = [], links, custom, ...texts } = others;
  const keptLinks = unitedLinks(links);
  const values = tidiedValues(custom);
  const trimmed = distinct(tags.map((tag) => tag.trim()));
  const keptTags = trimmed.filter((tag, index) => trimmed.findIndex((one) => fold(one) === fold(tag)) === index);
  const kept = Object.entries(texts).flatMap(([key, text]) => (text?.trim() ? [[key, text.trim()] as const] : []));
  return {
    name: name.trim(),
    ...Object.fromEntries(kept),
    emails: distinct(emails.map((email) => email.trim().toLowerCase())),
    phones: distinct(phones.map((phone) => phone.trim())),
    ...(slug && { slug: slug.toLowerCase() }),
    ...(memberId && { memberId }),
    ...(salesId && { salesId }),
    ...(value !== undefined && { value }),
    currency,
    ...(expectedCloseOn && { expectedCloseOn }),
    ...(probability !== undefined && { probability }),
    ...(keptTags.length > 0 && { tags: keptTags }),
    ...(keptLinks.length > 0 && { links: keptLinks }),
    ...(values && { custom: values }),
  };
}

const distinct = (texts: string[]) => [...new Set(texts)].filter(Boolean);

/** What is derived from the fields and the people and kept beside them; empty for a tombstone, which is never found again. */
export function keysOf(
  lead: LeadFields & Pick<Partial<Lead>, 'deletedAt' | 'otherIdentities' | 'people'>,
): Pick<Lead, 'identities' | 'nameKey' | 'duplicateKeys'> {
  if (lead.deletedAt !== undefined) return { identities: [], nameKey: '', duplicateKeys: [] };
  const { otherIdentities = [], people = [] } = lead;
  const identities = [...new Set([...identitiesOf(lead), ...otherIdentities, ...people.flatMap(identitiesOf)])];
  return { identities, nameKey: fold(lead.name), duplicateKeys: duplicateKeys(lead) };
}

/** The names of all fields. */
const fieldNames = Object.keys(LeadFields.shape) as (keyof LeadFields)[];

/** What the rep may change on this lead, as it is now. */
export function leadFields(lead: Lead): LeadFields {
  return tidied(Object.fromEntries(fieldNames.map((field) => [field, lead[field]])) as LeadFields);
}

/** The lead with these fields instead of hers: a field that they lack is gone. */
export function withFields(lead: Lead, fields: LeadFields): Lead {
  const kept = Object.entries(lead).filter(([key]) => !(fieldNames as string[]).includes(key));
  return { ...(Object.fromEntries(kept) as Omit<Lead, keyof LeadFields>), ...tidied(fields) };
}

/** Whether the lead has an open follow-up that was due before `today`. */
export function isOverdue(lead: Pick<Lead, 'nextDueOn'>, today: CalendarDate): boolean {
  return lead.nextDueOn !== undefined && lead.nextDueOn < today;
}

/**
 * Whether someone may be this lead by all that is certain: LinkedIn does not know them as two, or the rep has said that they are one by
 * a merge. Addresses may be shared.
 */
export function mayBeSamePerson(
  lead: Identifiable & Pick<Partial<Lead>, 'otherIdentities'>,
  other: Identifiable,
): boolean {
  if (sameMember(lead, other) !== false) return true;
  return identitiesOf(other).some((identity) => lead.otherIdentities?.includes(identity));
}
