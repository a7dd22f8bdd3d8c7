import { expect, test } from 'vitest';
import { countedTo, leftOut } from '@/components/popup/counted';

test('a count below its limit is the whole truth', () => {
  expect(countedTo(100, 0)).toEqual({ count: 0, more: false });
  expect(countedTo(100, 99)).toEqual({ count: 99, more: false });
});

test('a count that reached its limit says one less, and more', () => {
  expect(countedTo(100, 100)).toEqual({ count: 99, more: true });
});

test('a list that shows all leaves nothing out', () => {
  expect(leftOut({ count: 20, more: false }, 20, 20)).toBeUndefined();
  expect(leftOut({ count: 0, more: false }, 0, 20)).toBeUndefined();
});

test('a list that shows all leaves nothing out, also where nobody counted so far', () => {
  expect(leftOut({ count: 99, more: true }, 110, 120)).toBeUndefined();
});

test('a list that shows the first says how many it leaves out', () => {
  expect(leftOut({ count: 34, more: false }, 21, 20)).toEqual({ count: 14, more: false });
  expect(leftOut({ count: 99, more: true }, 21, 20)).toEqual({ count: 79, more: true });
});

test('where more is all that is known, that is said', () => {
  expect(leftOut(countedTo(21, 21), 21, 20)).toEqual({ count: 0, more: true });
  expect(leftOut({ count: 99, more: true }, 121, 120)).toEqual({ count: 0, more: true });
});
