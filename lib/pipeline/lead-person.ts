import type { FieldChange } from './changes-of';
import { LeadSource } from './lead-source';
import { textLimits } from './page';
import { sameContent } from './same-content';
import { z } from './zod';

/** What somebody has to do with whether the company buys. */
export const personRoles = ['decision-maker', 'champion', 'influencer', 'user', 'blocker', 'gatekeeper'] as const;
export const PersonRole = z.enum(personRoles);
export type PersonRole = z.infer<typeof PersonRole>;

/** People whom one lead may have besides the one whom it is named after. */
export const mostPeople = 20;

const line = z.string().check(z.maxLength(textLimits.line));
const name = z.string().check(z.minLength(1), z.maxLength(textLimits.slug));

/** What the rep may change on one of a lead's further people. */
export const PersonFacts = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.name)),
  role: z.optional(PersonRole),
  title: z.optional(line),
  email: z.optional(z.string().check(z.maxLength(textLimits.email), z.regex(/^[^\s@]+@[^\s@]+$/))),
  phone: z.optional(line),
  slug: z.optional(name),
  memberId: z.optional(name),
  salesId: z.optional(name),
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** Somebody else at a lead's company who has a say in the sale; `at`: when she was added, ms since the epoch. */
export const LeadPerson = z.extend(PersonFacts, {
  id: z.string(),
  source: LeadSource,
  at: z.int(),
});
export type LeadPerson = z.infer<typeof LeadPerson>;

/** The facts as they are kept: addresses and the profile's name as they are compared, no empty texts. */
export function tidiedFacts(facts: PersonFacts): PersonFacts {
  const { name: said, role, title, email, phone, slug, memberId, salesId } = facts;
  const texts = {
    title: title?.trim(),
    email: email?.trim().toLowerCase(),
    phone: phone?.trim(),
    slug: slug?.toLowerCase(),
    memberId,
    salesId,
  };
  return {
    name: said.trim(),
    ...(role && { role }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
  };
}

/** What the rep has said of her, without what we keep for ourselves. */
export function factsOf({ id: _1, source: _2, at: _3, ...facts }: LeadPerson): PersonFacts {
  return facts;
}

const field = (id: string) => `person.${id}`;

/** Whose change it is, by id, where it is one of a further person's. */
export function personOfChange({ field: of }: FieldChange): string | undefined {
  return of.startsWith('person.') ? of.slice('person.'.length) : undefined;
}

/** What of a lead's further people is other than before: of each (`person.<id>`) what was known and what is (`PersonFacts`). */
export function peopleChanges(before: readonly LeadPerson[] = [], after: readonly LeadPerson[] = []): FieldChange[] {
  const [was, is] = [factsById(before), factsById(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): FieldChange[] => {
    const [one, other] = [was.get(id), is.get(id)];
    if (sameContent(one, other)) return [];
    return [{ kind: 'other', field: field(id), ...(one && { before: one }), ...(other && { after: other }) }];
  });
}

const factsById = (people: readonly LeadPerson[]) => new Map(people.map((one) => [one.id, factsOf(one)]));

/** What a log's change says of somebody: before and after. Empty where it is about nobody. */
export function factsIn(change: FieldChange): PersonFacts[] {
  if (personOfChange(change) === undefined || change.kind !== 'other') return [];
  return [change.before, change.after].flatMap((said) => {
    const facts = PersonFacts.safeParse(said);
    return facts.success ? [facts.data] : [];
  });
}
