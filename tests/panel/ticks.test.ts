import { describe, expect, test } from 'vitest';
import {
  extended,
  hasTicks,
  noTicks,
  rested,
  type Row,
  tickedRows,
  type Ticks,
  toggled,
  withAll,
  without,
} from '@/components/panel/ticks';

/** Five people; the third is a lead already. */
const rows: Row[] = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, isOpen: key !== 'c' }));
const names = (ticks: Ticks, of: readonly Row[] = rows) => tickedRows(ticks, of).map((row) => of[row]?.key);

describe('a list', () => {
  test.each(['search', 'network', 'company', 'list'] as const)('of the kind %s has ticks', (kind) => {
    expect(hasTicks(kind, 2)).toBe(true);
  });

  test.each(['thread', 'conversation', 'profile', 'compose', 'feed', 'other'] as const)(
    'of the kind %s has none',
    (kind) => {
      expect(hasTicks(kind, 9)).toBe(false);
    },
  );

  test('in which one person can be added has none: she is added by herself', () => {
    expect(hasTicks('search', 1)).toBe(false);
  });
});

describe('a tick', () => {
  test('comes and goes', () => {
    const one = toggled(noTicks, 'b');
    expect(names(one)).toEqual(['b']);
    expect(names(toggled(one, 'b'))).toEqual([]);
  });

  test('counts only with someone who is on the page and no lead yet', () => {
    const ticks = ['a', 'b', 'gone'].reduce(toggled, noTicks);
    const later = rows.map((row) => (row.key === 'b' ? { ...row, isOpen: false } : row));
    expect(names(ticks)).toEqual(['a', 'b']);
    expect(names(ticks, later)).toEqual(['a']);
  });

  test('is taken from those who were added', () => {
    expect(names(without(withAll(rows, true), ['a', 'd']))).toEqual(['b', 'e']);
  });
});

test('all are those who can be ticked, or nobody', () => {
  expect(names(withAll(rows, true))).toEqual(['a', 'b', 'd', 'e']);
  expect(names(withAll(rows, false))).toEqual([]);
});

describe('a run of Shift', () => {
  test('ticks from where it began to where it is, but for leads', () => {
    expect(names(extended(extended(noTicks, rows, 1, 2), rows, 2, 3))).toEqual(['b', 'd']);
  });

  test('gives back what it leaves on its way back, and crosses to the other side', () => {
    const down = extended(extended(noTicks, rows, 1, 2), rows, 2, 3);
    const up = extended(extended(down, rows, 3, 2), rows, 2, 1);
    expect(names(up)).toEqual(['b']);
    expect(names(extended(up, rows, 1, 0))).toEqual(['a', 'b']);
  });

  test('leaves what was ticked before it', () => {
    const before = toggled(noTicks, 'e');
    const run = extended(extended(before, rows, 0, 1), rows, 1, 0);
    expect(names(run)).toEqual(['a', 'e']);
  });

  test('ends where the rep goes on without Shift: the next one begins there', () => {
    const first = rested(extended(noTicks, rows, 0, 1));
    expect(names(extended(first, rows, 3, 4))).toEqual(['a', 'b', 'd', 'e']);
  });

  test('begins anew where its first row is gone', () => {
    const run = extended(noTicks, rows, 0, 1);
    const left = rows.slice(1);
    expect(names(extended(run, left, 2, 3), left)).toEqual(['b', 'd', 'e']);
  });
});
