import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeFor, kept, type Snapshot, snapshotsIn } from '@/lib/pipeline/backup/snapshot';

const hour = 3_600_000;
const now = Date.parse('2026-03-10T09:30:00Z');
const taken = (at: number): Snapshot => ({ at, leads: 1, why: 'hour' });

/** Taken each hour for so long, the list thinned each time. */
function after(hours: number): Snapshot[] {
  let list: Snapshot[] = [];
  for (let back = hours; back >= 0; back -= 1) list = kept([taken(now - back * hour), ...list]);
  return list;
}

describe('of snapshots that were taken each hour', () => {
  it('stay those of a day, a week and a month, the newest first', () => {
    const list = after(60 * 24);
    const ages = list.map(({ at }) => (now - at) / hour);
    expect(ages.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, back) => back));
    expect(ages.length).toBeLessThanOrEqual(24 + 7 + 4);
    expect(ages.filter((age) => age >= 24 && age < 7 * 24).length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...ages)).toBeGreaterThan(2 * 7 * 24);
    expect(Math.max(...ages)).toBeLessThan(5 * 7 * 24);
  });

  it('all stay while they are few', () => {
    expect(after(20)).toHaveLength(21);
  });
});

it('F19: the one that was taken last always stays, whatever the clock said, and no more than 35 do', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 90 * 24 * 60 }), { minLength: 1, maxLength: 200 }), (minutes) => {
      const list = minutes.map((back) => taken(now - back * 60_000));
      const stay = kept(list);
      expect(stay[0]).toBe(list[0]);
      expect(stay.length).toBeLessThanOrEqual(35);
      expect(kept(stay)).toEqual(stay);
    }),
  );
});

describe('by the hour one is taken', () => {
  const last = { ...taken(now), writes: 7 };
  it('where something was written, and an hour has gone by', () => {
    expect(isTimeFor(now, 1, undefined)).toBe(true);
    expect(isTimeFor(now + hour, 8, last)).toBe(true);
    expect(isTimeFor(now + hour, 7, last)).toBe(false);
    expect(isTimeFor(now + hour - 1, 8, last)).toBe(false);
  });

  it('F19: on a clock too that was years ahead and was set right', () => {
    expect(isTimeFor(now - 3 * 365 * 24 * hour, 8, last)).toBe(true);
  });
});

it('what is no list of snapshots is none', () => {
  for (const value of [undefined, 'x', [{ at: 'then' }], {}]) expect(snapshotsIn(value)).toEqual([]);
});
