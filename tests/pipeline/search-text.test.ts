import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/pipeline/fold';
import { sameContent } from '@/lib/pipeline/same-content';
import {
  mostNotes,
  rarestFirst,
  searchHits,
  searchTextOf,
  searchWords,
  startHits,
  withSearchLine,
} from '@/lib/pipeline/search-text';

const id = fc.constantFrom('ab', 'abc', 'b', 'cab');
const text = fc
  .array(fc.constantFrom('ab', 'b', 'cab', 'abc', 'kari', 'Å'), { maxLength: 4 })
  .map((all) => fold(all.join(' ')));

it('a packed text holds one line for each lead, whatever was set and removed before', () => {
  const changes = fc.array(fc.tuple(id, fc.option(text, { nil: undefined })), { maxLength: 20 });
  fc.assert(
    fc.property(changes, (all) => {
      const lines = new Map<string, string>();
      let packed = '';
      for (const [key, value] of all) {
        packed = withSearchLine(packed, key, value);
        if (value === undefined) lines.delete(key);
        else lines.set(key, value);
      }
      expect(packed).toBe(Array.from(lines, ([key, value]) => `${key}\t${value}\n`).join(''));
    }),
  );
});

const begins = (value: string, word: string) => value.split(' ').some((one) => one.startsWith(word));

it('finds the lines that a plain look at each of them finds', () => {
  const words = fc.array(fc.constantFrom('a', 'ab', 'b', 'kari', 'ar', 'c'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(id, text), { selector: ([key]) => key }), words, (lines, all) => {
      const packed = lines.reduce((sum, [key, value]) => withSearchLine(sum, key, value), '');
      const found = (hits: typeof searchHits) => [...hits(packed, rarestFirst(packed, all))];
      const holding = lines.filter(([, value]) => all.every((word) => value.includes(word)));
      expect(found(searchHits)).toEqual(holding.map(([key]) => key));
      const beginning = lines.filter(([, value]) => all.every((word) => begins(value, word)));
      expect(found(startHits)).toEqual(beginning.map(([key]) => key));
    }),
  );
});

it('takes ten words of a query, folded', () => {
  expect(searchWords('  Bjørn\tÅS ')).toEqual(['bjorn', 'as']);
  expect(searchWords('x '.repeat(50))).toHaveLength(10);
  expect(searchWords('')).toEqual([]);
});

it('two rows say the same whatever their rev, and absent is like undefined', () => {
  expect(
    sameContent({ id: 1, rev: 1, updatedAt: 1, list: ['a'] }, { list: ['a'], id: 1, rev: 2, gone: undefined }),
  ).toBe(true);
  expect(sameContent({ list: ['a'] }, { list: ['a', 'b'] })).toBe(false);
  expect(sameContent({ list: ['a'] }, { list: { 0: 'a' } })).toBe(false);
  expect(sameContent({ a: 1 }, undefined)).toBe(false);
  expect(sameContent(undefined, undefined)).toBe(true);
});

it('a lead is found by her tags, and by her notes as far as there is room for whole words, the latest first', () => {
  const kari = { name: 'Kari', emails: [], phones: [], tags: ['Håvbruk', 'Messe 2026'] };
  expect(searchTextOf(kari)).toBe('kari havbruk messe 2026');
  expect(searchTextOf(kari, ['Kjøper\ni mai', 'Ski'])).toBe('kari havbruk messe 2026 kjoper i mai ski');
  const long = searchTextOf({ ...kari, tags: [] }, ['Først', `${'ord '.repeat(200)}sist`]);
  expect(long).toMatch(/^kari forst ord .* ord$/);
  expect(long.length).toBeLessThanOrEqual('kari '.length + mostNotes);
  expect(searchTextOf({ ...kari, tags: [] }, ['x'.repeat(mostNotes + 1)])).toBe('kari');
});

it('a lead is found by the names of what is linked to her sale, not by the places', () => {
  const links = [{ title: 'Rammeavtale', url: 'https://files.example/2026' }];
  expect(searchTextOf({ name: 'Kari', emails: [], phones: [], links })).toBe('kari rammeavtale');
});

describe('a lead is found', () => {
  const lead = {
    name: 'Bjørn Ångström-Łukasz',
    company: 'Café Nordlys AS',
    emails: ['bjorn.a@nordlys.example'],
    phones: ['+47 912 34 567'],
    location: 'Tromsø',
  };
  const packed = withSearchLine('', 'b', searchTextOf(lead));
  const finds = (query: string) => Array.from(searchHits(packed, searchWords(query))).length > 0;

  it.each([
    ['by the beginning of a word', 'bjø'],
    ['by a part within a word', 'gstrom'],
    ['without the marks of her language', 'bjorn angstrom-lukasz'],
    ['with marks that she has not', 'Nørdlys tromsö'],
    ['by several words in any order, of any of her fields', 'tromsø cafe bjørn'],
    ['in capitals, however far apart the words stand', '  NORDLYS \t ÅNGSTRÖM '],
    ['by letters that are put together of two', 'A\u030angstro\u0308m'],
    ['by a number without its spaces', '91234567'],
    ['by her address', 'bjorn.a@nordlys'],
    ['by a text that was selected in a sentence', '«Ångström-Łukasz, Bjørn» (Nordlys);'],
  ])('%s', (_how, query) => expect(finds(query)).toBe(true));

  it.each(['bjørn oslo', 'bjornn', 'as nordlys xy', ', «»'])('but not by %s', (query) =>
    expect(finds(query)).toBe(false),
  );
});
