import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '@/lib/pipeline/fingerprint';

it.each([
  // Of the RFC's own vectors.
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('of %j is %s', (text, print) => {
  expect(fingerprint(text)).toBe(print);
});

it('tells texts apart, also beyond ASCII, and is the same for the same', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
    }),
  );
});
