import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CustomField } from '@/lib/pipeline/custom-field';
import { numberText, parseNumber } from '@/lib/pipeline/custom-number';
import { CustomValues, fits, hiddenValues, misfit, tidiedValues, valuesOf } from '@/lib/pipeline/custom-values';
import { moveField, withField, withoutField } from '@/lib/pipeline/definition-fields';
import { type Lead, LeadFields, leadFields, tidied, withFields } from '@/lib/pipeline/lead';
import { leadChanges } from '@/lib/pipeline/edit-history';
import { merged, mergePlan, type MergeSide } from '@/lib/pipeline/merge';
import { pipelinesOf } from '@/lib/pipeline/pipelines';
import { mostCustom, searchTextOf } from '@/lib/pipeline/search-text';
import { defaultPipeline } from '@/lib/pipeline/stages';

const fields = {
  text: { id: 't', name: 'Vessel', type: 'text' },
  number: { id: 'n', name: 'Cages', type: 'number' },
  date: { id: 'd', name: 'Season', type: 'date' },
  choice: { id: 'c', name: 'Feed', type: 'choice', options: ['Dry', 'Wet'] },
} as const satisfies Record<string, unknown>;
const all = Object.values(fields).map((field) => CustomField.parse(field));
const kari: LeadFields = { name: 'Kari', emails: [], phones: [], currency: 'NOK' };

const value = fc.oneof(
  fc.constantFrom('Dry', 'Wet', 'Old', '2026-05-17', ' ', ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const values = fc.dictionary(fc.constantFrom('t', 'n', 'd', 'c', 'gone', 'other'), value);

const ids = (of: { fields: readonly { id: string }[] }) => of.fields.map(({ id }) => id).join('');
const side = (custom: CustomValues, updatedAt: number): MergeSide => ({ fields: { ...kari, custom }, updatedAt });

describe('a field', () => {
  test('is a choice where it has options, each once, and only there', () => {
    expect(CustomField.safeParse({ ...fields.choice, options: undefined }).success).toBe(false);
    expect(CustomField.safeParse({ ...fields.choice, options: ['Dry', ' Dry'] }).success).toBe(false);
    expect(CustomField.safeParse({ ...fields.text, options: ['Dry'] }).success).toBe(false);
  });

  test('takes what is of its type', () => {
    expect(all.map((field) => fits(field, 'Dry'))).toEqual([true, false, false, true]);
    expect(all.map((field) => fits(field, 12.5))).toEqual([false, true, false, false]);
    expect(all.map((field) => fits(field, '2026-02-28'))).toEqual([true, false, true, false]);
    expect(fits(all[2]!, '2026-02-30')).toBe(false);
    expect(fits(all[3]!, 'Moist')).toBe(false);
  });

  test('is added, changed, moved and taken away by its id', () => {
    const definition = { ...defaultPipeline, fields: all };
    expect(ids(withField(definition, { id: 'x', name: 'New', type: 'text' }))).toBe('tndcx');
    expect(withField(definition, { ...all[1]!, name: 'Pens' }).fields[1]).toMatchObject({ id: 'n', name: 'Pens' });
    expect(ids(moveField(definition, 'n', -1))).toBe('ntdc');
    expect(ids(moveField(definition, 'c', 1))).toBe('tndc');
    expect(ids(withoutField(definition, 'n'))).toBe('tdc');
  });

  test('that was removed is known by its name', () => {
    const row = { ...defaultPipeline, rev: 1, createdAt: 0, updatedAt: 0, retired: [], retiredFields: [all[0]!] };
    expect(pipelinesOf([{ ...row, fields: [all[1]!] }]).fields).toEqual(
      new Map([
        ['t', all[0]],
        ['n', all[1]],
      ]),
    );
  });
});

describe('what a lead says in the fields', () => {
  it('is what is asked for and what is hidden, nothing twice and nothing lost', () => {
    fc.assert(
      fc.property(values, fc.subarray(all), (said, some) => {
        const [shown, hidden] = [valuesOf(said, some), hiddenValues(said, some)];
        expect({ ...hidden, ...shown }).toEqual(said);
        expect(Object.keys(shown).filter((id) => id in hidden)).toEqual([]);
      }),
    );
  });

  it('may stand as it was, and may be new where it fits', () => {
    fc.assert(
      fc.property(values, values, fc.subarray(all), (before, after, some) => {
        expect(misfit(before, before, some)).toBeUndefined();
        const wrong = misfit(before, after, some);
        const field = some.find(({ id }) => id === wrong);
        if (wrong !== undefined) expect(field && fits(field, after[wrong]!)).not.toBe(true);
        else expect(misfit({}, valuesOf(after, some), some)).toBe(misfit({}, valuesOf(after, some), all));
      }),
    );
  });

  test('that does not fit is named', () => {
    expect(misfit({}, { n: 'many' }, all)).toBe('n');
    expect(misfit({}, { other: 'x' }, all)).toBe('other');
    expect(misfit({ c: 'Old' }, { c: 'Old' }, all)).toBeUndefined();
    expect(misfit({ c: 'Old' }, { c: 'Older' }, all)).toBe('c');
  });

  it('is kept without what says nothing, and once tidied stays', () => {
    fc.assert(
      fc.property(values, (custom) => {
        const kept = tidied({ ...kari, custom });
        expect(tidied(kept)).toEqual(kept);
        expect(Object.values(kept.custom ?? { some: 'x' })).not.toContain('');
        const lead = withFields({ ...kari, id: 'a' } as Lead, kept);
        expect(leadFields(lead)).toEqual(kept);
      }),
    );
    expect(tidiedValues({ t: ' ' })).toBeUndefined();
    expect(tidied({ ...kari, custom: {} })).toEqual(kari);
  });

  test('has its bounds', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, 1]));
    expect(CustomValues.safeParse(many).success).toBe(false);
    expect(CustomValues.safeParse({ t: 'x'.repeat(1001) }).success).toBe(false);
    for (const n of [Number.POSITIVE_INFINITY, Number.NaN]) expect(CustomValues.safeParse({ n }).success).toBe(false);
  });

  test('is in her history by field, with before and after', () => {
    const lead = { ...kari, id: 'a' } as Lead;
    const before = { ...lead, custom: { t: 'Brig', n: 3, c: 'Dry' } };
    const after = { ...lead, custom: { t: 'Bark', n: 4, d: '2026-05-17', c: 'Dry' } };
    expect(leadChanges(before, after)).toEqual([
      { kind: 'text', field: 'custom.t', before: 'Brig', after: 'Bark' },
      { kind: 'other', field: 'custom.n', before: 3, after: 4 },
      { kind: 'text', field: 'custom.d', after: '2026-05-17' },
    ]);
  });

  test('is what she is found by, so far as it is words', () => {
    expect(searchTextOf({ ...kari, custom: { t: 'Brigg Åse', n: 3, d: '2026-05-17', c: 'Dry' } })).toBe(
      'kari brigg ase dry',
    );
    const long = searchTextOf({ ...kari, custom: { t: 'ord '.repeat(250) } }, ['notat']);
    expect(long.length).toBeLessThanOrEqual('kari '.length + mostCustom + ' notat'.length);
    expect(long.endsWith(' ord notat')).toBe(true);
  });
});

describe('of two who are merged', () => {
  test('each field is asked about where they differ, and gaps are filled', () => {
    const [a, b] = [side({ t: 'Brig', n: 3 }, 1), side({ t: 'Bark', c: 'Dry' }, 2)];
    const plans = mergePlan(a, b).filter(({ field }) => field.startsWith('custom.'));
    expect(plans.map(({ field, proposed, why, conflict }) => [field, proposed, why, conflict])).toEqual([
      ['custom.c', 'b', 'only', false],
      ['custom.n', 'a', 'only', false],
      ['custom.t', 'b', 'newer', true],
    ]);
    expect(merged(a, b).custom).toEqual({ c: 'Dry', n: 3, t: 'Bark' });
    expect(merged(a, b, { 'custom.t': 'a', 'custom.c': 'a' }).custom).toEqual({ c: 'Dry', n: 3, t: 'Brig' });
  });

  it('nothing that only one says is lost, and it does not matter who is given first', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(1, 2, 3), (one, other, at) => {
        const [a, b] = [side(one, at), side(other, 2)];
        const both = merged(a, b).custom ?? {};
        expect(Object.keys(both).toSorted()).toEqual(Object.keys({ ...one, ...other }).toSorted());
        for (const [id, said] of Object.entries(both)) expect([one[id], other[id]]).toContainEqual(said);
        const turned = merged(b, a).custom ?? {};
        for (const id of Object.keys(both)) expect(`${both[id]}`).toBe(`${turned[id]}`);
        expect(LeadFields.safeParse(merged(a, b)).success).toBe(true);
      }),
    );
  });
});

describe('a number', () => {
  test.each([
    ['1 234,5', 'nb', 1234.5],
    ['1.234,5', 'nb', 1234.5],
    ['1,234.5', 'nb', 1234.5],
    ['1.234', 'nb', 1234],
    ['1,234', 'nb', 1.234],
    ['0.125', 'nb', 0.125],
    ['1.234', 'en-GB', 1.234],
    ['1,234', 'en-GB', 1234],
    ['12,5', 'en-GB', 12.5],
    ['1,234,567', 'nb', 1_234_567],
    ['−3', 'nb', -3],
    ['-0', 'en-GB', 0],
    [',5', 'nb', 0.5],
  ])('%s in %s is %d', (text, locale, number) => {
    expect(parseNumber(text, locale)).toBe(number);
  });

  test.each(['', 'x', '1,2,3', '1.2.3', '12,34.5', '5.', '.', '--1', '1e3', '9'.repeat(17)])('%s is none', (text) => {
    expect(parseNumber(text, 'nb')).toBeUndefined();
  });

  it('is read as it is shown, in both languages', () => {
    const number = fc
      .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom(1, 10, 100, 1000, 1_000_000))
      .map(([whole, by]) => whole / by || 0);
    fc.assert(
      fc.property(number, fc.constantFrom('nb', 'en-GB'), (one, locale) => {
        expect(parseNumber(numberText(one, locale), locale)).toBe(one);
      }),
    );
  });
});
