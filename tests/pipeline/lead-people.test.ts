import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadChanged } from '@/lib/pipeline/activity';
import { leadChanges } from '@/lib/pipeline/edit-history';
import { identitiesOf } from '@/lib/pipeline/identity';
import { keysOf, Lead } from '@/lib/pipeline/lead';
import {
  asShown,
  isTaken,
  mayBeOfLead,
  peopleOfBoth,
  personOf,
  withPeople,
  withPerson,
} from '@/lib/pipeline/lead-people';
import {
  factsIn,
  factsOf,
  type LeadPerson,
  personOfChange,
  personRoles,
  tidiedFacts,
} from '@/lib/pipeline/lead-person';
import { entryWithoutHer, marksOf } from '@/lib/pipeline/person-erase';
import { searchTextOf } from '@/lib/pipeline/search-text';

const ola: LeadPerson = {
  id: 'ola',
  name: 'Ola Berg',
  role: 'champion',
  email: 'ola@fjord.example',
  slug: 'ola-berg',
  source: { site: 'manual' },
  at: 1,
};
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const person = fc
  .record({
    name: fc.constantFrom('Ola Berg', 'OLA BERG', 'Siv Ås'),
    role: maybe(fc.constantFrom(...personRoles)),
    title: maybe(fc.constantFrom('Sjef', 'Leder')),
    email: maybe(fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example')),
    phone: maybe(fc.constantFrom('90000001', '900 00 001', '22000001')),
    slug: maybe(fc.constantFrom('ola', 'siv')),
  })
  .map(tidiedFacts);
/** Some people, of whom no two have an identity in common. */
const people = (prefix: string) =>
  fc.array(person, { maxLength: 4 }).map((all) => {
    const seen = new Set<string>();
    return all.flatMap((facts, at): LeadPerson[] => {
      const hers = identitiesOf(facts);
      if (hers.some((one) => seen.has(one))) return [];
      for (const one of hers) seen.add(one);
      return [{ ...facts, id: `${prefix}${at}`, source: { site: 'manual' }, at }];
    });
  });

const leadWith = (some: readonly LeadPerson[], more: Partial<Lead> = {}): Lead => {
  const fields = { name: 'Kari Lunde', emails: ['kari@fjord.example'], phones: [], slug: 'kari', currency: 'NOK' };
  const row = { id: 'l', rev: 1, ordinal: 1, createdAt: 1, updatedAt: 1, stageId: 'lead', stageEnteredAt: 1 };
  const lead = { ...fields, ...row, source: { site: 'manual' as const }, ...more, people: [...some] };
  return { ...lead, ...keysOf(lead) };
};

const keys = (all: readonly LeadPerson[]) => [...new Set(all.flatMap(identitiesOf))].toSorted();
const entry = (id: string, changes: LeadChanged['changes']): LeadChanged => ({
  id,
  seq: 1,
  leadId: 'l',
  loggedAt: 1,
  type: 'change',
  changes,
});

describe('the people of a lead', () => {
  it('are found by what names them, and each is told from the one whom it is named after', () => {
    const lead = leadWith([ola]);
    expect(lead.identities).toEqual([
      'email:kari@fjord.example',
      'linkedin:kari',
      'email:ola@fjord.example',
      'linkedin:ola-berg',
    ]);
    expect(personOf(lead, { email: 'OLA@fjord.example' })).toBe(ola);
    expect(personOf(lead, { email: 'kari@fjord.example' })).toBeUndefined();
    expect(personOf(lead, { name: 'ola berg' })).toBe(ola);
    expect(personOf(lead, { name: 'ola berg', email: 'else@x.example' })).toBeUndefined();
    // LinkedIn knows Kari by another profile, and Ola by this one.
    expect(mayBeOfLead(lead, { slug: 'ola-berg' })).toBe(true);
    expect(mayBeOfLead(lead, { email: 'ola@fjord.example', slug: 'someone-else' })).toBe(false);
    expect(isTaken(lead, { slug: 'kari' }) && isTaken(lead, { slug: 'ola-berg' })).toBe(true);
    expect(isTaken(lead, ola, 'ola')).toBe(false);
    expect(keysOf({ ...lead, deletedAt: 2 }).identities).toEqual([]);
  });

  it('stand for the lead where a page shows them: with their own name and addresses, and its company', () => {
    const lead = leadWith([ola], { company: 'Fjord', title: 'Innkjøper', connection: { degree: 1, seenAt: 1 } });
    const shown = asShown(lead, { slug: 'ola-berg' });
    expect(shown).toMatchObject({ id: 'l', name: 'Ola Berg', slug: 'ola-berg', emails: [ola.email], company: 'Fjord' });
    expect(shown).not.toHaveProperty('connection');
    expect(asShown(lead, { slug: 'kari' })).toBe(lead);
  });

  it('are searched by name, title, address and number', () => {
    const text = searchTextOf(leadWith([{ ...ola, title: 'Økonomisjef', phone: '900 00 001' }]));
    for (const word of ['ola berg', 'okonomisjef', 'ola@fjord.example', '90000001', 'ola-berg'])
      expect(text).toContain(word);
  });

  it('are added, changed and removed by id, which the history tells with before and after', () =>
    fc.assert(
      fc.property(people('a'), person, (some, facts) => {
        const lead = leadWith(some);
        const [first] = some;
        const added = withPerson(lead, { ...facts, id: 'new', source: { site: 'manual' }, at: 9 });
        expect(added.people).toHaveLength(some.length + 1);
        expect(leadChanges(lead, added)).toEqual([{ kind: 'other', field: 'person.new', after: facts }]);
        expect(withPeople(added, ({ id }) => id !== 'new').people ?? []).toEqual(some);
        if (!first) return;
        const changed = withPerson(lead, { ...first, name: 'Another' });
        expect(changed.people?.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
        const [change, ...more] = leadChanges(lead, changed);
        expect(more).toEqual([]);
        expect(change && personOfChange(change)).toBe(first.id);
        expect(change && factsIn(change)).toEqual([factsOf(first), { ...factsOf(first), name: 'Another' }]);
      }),
    ));

  it('of two leads that become one are all there, once: no identity is lost, and who is the lead herself is no contact of hers', () =>
    fc.assert(
      fc.property(people('a'), people('b'), fc.subarray(['email:c@x.example', 'linkedin:siv']), (a, b, own) => {
        const apart = b.filter((one) => !identitiesOf(one).some((key) => a.flatMap(identitiesOf).includes(key)));
        const both = peopleOfBoth(a, apart, own);
        const isOwn = (one: LeadPerson) => identitiesOf(one).some((key) => own.includes(key));
        expect(keys(both)).toEqual(keys([...a, ...apart].filter((one) => !isOwn(one))));
        expect(peopleOfBoth(both, both, own)).toEqual(both);
        expect(peopleOfBoth(both, [], own)).toEqual(both);
        // Nobody gets what is another's.
        for (const one of both) expect(Lead.shape.people.safeParse([one]).success).toBe(true);
      }),
    ));

  it('that have one name and nothing that tells them apart are one, with what is known of both', () => {
    const known = { ...ola, id: 'b', role: 'user' as const, title: 'Sjef', email: ola.email! };
    const { slug: _, ...withoutSlug } = ola;
    expect(peopleOfBoth([withoutSlug], [known])).toEqual([{ ...ola, title: 'Sjef' }]);
    expect(peopleOfBoth([ola], [{ ...known, email: 'other@x.example' }])).toHaveLength(2);
  });

  it('leave nothing in the history where they are erased, and what it says of others stands', () => {
    const siv: LeadPerson = { id: 'siv', name: 'Siv Ås', email: 'old@x.example', source: { site: 'manual' }, at: 1 };
    const lead = leadWith([ola, siv]);
    const title = { kind: 'text', field: 'title', after: 'Sjef' } as const;
    const olaWas = { kind: 'other', field: 'person.ola', before: { ...factsOf(ola), email: 'old@x.example' } } as const;
    const merged = {
      kind: 'other',
      field: 'person.gone',
      after: { name: 'O. Berg', email: 'ola@fjord.example' },
    } as const;
    const sivs = { kind: 'other', field: 'person.siv', after: factsOf(siv) } as const;
    const marks = marksOf(ola, lead, [entry('e', [olaWas])]);
    expect(marks.names.has('email:old@x.example')).toBe(true);
    expect(entryWithoutHer(entry('e', [olaWas, merged]), marks)).toBeUndefined();
    expect(entryWithoutHer(entry('e', [title, olaWas, sivs]), marks)?.changes).toEqual([title, sivs]);
    const others = entry('e', [title, sivs]);
    expect(entryWithoutHer(others, marks)).toBe(others);
  });
});
