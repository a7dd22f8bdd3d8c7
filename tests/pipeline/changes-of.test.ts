import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '@/lib/pipeline/changes-of';
import { LeadFields } from '@/lib/pipeline/lead';

interface Edited extends LeadFields {
  tags?: string[];
  custom?: Record<string, string | number>;
}

const kari = (fields: Partial<Edited> = {}): Edited => ({
  name: 'Kari Lunde',
  emails: [],
  phones: [],
  currency: 'NOK',
  ...fields,
});

describe('the changes of a lead', () => {
  it('are its texts with before and after, its lists with what came and went, its sum with the currency', () => {
    const before = kari({
      title: 'Selger',
      emails: ['a@x.example', 'b@x.example'],
      value: 100,
      slug: 'kari',
      custom: { seats: 5, plan: 'A' },
    });
    const after = kari({
      company: 'Nordhav',
      emails: ['b@x.example', 'c@x.example'],
      value: 100,
      currency: 'EUR',
      slug: 'kari',
      memberId: 'X',
      tags: ['Fisk'],
      custom: { seats: 6, plan: 'A' },
    });
    expect(changesOf(before, after)).toEqual([
      { kind: 'list', field: 'emails', added: ['c@x.example'], removed: ['a@x.example'], first: 'b@x.example' },
      { kind: 'sum', field: 'value', before: { value: 100, currency: 'NOK' }, after: { value: 100, currency: 'EUR' } },
      { kind: 'text', field: 'title', before: 'Selger' },
      { kind: 'text', field: 'profile', before: 'kari', after: 'kari X' },
      { kind: 'other', field: 'custom.seats', before: 5, after: 6 },
      { kind: 'text', field: 'company', after: 'Nordhav' },
      { kind: 'list', field: 'tags', added: ['Fisk'], removed: [] },
    ]);
  });

  it('are the links that came and went, whether by name or by place', () => {
    const [one, two] = [
      { title: 'Avtale', url: 'https://x.example/1' },
      { title: 'Tilbud', url: 'https://x.example/2' },
    ];
    expect(changesOf(kari({ links: [one] }), kari({ links: [two, { ...one, url: 'https://x.example/3' }] }))).toEqual([
      {
        kind: 'list',
        field: 'links',
        added: ['Tilbud https://x.example/2', 'Avtale https://x.example/3'],
        removed: ['Avtale https://x.example/1'],
        first: 'Tilbud https://x.example/2',
      },
    ]);
    expect(changesOf(kari({ links: [one] }), kari({ links: [{ ...one }] }))).toEqual([]);
  });

  it('hold another first address, which is the one that is written to, and no other order', () => {
    const before = kari({ emails: ['a@x.example', 'b@x.example', 'c@x.example'] });
    expect(changesOf(before, kari({ emails: ['b@x.example', 'a@x.example', 'c@x.example'] }))).toEqual([
      { kind: 'list', field: 'emails', added: [], removed: [], first: 'b@x.example' },
    ]);
    expect(changesOf(before, kari({ emails: ['a@x.example', 'c@x.example', 'b@x.example'] }))).toEqual([]);
  });

  it('are none where a currency has no value, and where absent became empty', () => {
    expect(changesOf(kari(), kari({ currency: 'EUR' }))).toEqual([]);
    expect(changesOf(kari(), kari({ title: '', tags: [], custom: {} }))).toEqual([]);
    expect(changesOf(kari({ value: 0 }), kari())).toEqual([
      { kind: 'sum', field: 'value', before: { value: 0, currency: 'NOK' } },
    ]);
  });
});

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const some = fc.constantFrom('x', 'y', 'z');
const list = fc.uniqueArray(fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example'), { maxLength: 3 });
const fields: fc.Arbitrary<Edited> = fc
  .record({
    name: some,
    title: maybe(some),
    need: maybe(some),
    emails: list,
    phones: fc.constant([]),
    slug: maybe(some),
    memberId: maybe(some),
    value: maybe(fc.constantFrom(0, 1)),
    currency: fc.constantFrom('NOK', 'EUR'),
    custom: maybe(fc.dictionary(fc.constantFrom('p', 'q'), some, { minKeys: 1, maxKeys: 2 })),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, said]) => said !== undefined)) as unknown as Edited);

/** The fields with the changes made in them, as far as the changes tell. */
function retold(before: Edited, changes: ReturnType<typeof changesOf>): Record<string, unknown> {
  const told: Record<string, unknown> = {
    ...before.custom,
    ...before,
    custom: undefined,
    value: undefined,
    currency: undefined,
  };
  told['sum'] = before.value === undefined ? undefined : `${before.value} ${before.currency}`;
  told['profile'] = [before.slug, before.memberId].filter(Boolean).join(' ');
  for (const change of changes) {
    const key = change.field.replace('custom.', '');
    if (change.kind === 'sum') told['sum'] = change.after && `${change.after.value} ${change.after.currency}`;
    else if (change.kind !== 'list') told[key] = change.after;
    else told[key] = [...(told[key] as string[]), ...change.added].filter((one) => !change.removed.includes(one));
  }
  return {
    ...told,
    profile: told['profile'] || undefined,
    slug: undefined,
    memberId: undefined,
    emails: new Set(told['emails'] as string[]),
  };
}

it('the changes made in what was give what is', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      expect(retold(before, changesOf(before, after))).toEqual(retold(after, []));
      expect(changesOf(before, before)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
