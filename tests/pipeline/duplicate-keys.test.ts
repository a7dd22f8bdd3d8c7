import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Comparable, compared, likeness, likenessOf } from '@/lib/pipeline/duplicate';
import { duplicateKeys, pairKey, suggestions } from '@/lib/pipeline/duplicate-keys';

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const given = fc.constantFrom(
  'Kari',
  'Robert',
  'Bob',
  'Kristoffer',
  'Kristfofer',
  'Chris',
  'K.',
  'Bjørn',
  'Björn',
  'Anne-Kari',
);
const family = fc.constantFrom(
  'Lunde',
  'Solstrand',
  'Solsrtand',
  'Sæther',
  'Saether',
  'L.',
  'Holm',
  'Lunde Holm',
  'van der Berg',
);
const name = fc.oneof(
  fc.tuple(given, fc.constantFrom('', ' Anne', ' A.'), family).map(([a, b, c]) => `${a}${b} ${c}`),
  fc.tuple(given, family).map(([a, b]) => `${b} ${a}`),
  fc.tuple(given, family).map(([a, b]) => `${b}, ${a}`),
  fc.constantFrom(
    'kari.lunde@nordhav.example',
    'post@nordhav.example',
    '山田 太郎',
    'Kari',
    'K L',
    '',
    'Kari Lunde, Oslo',
  ),
);
const company = fc.constantFrom(
  'Nordhav AS',
  'Nordhav Sjømat',
  'Nordhav Norge',
  'Nordhav Sverige',
  'Freelance',
  'SAS',
  'VG',
);
const email = fc.constantFrom(
  'a@nordhav.example',
  'b@post.nordhav.example',
  'c@nordhav-sjomat.example',
  'd@gmail.com',
  'e@vg.no',
  'f@vg.se',
  'g@nordhav.co.uk',
);
const phone = fc.constantFrom(
  '90000001',
  '+47 900 00 001',
  '+45 90000001',
  '070-000 00 01',
  '+46 70 000 00 01',
  '22000001 ext. 1',
  '1234',
);
const slug = fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, fc.constantFrom('kari', 'ola'));
const lead: fc.Arbitrary<Comparable> = fc.record({
  name,
  company: maybe(company),
  emails: fc.array(email, { maxLength: 2 }),
  phones: fc.array(phone, { maxLength: 2 }),
  slug,
});

it('who may be suggested for a lead shares a key with her: nobody is missed who all pairs would show', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(lead, { minLength: 8, maxLength: 16 }), (leads) => {
      const keys = leads.map(duplicateKeys);
      const apart = leads.map(compared);
      for (const [at, one] of leads.entries())
        for (const [other, two] of leads.entries()) {
          if (at >= other || !likenessOf(apart[at]!, apart[other]!)) continue;
          found += 1;
          expect([one, two, keys[at]!.some((key) => keys[other]!.includes(key))]).toEqual([one, two, true]);
        }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(200);
});

it('says the same of two whichever comes first, and never pairs two whom LinkedIn tells apart', () => {
  fc.assert(
    fc.property(lead, lead, (one, other) => {
      expect(likeness(one, other)).toEqual(likeness(other, one));
      if (one.slug && other.slug && one.slug !== other.slug) expect(likeness(one, other)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

it('reads any text as a name, a company, an address and a number', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 60 });
  const hostile = fc.record({
    name: any,
    company: any,
    emails: fc.array(any, { maxLength: 2 }),
    phones: fc.array(any, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const alike = likeness(one, other);
      expect(likeness(other, one)).toEqual(alike);
      if (alike) expect(duplicateKeys(one).some((key) => duplicateKeys(other).includes(key))).toBe(true);
    }),
  );
});

it('keeps one lead under few keys, each once', () => {
  const kari = {
    name: 'Kari Anne Lunde',
    company: 'Nordhav Sjømat AS',
    emails: ['kari@nordhav-sjomat.example', 'kari@gmail.com'],
    phones: ['900 00 001'],
  };
  expect(duplicateKeys(kari)).toEqual([
    'name:kari anne lunde',
    'work:nordhavsjomat:kari',
    'work:nordhavsjomat:lunde',
    'phone:90000001',
  ]);
  expect(duplicateKeys({ name: 'post@nordhav.example', company: 'Nordhav', emails: [], phones: ['90000001'] })).toEqual(
    [],
  );
});

it('names a pair whichever comes first, and no two pairs alike', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
      expect(pairKey(a, b)).toBe(pairKey(b, a));
      const same = (a === c && b === d) || (a === d && b === c);
      expect(pairKey(a, b) === pairKey(c, d)).toBe(same);
    }),
  );
});

const person = (id: string, called: string) => ({ id, name: called, company: 'Nordhav', emails: [], phones: [] });

it('suggests likely ones first, and neither the lead herself nor whom the rep told apart', () => {
  const all = [
    person('1', 'Robert Lunde'),
    person('2', 'Bob Lunde'),
    person('3', 'Robert A. Lunde'),
    person('4', 'Robert Lunde'),
  ];
  const found = suggestions(all[0]!, all, new Set([pairKey('4', '1')]));
  expect(found.map(({ other, likeness: why }) => [other.id, why.name])).toEqual([
    ['3', 'shorter'],
    ['2', 'nickname'],
  ]);
});
