import { expect, test } from 'vitest';
import { ratio, spread, spreads } from './spread';

test('A spread is the least, the middle and the most, whatever the order', () => {
  expect(spread([9, 1, 5])).toEqual({ min: 1, median: 5, max: 9, samples: 3 });
});

test('Of an even number of values the middle lies between the two inner ones', () => {
  expect(spread([10, 1, 2, 4]).median).toBe(3);
});

test('Values are ordered as numbers, not as texts', () => {
  expect(spread([100, 20, 3])).toMatchObject({ min: 3, median: 20, max: 100 });
});

test('A figure without a sample is refused', () => {
  expect(() => spread([])).toThrow(RangeError);
});

test('Each field of the samples has a spread of its own', () => {
  expect(
    spreads([
      { a: 1, b: 8 },
      { a: 3, b: 4 },
    ]),
  ).toMatchObject({ a: { median: 2 }, b: { min: 4, max: 8 } });
});

test('A ratio is of the medians', () => {
  expect(ratio(spread([1, 3, 50]), spread([2]))).toBe(1.5);
});
