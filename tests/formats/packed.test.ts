import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, unpacked } from '@/lib/formats/packed';

it('a text is the same when it is unpacked, however long', async () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('ø'.repeat(100_000), ''));
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      expect(await unpacked(await packed(one))).toBe(one);
    }),
    { numRuns: 30 },
  );
});

it('what says much the same again and again takes a fifth of its room at most', async () => {
  const text = JSON.stringify(
    Array.from({ length: 2000 }, (_, id) => ({ id, name: `Kari ${id}`, stageId: 'closing' })),
  );
  expect((await packed(text)).length).toBeLessThan(text.length / 5);
});

it('what is not packed is refused', async () => {
  await expect(unpacked('bm90IHBhY2tlZA==')).rejects.toThrow();
});
