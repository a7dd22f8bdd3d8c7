import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '@/lib/pipeline/fold';
import { sameContent } from '@/lib/pipeline/same-content';
import { searchHits, searchWords, withSearchLine } from '@/lib/pipeline/search-text';

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

it('finds the lines that a plain look at each of them finds', () => {
  const words = fc.array(fc.constantFrom('a', 'ab', 'b', 'kari', 'ar', 'c'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(id, text), { selector: ([key]) => key }), words, (lines, all) => {
      const packed = lines.reduce((sum, [key, value]) => withSearchLine(sum, key, value), '');
      const plain = lines.filter(([, value]) => all.every((word) => value.includes(word)));
      expect(Array.from(searchHits(packed, all), (hit) => hit.id)).toEqual(plain.map(([key]) => key));
      for (const { id: found, atStarts } of searchHits(packed, all)) {
        const has = new Map<string, string>(lines).get(found)?.split(' ') ?? [];
        expect(atStarts).toBe(all.every((word) => has.some((one) => one.startsWith(word))));
      }
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
