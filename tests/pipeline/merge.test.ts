import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactMade } from '@/lib/pipeline/activity';
import { identitiesOf } from '@/lib/pipeline/identity';
import { LeadFields } from '@/lib/pipeline/lead';
import { type FieldPlan, type MergeSide, mergeFields, mergePlan, merged } from '@/lib/pipeline/merge';
import {
  historyIds,
  mergedFrom,
  mergedLog,
  otherIdentities,
  repeatedContacts,
  survivorOf,
} from '@/lib/pipeline/merge-history';

const some = (fields: Partial<LeadFields>, updatedAt = 1): MergeSide => ({
  fields: { name: 'Kari Lunde', emails: [], phones: [], currency: 'NOK', ...fields },
  updatedAt,
});

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const line = fc.constantFrom('Selger', 'SELGER', 'Sjef', 'Bjørn', 'Bjorn', 'Leder i Nord');
const fields: fc.Arbitrary<LeadFields> = fc
  .record({
    name: fc.constantFrom(
      'Kari Lunde',
      'KARI LUNDE',
      'K. Lunde',
      'kari@nordhav.example',
      'Kari Anne Lunde',
      'Bjørn Ås',
      'Bjorn As',
    ),
    title: maybe(line),
    company: maybe(line),
    headline: maybe(line),
    need: maybe(line),
    emails: fc.uniqueArray(fc.constantFrom('a@x.example', 'b@x.example', 'A@x.example', 'c@x.example'), {
      maxLength: 3,
    }),
    phones: fc.uniqueArray(fc.constantFrom('90000001', '+47 900 00 001', '900 00 001', '22000001', '12'), {
      maxLength: 3,
    }),
    slug: maybe(fc.constantFrom('kari', 'kari-lunde')),
    memberId: maybe(fc.constantFrom('1', '2', 'ACoAAb', 'ACoAAc')),
    value: maybe(fc.constantFrom(0, 100, 200)),
    currency: fc.constantFrom('NOK', 'EUR'),
    links: maybe(
      fc.uniqueArray(
        fc.record({
          title: fc.constantFrom('Avtale', 'Tilbud'),
          url: fc.constantFrom('https://x.example/1', 'https://x.example/2'),
        }),
        { minLength: 1, maxLength: 2, selector: ({ url }) => url },
      ),
    ),
    tags: maybe(fc.uniqueArray(fc.constantFrom('Fisk', 'fisk', 'Nord', 'Sør'), { minLength: 1, maxLength: 3 })),
  })
  .map(
    (all) => Object.fromEntries(Object.entries(all).filter(([, said]) => said !== undefined)) as unknown as LeadFields,
  );
const side: fc.Arbitrary<MergeSide> = fc.record({ fields, updatedAt: fc.constantFrom(1, 2) });
const choices = fc.dictionary(fc.constantFrom(...mergeFields), fc.constantFrom('a' as const, 'b' as const));

/** Without a value the currency says nothing. */
const saidBy = (all: LeadFields) => (all.value === undefined ? { ...all, currency: '' } : all);

const asksOfProfile = (one: Partial<LeadFields>, other: Partial<LeadFields>) =>
  mergePlan(some(one), some(other)).find(({ field }) => field === 'profile')?.conflict;

const many = (host: string) => Array.from({ length: 15 }, (_, at) => `a${at}@${host}.example`);

const contact = (id: string, leadId: string, more: Partial<ContactMade>): ContactMade => ({
  id,
  seq: Number(id),
  leadId,
  loggedAt: 1,
  type: 'contact',
  at: 1,
  channel: 'email',
  direction: 'outbound',
  ...more,
});

const flip = { a: 'b', b: 'a' } as const;
const isEqual = ({ a, b }: FieldPlan) => `${a}` === `${b}`;
/** What a plan proposes, and why, by what it is of; where both say the same it does not matter whose is kept. */
const proposals = (plan: FieldPlan[], turn: boolean) =>
  plan.map((one) => {
    const { field, a, b, proposed, why, conflict, left } = one;
    const whose = isEqual(one) ? 'either' : turn ? flip[proposed] : proposed;
    return [field, turn ? [b, a] : [a, b], whose, why, conflict, left];
  });

const links = (host: string) =>
  Array.from({ length: 12 }, (_, index) => ({ title: `Fil ${index}`, url: `https://${host}.example/${index}` }));

describe('the plan of a merge', () => {
  it('says of each field what each lead says, what is proposed and why', () => {
    const a = some({ name: 'K. Lunde', company: 'Nordhav', title: 'Sjef', emails: ['k@gmail.com'], value: 100 }, 5);
    const b = some({ title: 'Selger', emails: ['kari@nordhav.example'], value: 90, currency: 'EUR', slug: 'kari' }, 7);
    expect(mergePlan(a, b)).toEqual([
      { field: 'name', a: 'K. Lunde', b: 'Kari Lunde', proposed: 'b', why: 'fuller', conflict: true },
      { field: 'title', a: 'Sjef', b: 'Selger', proposed: 'b', why: 'newer', conflict: true },
      { field: 'company', a: 'Nordhav', b: undefined, proposed: 'a', why: 'only', conflict: false },
      { field: 'profile', a: undefined, b: 'kari', proposed: 'b', why: 'only', conflict: false },
      { field: 'value', a: '100 NOK', b: '90 EUR', proposed: 'b', why: 'newer', conflict: true },
      { field: 'emails', a: ['k@gmail.com'], b: ['kari@nordhav.example'], proposed: 'b', why: 'both', conflict: false },
    ]);
  });

  it('prefers of two writings the more careful one, however old it is', () => {
    const plan = mergePlan(some({ company: 'Sjømat' }, 1), some({ company: 'SJOMAT' }, 9));
    expect(plan.find(({ field }) => field === 'company')).toMatchObject({
      proposed: 'a',
      why: 'equal',
      conflict: false,
    });
  });

  it('asks about two profiles that LinkedIn knows as two, and not about a profile and its id', () => {
    expect(asksOfProfile({ slug: 'kari' }, { slug: 'kari-2' })).toBe(true);
    expect(asksOfProfile({ slug: 'kari' }, { memberId: 'ACoAAb' })).toBe(false);
  });

  it('turned round is the same plan, but where both say the same', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(proposals(mergePlan(b, a), true)).toEqual(proposals(mergePlan(a, b), false));
      }),
    );
  });
});

describe('two leads merged', () => {
  it('are the chosen fields, with all addresses and numbers, and never half a profile or sum', () => {
    const a = some({ title: 'Sjef', emails: ['k@gmail.com'], phones: ['90000001'], value: 100, tags: ['Fisk'] }, 5);
    const b = some(
      {
        title: 'Selger',
        emails: ['kari@nordhav.example', 'K@gmail.com'],
        phones: ['+47 900 00 001', '22000001'],
        value: 90,
        currency: 'EUR',
        tags: ['fisk', 'Nord'],
      },
      7,
    );
    expect(merged(a, b, { title: 'a', value: 'a', phones: 'a' })).toEqual({
      name: 'Kari Lunde',
      title: 'Sjef',
      emails: ['kari@nordhav.example', 'K@gmail.com'],
      phones: ['90000001', '22000001'],
      value: 100,
      currency: 'NOK',
      tags: ['fisk', 'Nord'],
    });
  });

  it('write to the first address of the newer lead, and of two as new, of the one that has more', () => {
    const [one, two] = [some({ emails: ['z@x.example'] }), some({ emails: ['a@x.example', 'b@x.example'] })];
    expect(merged(one, two).emails).toEqual(['a@x.example', 'b@x.example', 'z@x.example']);
    expect(merged({ ...one, updatedAt: 2 }, two).emails[0]).toBe('z@x.example');
  });

  it('keep the profile and its id from both, and the id that says more', () => {
    expect(merged(some({ slug: 'kari', memberId: '1' }), some({ memberId: 'ACoAAb' }))).toMatchObject({
      slug: 'kari',
      memberId: 'ACoAAb',
    });
    expect(
      merged(some({ slug: 'kari', memberId: 'X' }), some({ slug: 'kari-2' }), { profile: 'b' }),
    ).not.toHaveProperty('memberId');
  });

  it('keep as many addresses as a lead may have, those of the first in front, and tell which are left out', () => {
    const [a, b] = [some({ emails: many('x') }, 2), some({ emails: many('y') })];
    expect(merged(a, b).emails).toEqual([...many('x'), ...many('y').slice(0, 5)]);
    expect(mergePlan(a, b).find(({ field }) => field === 'emails')?.left).toEqual(many('y').slice(5));
  });

  it('keep the links of both, each place once, and tell which have no room', () => {
    const again = { title: 'Samme fil', url: 'https://a.example/0' };
    const [a, b] = [some({ links: links('a') }, 2), some({ links: [again, ...links('b')] })];
    expect(merged(a, b).links).toEqual([...links('a'), ...links('b').slice(0, 8)]);
    expect(mergePlan(a, b).find(({ field }) => field === 'links')?.left).toHaveLength(4);
  });

  it('do not lose what one of them says, though the other was chosen', () =>
    expect(merged(some({ company: 'Nordhav' }), some({}), { company: 'b' })).toMatchObject({ company: 'Nordhav' }));

  it('are the same whichever comes first', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(saidBy(merged(a, b))).toEqual(saidBy(merged(b, a)));
      }),
      { numRuns: 1000 },
    );
  });

  it('follow each choice, whichever comes first', () => {
    fc.assert(
      fc.property(side, side, choices, (a, b, chosen) => {
        // Where both say the same, it does not matter whose is chosen; what of it is only written otherwise may differ.
        const plan = mergePlan(a, b).filter((one) => !isEqual(one));
        const all = plan.map(({ field, proposed }) => [field, chosen[field] ?? proposed] as const);
        const turned = all.map(([field, choice]) => [field, flip[choice]] as const);
        const one = merged(a, b, Object.fromEntries(all));
        expect(saidBy(merged(b, a, Object.fromEntries(turned)))).toEqual(saidBy(one));
        for (const [field, choice] of all)
          if (field === 'title' && a.fields.title && b.fields.title)
            expect(one.title).toBe((choice === 'a' ? a : b).fields.title);
      }),
      { numRuns: 1000 },
    );
  });

  it('with either of them again, or with itself, are what they were', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const once: MergeSide = { fields: merged(a, b), updatedAt: Math.max(a.updatedAt, b.updatedAt) };
        for (const again of [a, b, once]) expect(saidBy(merged(once, again))).toEqual(saidBy(once.fields));
      }),
      { numRuns: 1000 },
    );
  });

  it('are fields that can be kept, whatever was chosen, and have every address of both', () => {
    fc.assert(
      fc.property(side, side, choices, (a, b, chosen) => {
        const { tags: _, ...kept } = merged(a, b, chosen);
        expect(LeadFields.safeParse(kept).success).toBe(true);
        const all = [...a.fields.emails, ...b.fields.emails].map((email) => email.toLowerCase());
        expect(new Set(kept.emails.map((email) => email.toLowerCase()))).toEqual(new Set(all));
      }),
    );
  });
});

describe('the history of two merged leads', () => {
  const entry = fc.record({ seq: fc.nat({ max: 99 }) });
  const logs = fc
    .tuple(
      fc.uniqueArray(entry, { selector: ({ seq }) => seq, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    )
    .map(([all, hers]) =>
      all
        .map(({ seq }, at) => ({ id: `e${seq}`, seq, leadId: hers[at] ? 'a' : 'b' }))
        .toSorted((x, y) => x.seq - y.seq),
    );

  it('is both logs by seq, whichever comes first, and no entry twice', () => {
    fc.assert(
      fc.property(logs, (all) => {
        const [a, b] = ['a', 'b'].map((id) => all.filter(({ leadId }) => leadId === id)) as [typeof all, typeof all];
        expect(mergedLog(a, b)).toEqual(all);
        expect(mergedLog(b, a)).toEqual(all);
        expect(mergedLog(all, b)).toEqual(all);
      }),
    );
  });

  it('is found under her own id and those of all that were merged into her', () => {
    const first = { id: 'a', mergedFrom: mergedFrom({ id: 'a' }, { id: 'b', mergedFrom: ['c'] }) };
    expect(historyIds(first)).toEqual(['a', 'b', 'c']);
    expect(mergedFrom(first, { id: 'b' })).toEqual(['b', 'c']);
    expect(mergedFrom({ id: 'a' }, { id: 'b', mergedFrom: ['a'] })).toEqual(['b']);
    expect(historyIds({ id: 'd' })).toEqual(['d']);
  });

  it('goes on with the lead that was made first', () => {
    const [one, two] = [{ ordinal: 1 }, { ordinal: 2 }];
    expect(survivorOf(one, two)).toBe(one);
    expect(survivorOf(two, one)).toBe(one);
  });

  it('tells of a mail once that both logs tell of, and of two calls twice', () => {
    const log = [
      contact('4', 'b', { messageId: 'f:1' }),
      contact('1', 'a', { messageId: 'f:1' }),
      contact('2', 'a', { channel: 'call' }),
      contact('3', 'b', { channel: 'call' }),
      contact('5', 'b', { messageId: 'f:1', direction: 'inbound' }),
      contact('6', 'a', { messageId: 'f:1' }),
    ];
    expect([...repeatedContacts(log)]).toEqual(['4']);
  });

  it('keeps the identities that the merged fields have no place for', () => {
    const [a, b] = [
      some({ slug: 'kari', emails: ['a@x.example'] }),
      some({ slug: 'kari-2', emails: ['b@x.example'] }, 2),
    ];
    const kept = identitiesOf(merged(a, b));
    expect(otherIdentities(identitiesOf(a.fields), identitiesOf(b.fields), kept)).toEqual(['linkedin:kari']);
  });
});
