import { describe, expect, it } from 'vitest';
import type { Channel } from '@/lib/pipeline/activity';
import {
  fieldsOf,
  isOverdue,
  type Lead,
  LeadFields,
  leadFields,
  mayBeSamePerson,
  tidied,
  withContact,
  withFields,
} from '@/lib/pipeline/lead';
import { afterOutreach, withContacts } from '@/lib/pipeline/lead-course';
import { LeadLink, linkKey, linkText, linkTitle } from '@/lib/pipeline/lead-link';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { defaultPipeline, stageAfterContact } from '@/lib/pipeline/stages';

const fields: LeadFields = { name: 'Kari', title: 'CEO', emails: ['kari@example.com'], phones: [], currency: 'NOK' };
const lead: Lead = {
  ...fields,
  id: 'l1',
  rev: 3,
  ordinal: 1,
  createdAt: 0,
  updatedAt: 0,
  stageId: 'prospecting',
  stageEnteredAt: 0,
  source: { site: 'manual' },
  identities: ['email:kari@example.com'],
  nameKey: 'kari',
  duplicateKeys: ['name:kari'],
};

describe('fields', () => {
  it('are tidied: trimmed, addresses lower-cased and once, nothing empty', () => {
    const untidy = {
      ...fields,
      name: ' Kari ',
      title: '  ',
      company: ' Fjord ',
      emails: ['A@x.no ', 'a@X.no', ''],
      phones: [' 1 ', ''],
      slug: 'Kari-N',
      value: 0,
    };
    expect(tidied(untidy)).toEqual({
      name: 'Kari',
      company: 'Fjord',
      emails: ['a@x.no'],
      phones: ['1'],
      slug: 'kari-n',
      value: 0,
      currency: 'NOK',
    });
  });

  it('come back from a lead as they went in', () => {
    expect(leadFields(lead)).toEqual(fields);
    expect(leadFields(withFields(lead, { ...fields, title: undefined, company: 'Fjord' }))).toEqual({
      name: 'Kari',
      company: 'Fjord',
      emails: fields.emails,
      phones: [],
      currency: 'NOK',
    });
  });

  it('gain what a contact adds and lose nothing to it', () => {
    const contact = {
      name: 'KARI N',
      role: 'from',
      email: 'k@work.example',
      title: 'CTO',
      company: 'Fjord',
      slug: 'kari',
    } as const;
    expect(withContact(fields, contact)).toEqual({
      ...fields,
      company: 'Fjord',
      slug: 'kari',
      emails: ['kari@example.com', 'k@work.example'],
    });
  });

  it('of a profile have the name without what is no name, its parts, and what was shown', () => {
    const contact = {
      name: 'Dr. Kari Holm Nordmann, MBA 🚀',
      role: 'subject',
      slug: 'kari',
      salesId: 'ACwAAb',
    } as const;
    expect(fieldsOf(contact, 'NOK')).toEqual({
      name: 'Kari Holm Nordmann',
      givenName: 'Kari',
      familyName: 'Nordmann',
      shownName: 'Dr. Kari Holm Nordmann, MBA 🚀',
      emails: [],
      phones: [],
      slug: 'kari',
      salesId: 'ACwAAb',
      currency: 'NOK',
    });
  });

  it.each([
    ['of another script', { name: '山田 太郎', role: 'subject' as const, slug: 'taro' }],
    ['that is too long when its ligatures are taken apart', { name: 'ﬃ'.repeat(200), role: 'subject' as const }],
    [
      'of a mail’s sender, who may be a firm',
      { name: 'NORDLYS AS', role: 'from' as const, email: 'post@nordlys.example' },
    ],
  ])('keep a name %s as it is shown', (_, contact) => {
    const found = fieldsOf(contact, 'NOK');
    expect(found.name).toBe(contact.name);
    expect(found).not.toHaveProperty('shownName');
    expect(LeadFields.safeParse(found).success).toBe(true);
  });

  it('gain the parts of the name where it is the same one', () => {
    const contact = { name: 'KARI', role: 'subject', slug: 'kari' } as const;
    expect(withContact(fields, contact)).toMatchObject({ name: 'Kari', givenName: 'Kari', shownName: 'KARI' });
    expect(withContact({ ...fields, name: 'Karen' }, contact)).not.toHaveProperty('givenName');
  });

  it('have no part of a name that the rep has changed', () => {
    const named = {
      ...fields,
      name: 'Kari Holm',
      givenName: 'Kari',
      familyName: 'Nordmann',
      shownName: 'Kari Nordmann 🚀',
    };
    const { familyName: _, ...kept } = named;
    expect(tidied(named)).toEqual(kept);
  });

  it('have each tag once, as it was written first', () => {
    expect(tidied({ ...fields, tags: [' Nord ', 'havbruk', 'nord', ''] }).tags).toEqual(['Nord', 'havbruk']);
    expect(tidied({ ...fields, tags: [' '] })).not.toHaveProperty('tags');
  });

  it('have each linked place once, by the name that it has first', () => {
    const links = ['Avtale', 'Samme', 'Tilbud'].map((title, index) => ({
      title,
      url: `https://x.example/${index >> 1}`,
    }));
    expect(tidied({ ...fields, links }).links?.map(({ title }) => title)).toEqual(['Avtale', 'Tilbud']);
    expect(tidied({ ...fields, links: [] })).not.toHaveProperty('links');
  });

  it('of a lead are all that the rep may change, and go in and out whole', () => {
    const all = {
      ...fields,
      name: 'Kari Nordmann',
      company: 'Fjord',
      headline: 'CEO at Fjord',
      location: 'Oslo',
      slug: 'kari',
      memberId: 'ACoAAb',
      salesId: 'ACwAAb',
      givenName: 'Kari',
      familyName: 'Nordmann',
      shownName: 'Kari Nordmann 🚀',
      value: 100,
      need: 'One invoice',
      expectedCloseOn: '2026-06-01',
      probability: 60,
      tags: ['nord', 'havbruk'],
      links: [{ title: 'Avtale', url: 'https://x.example/avtale.pdf?v=2#side-3' }],
      custom: { size: 12, since: '2026-06-01' },
    };
    expect(Object.keys(all).toSorted()).toEqual(Object.keys(LeadFields.shape).toSorted());
    const told = withFields(lead, all);
    expect(leadFields(told)).toEqual(all);
    expect(withFields(told, leadFields(lead))).toEqual(lead);
  });

  it.each([
    ['123456', 'ACoAAb', 'ACoAAb'],
    ['ACoAAb', '123456', 'ACoAAb'],
    ['ACoAAa', 'ACoAAb', 'ACoAAa'],
    [undefined, '123456', '123456'],
    ['123456', undefined, '123456'],
  ])('with the member id %s, seen with %s, keep %s', (kept, seen, memberId) => {
    const before = kept === undefined ? fields : { ...fields, memberId: kept };
    const contact = { name: 'Kari', role: 'subject' as const, ...(seen && { memberId: seen }) };
    expect(withContact(before, contact).memberId).toBe(memberId);
  });

  it('of a contact hold nothing that the page does not say', () => {
    expect(fieldsOf({ name: 'Kari', role: 'result' }, 'NOK')).toEqual({
      name: 'Kari',
      givenName: 'Kari',
      emails: [],
      phones: [],
      currency: 'NOK',
    });
  });

  it.each([
    [{ name: '  ' }],
    [{ name: 'x'.repeat(201) }],
    [{ emails: ['no address'] }],
    [{ value: -1 }],
    [{ value: 0.5 }],
    [{ value: 900_000_000_000_001 }],
    [{ currency: 'nok' }],
    [{ stageId: 'closing' }],
  ])('are refused with %j', (wrong) => {
    expect(LeadFields.safeParse({ ...fields, ...wrong }).success).toBe(false);
  });
});

describe('a contact moves a lead', () => {
  it('up to first contact, and never back', () => {
    const after = stageRoles.map((stage) => stageAfterContact(defaultPipeline, stage));
    expect(after).toEqual(['first-contact', 'first-contact', ...stageRoles.slice(2)]);
  });

  it('nowhere in a pipeline that has no such stage', () => {
    const short = { id: 'short', stages: defaultPipeline.stages.filter((one) => one.role !== 'first-contact') };
    expect(stageAfterContact(short, 'prospecting')).toBe('prospecting');
  });

  it('when it is logged, whenever it was, unless her sale is closed', () => {
    expect(afterOutreach(lead, defaultPipeline, 2000)).toEqual({
      ...lead,
      stageId: 'first-contact',
      stageEnteredAt: 2000,
    });
    const won = { ...lead, outcome: 'won' as const };
    expect(afterOutreach(won, defaultPipeline, 2000)).toBe(won);
  });
});

const out = (at: number, channel: Channel = 'inmail') => ({ at, direction: 'outbound' as const, channel });
const back = (at: number) => ({ at, direction: 'inbound' as const, channel: 'inmail' as const });

describe('what is kept of her contacts', () => {
  it.each([
    ['none', [], {}],
    ['an outreach, which waits', [out(5)], { lastContactAt: 5, waitingSince: 5 }],
    ['several, the first of which waits', [out(5), out(9), out(7)], { lastContactAt: 9, waitingSince: 5 }],
    ['an answer, after which nothing waits', [out(5), back(9)], { lastContactAt: 9 }],
    ['a follow and a comment, which nobody answers', [out(5, 'follow'), out(9, 'comment')], { lastContactAt: 9 }],
    ['an outreach between them', [out(5, 'follow'), out(7), out(9, 'comment')], { lastContactAt: 9, waitingSince: 7 }],
    ['an outreach after an answer', [back(9), out(5), out(12), out(11)], { lastContactAt: 12, waitingSince: 11 }],
  ])('is the last one, and since when one waits: %s', (_, contacts, kept) => {
    expect(withContacts({ ...lead, lastContactAt: 99, waitingSince: 98 }, contacts)).toEqual({ ...lead, ...kept });
  });
});

it('her need is a field like the others: tidied, replaced, and gone where the fields lack it', () => {
  const told = withFields(lead, { ...fields, need: ' One invoice ' });
  expect(told).toMatchObject({ need: 'One invoice' });
  expect(leadFields(told)).toMatchObject({ need: 'One invoice' });
  expect(withFields(told, fields)).not.toHaveProperty('need');
});

it('is overdue from the day after, and not without a next step', () => {
  expect(isOverdue({ nextDueOn: '2026-03-09' }, '2026-03-10')).toBe(true);
  expect(isOverdue({ nextDueOn: '2026-03-10' }, '2026-03-10')).toBe(false);
  expect(isOverdue({}, '2026-03-10')).toBe(false);
});

it('may be someone unless LinkedIn tells the two apart', () => {
  expect(mayBeSamePerson({ emails: ['a@x.no'] }, { emails: ['b@x.no'], slug: 'kari' })).toBe(true);
  expect(mayBeSamePerson({ slug: 'kari' }, { memberId: 'ACoAAb' })).toBe(true);
  expect(mayBeSamePerson({ emails: ['a@x.no'], slug: 'other' }, { emails: ['a@x.no'], slug: 'kari' })).toBe(false);
  expect(mayBeSamePerson({ memberId: 'ACoAAa' }, { slug: 'kari', memberId: 'ACoAAb' })).toBe(false);
});

describe('S18: a link of a lead', () => {
  it.each([
    'https://x.example',
    'https://x.example/',
    'https://x.example:8443/a/b.pdf?c=d@e#f',
    'https://xn--bl-nia.example/%C3%A5',
  ])('may lead to %s', (url) => expect(LeadLink.safeParse({ title: 'Avtale', url }).success).toBe(true));

  it.each([
    'http://x.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    'https:///x',
    'https://kari:secret@x.example/',
    'https://x.example\\@y.example/',
    'https://x.example/a b',
    ' https://x.example/',
    `https://x.example/${'a'.repeat(2048)}`,
  ])('never leads to %s', (url) => expect(LeadLink.safeParse({ title: 'Avtale', url }).success).toBe(false));

  it('has a name, and a lead has twenty at most', () => {
    const url = 'https://x.example/';
    expect(LeadLink.safeParse({ title: ' ', url }).success).toBe(false);
    const links = Array.from({ length: 21 }, (_, index) => ({ title: 'Avtale', url: url + index }));
    expect(LeadFields.shape.links.safeParse(links.slice(1)).success).toBe(true);
    expect(LeadFields.shape.links.safeParse(links).success).toBe(false);
  });

  it('is one text with its name and its place in it', () => {
    const text = linkText({ title: 'Avtale, side 2', url: 'https://x.example/' });
    expect([linkTitle(text), linkKey(text)]).toEqual(['Avtale, side 2', 'https://x.example/']);
  });
});
