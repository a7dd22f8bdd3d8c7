import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContact, typedContact } from '@/components/panel/contacts/contact-form';
import { personTold } from '@/components/panel/contacts/person-words';
import { createI18n } from '@/lib/i18n';
import { type PersonFacts, personRoles, tidiedFacts } from '@/lib/pipeline/lead-person';

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const facts: fc.Arbitrary<PersonFacts> = fc
  .record({
    name: fc.constantFrom('Ola Berg', 'Łukasz'),
    role: maybe(fc.constantFrom(...personRoles)),
    title: maybe(fc.constant('Driftsleder')),
    email: maybe(fc.constant('ola@fjord.example')),
    phone: maybe(fc.constant('900 00 001')),
    slug: maybe(fc.constantFrom('ola-berg', 'åse')),
    memberId: maybe(fc.constantFrom('ACoAAb-c', '12345')),
    salesId: maybe(fc.constant('ACwAAb')),
  })
  .map(tidiedFacts);

describe('the form of a contact', () => {
  it('opened and saved changes nothing, not even ids that it does not show', () =>
    fc.assert(
      fc.property(facts, (one) => {
        expect(parseContact(typedContact(one), one)).toEqual({ facts: one });
      }),
    ));

  it('says what is wrong, field by field', () => {
    const typed = { ...typedContact({}), email: 'ola', profile: 'example.com/ola' };
    const errors = { name: 'required', email: 'badEmail', profile: 'badProfile' };
    expect(parseContact(typed, {})).toEqual({ errors });
    expect(parseContact({ ...typed, name: ' Ola ', email: '', profile: 'linkedin.com/in/Ola-Berg/' }, {})).toEqual({
      facts: { name: 'Ola', slug: 'ola-berg' },
    });
  });
});

describe('the history of a contact', () => {
  const { t } = createI18n('en');
  const ola = { name: 'Ola Berg', role: 'champion', email: 'ola@fjord.example' };
  const change = { kind: 'other', field: 'person.1' } as const;

  it('tells who came and went, and of who stays only what is other', () => {
    const label = 'Contact Ola Berg';
    const all = 'Ola Berg · Champion · ola@fjord.example';
    expect(personTold(t, { ...change, after: ola })).toEqual({ kind: 'text', label, after: all });
    expect(personTold(t, { ...change, before: ola })).toEqual({ kind: 'text', label, before: all });
    expect(personTold(t, { ...change, before: ola, after: { ...ola, role: 'blocker', email: undefined } })).toEqual({
      kind: 'text',
      label,
      before: 'Champion · ola@fjord.example',
      after: 'Blocker',
    });
    expect(personTold(t, { kind: 'text', field: 'title', after: 'Sjef' })).toBeUndefined();
  });
});
