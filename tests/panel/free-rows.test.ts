import { expect, test } from 'vitest';
import { freeRows } from '@/components/panel/free-rows';

test('a button over which nothing lies is free from end to end', () => {
  expect(freeRows(100, 128, 111, () => true)).toEqual({ top: 100, bottom: 128 });
});

test('of a button under a bar, or over a toast, the part around the click is free', () => {
  const below = freeRows(100, 128, 120, (row) => row >= 110);
  expect(below.top).toBeGreaterThanOrEqual(110);
  expect(below.top).toBeLessThan(112);
  expect(below.bottom).toBe(128);
  const above = freeRows(100, 128, 103, (row) => row < 110);
  expect(above.top).toBe(100);
  expect(above.bottom).toBeLessThan(110);
});

test('beyond a break nothing is free', () => {
  expect(freeRows(100, 128, 125, (row) => row < 104 || row >= 116).top).toBeGreaterThanOrEqual(116);
});

test('a click outside of what is free counts on all of the button', () => {
  expect(freeRows(100, 128, 105, (row) => row >= 110)).toEqual({ top: 100, bottom: 128 });
  expect(freeRows(100, 128, 90, () => true)).toEqual({ top: 100, bottom: 128 });
});
