import { fold } from './fold';
import { type Identifiable, identitiesOf, sameMember } from './identity';
import { type Lead, type LeadFields, leadFields, mayBeSamePerson, withFields } from './lead';
import type { LeadPerson, PersonFacts } from './lead-person';
import { phoneText } from './merge-texts';
import type { Contact } from './page';

/** The identities of the person whom the lead is named after: not those of the further ones. */
export function ownIdentities(lead: Identifiable & Pick<Partial<Lead>, 'otherIdentities'>): string[] {
  return [...new Set([...identitiesOf(lead), ...(lead.otherIdentities ?? [])])];
}

type WithPeople = Identifiable & Pick<Lead, 'name'> & Pick<Partial<Lead>, 'otherIdentities' | 'people'>;

/**
 * Which of the lead's further people somebody is by an identity; where nothing certain is known of her, by her name.
 * `undefined`: the one whom the lead is named after, or none of them.
 */
export function personOf(lead: WithPeople, someone: Identifiable & { name?: string }): LeadPerson | undefined {
  const { people = [] } = lead;
  const identities = identitiesOf(someone);
  if (identities.length === 0) {
    const name = fold(someone.name ?? '');
    return name && name !== fold(lead.name) ? people.find((one) => fold(one.name) === name) : undefined;
  }
  const own = ownIdentities(lead);
  if (identities.some((one) => own.includes(one))) return undefined;
  return people.find((one) => identitiesOf(one).some((identity) => identities.includes(identity)));
}

/** As `mayBeSamePerson`, of whichever of the lead's people the other one is. */
export function mayBeOfLead(lead: Lead, other: Identifiable): boolean {
  const person = personOf(lead, other);
  return person ? sameMember(person, other) !== false : mayBeSamePerson(lead, other);
}

/** Whether one of these identities is somebody's of the lead's already, but for the further person with the id `except`. */
export function isTaken(lead: Lead, someone: Identifiable, except?: string): boolean {
  const others = (lead.people ?? []).filter(({ id }) => id !== except).flatMap(identitiesOf);
  const taken = new Set([...ownIdentities(lead), ...others]);
  return identitiesOf(someone).some((one) => taken.has(one));
}

/** The lead with this person among its further ones: in the place of the one with her id, or last. */
export function withPerson(lead: Lead, person: LeadPerson): Lead {
  const people = lead.people ?? [];
  const isKnown = people.some(({ id }) => id === person.id);
  return {
    ...lead,
    people: isKnown ? people.map((one) => (one.id === person.id ? person : one)) : [...people, person],
  };
}

/** The lead with those of its further people of whom `stays` holds. */
export function withPeople(lead: Lead, stays: (person: LeadPerson) => boolean): Lead {
  const { people = [], ...rest } = lead;
  const left = people.filter(stays);
  return { ...rest, ...(left.length > 0 && { people: left }) };
}

/** What a page tells of a contact, as one of a lead's further people. */
export function factsOfContact(contact: Contact, shown: Pick<LeadFields, 'name' | 'title'>): PersonFacts {
  const { email, phone, slug, memberId, salesId } = contact;
  const { name, title } = shown;
  return {
    name,
    ...(title && { title }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(slug && { slug }),
    ...(memberId && { memberId }),
    ...(salesId && { salesId }),
  };
}

/** One of the lead's further people as a lead's fields: herself, with what the lead says of the company and the sale. */
export function fieldsOfPerson(lead: Lead, person: PersonFacts): LeadFields {
  const { company, need, value, currency } = leadFields(lead);
  const { name, title, email, phone, slug, memberId, salesId } = person;
  return {
    name,
    ...(title && { title }),
    ...(company && { company }),
    ...(need && { need }),
    emails: email ? [email] : [],
    phones: phone ? [phone] : [],
    ...(slug && { slug }),
    ...(memberId && { memberId }),
    ...(salesId && { salesId }),
    ...(value !== undefined && { value }),
    currency,
  };
}

/** The lead as if it were named after that one of its people whom a page shows: what a page tells is compared with her. */
export function asShown(lead: Lead, contact: Identifiable & { name?: string }): Lead {
  const person = personOf(lead, contact);
  if (!person) return lead;
  const { connection: _1, otherIdentities: _2, ...rest } = lead;
  return withFields(rest, fieldsOfPerson(lead, person));
}

/** The further people of two leads that become one, those of the first first; not who is `own`, and nobody twice. */
export function peopleOfBoth(
  first: readonly LeadPerson[] = [],
  second: readonly LeadPerson[] = [],
  own: readonly string[] = [],
): LeadPerson[] {
  const all: LeadPerson[] = [];
  for (const one of [...first, ...second]) {
    if (identitiesOf(one).some((identity) => own.includes(identity))) continue;
    const at = all.findIndex((other) => isOne(other, one));
    if (at === -1) all.push(one);
    else all[at] = { ...one, ...all[at] } as LeadPerson;
  }
  return all;
}

const reached = ['email', 'slug', 'memberId', 'salesId'] as const;

/** One name, and nothing that is known of both is another: of who may be two nobody is lost. */
function isOne(a: LeadPerson, b: LeadPerson): boolean {
  const agree = reached.every((key) => !a[key] || !b[key] || a[key] === b[key]);
  const onePhone = !a.phone || !b.phone || phoneText(a.phone) === phoneText(b.phone);
  return fold(a.name) === fold(b.name) && agree && onePhone;
}
