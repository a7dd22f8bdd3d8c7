import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLost, type Sentinel, sentinelAfter, sentinelIn } from '@/lib/pipeline/backup/sentinel';

const known = { database: 'a', writes: 5 };

describe('a database has lost something', () => {
  it('where fewer commands have written to it than were seen, or it is another one', () => {
    expect(hasLost(known, { database: 'a', writes: 4 })).toBe(true);
    expect(hasLost(known, { writes: 0 })).toBe(true);
    expect(hasLost(known, { database: 'b', writes: 9 })).toBe(true);
  });

  it('and nothing where as many have, or more, or nobody has looked before', () => {
    expect(hasLost(known, known)).toBe(false);
    expect(hasLost(known, { database: 'a', writes: 6 })).toBe(false);
    expect(hasLost(undefined, { writes: 0 })).toBe(false);
  });

  it('for good, once that was seen: whatever is written later', () => {
    const reached = fc.record({ database: fc.constantFrom('a', 'b'), writes: fc.nat({ max: 9 }) });
    fc.assert(
      fc.property(fc.array(reached), (looks) => {
        let kept: Sentinel | undefined = { ...known, lost: true };
        for (const one of looks) kept = sentinelAfter(kept, one) ?? kept;
        expect(kept).toEqual({ ...known, lost: true });
        for (const one of looks) expect(hasLost(kept, one)).toBe(true);
      }),
    );
  });
});

it('what is kept goes on with the database, and never back', () => {
  expect(sentinelAfter(undefined, { writes: 0 })).toBeUndefined();
  expect(sentinelAfter(undefined, known)).toEqual(known);
  expect(sentinelAfter(known, known)).toBeUndefined();
  expect(sentinelAfter(known, { database: 'a', writes: 6 })).toEqual({ database: 'a', writes: 6 });
  expect(sentinelAfter(known, { database: 'a', writes: 4 })).toEqual({ ...known, lost: true });
});

it('what is none of ours, as the number that was kept before, is none', () => {
  for (const value of [undefined, 5, 'x', { writes: 5 }]) expect(sentinelIn(value)).toBeUndefined();
});
