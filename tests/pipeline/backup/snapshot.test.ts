import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, type Snapshot, snapshotsIn } from '@/lib/pipeline/backup/snapshot';

const hour = 3_600_000;
const now = Date.parse('2026-03-10T09:30:00Z');
const taken = (at: number): Snapshot => ({ at, leads: 1, why: 'hour' });

/** Taken each hour for so long, the list thinned each time. */
function after(hours: number): Snapshot[] {
  let list: Snapshot[] = [];
  for (let back = hours; back >= 0; back -= 1) {
    const at = now - back * hour;
    list = kept([...list, taken(at)], at);
  }
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

it('the newest always stays, however they were taken, and no more than 35 do', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 90 * 24 * 60 }), { minLength: 1, maxLength: 200 }), (minutes) => {
      const list = minutes.map((back) => taken(now - back * 60_000));
      const stay = kept(list, now);
      expect(stay[0]?.at).toBe(now - Math.min(...minutes) * 60_000);
      expect(stay.length).toBeLessThanOrEqual(35);
      expect(kept(stay, now)).toEqual(stay);
    }),
  );
});

it('F19: what a wrong clock has put into the future keeps out nothing that is taken once it is right', () => {
  const ahead = after(30 * 24).map(({ at }) => taken(at + 2000 * hour));
  let list = ahead;
  for (let hours = 0; hours < 3; hours += 1) list = kept([...list, taken(now + hours * hour)], now + hours * hour);
  expect(list.map(({ at }) => at)).toEqual([ahead[0]?.at, now + 2 * hour, now + hour, now]);
});

it('what is no list of snapshots is none', () => {
  for (const value of [undefined, 'x', [{ at: 'then' }], {}]) expect(snapshotsIn(value)).toEqual([]);
});
