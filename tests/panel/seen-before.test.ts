import { beforeEach, describe, expect, test } from 'vitest';
import { SeenBefore } from '@/components/panel/seen-before';

let before: SeenBefore;
beforeEach(() => {
  before = new SeenBefore();
});

describe('A press counts by what was seen before it', () => {
  test('as the panel comes, when nothing is told yet', () => {
    expect(before.admits(1_000)).toBe(true);
    before.told(false, true, 1_000);
    expect(before.admits(1_010)).toBe(true);
  });

  test('at once when the panel is seen, though it was told only now', () => {
    before.told(false, true, 1_000);
    before.told(true, true, 1_100);
    before.known();
    expect(before.admits(1_101)).toBe(true);
    // A press waits in its queue while the page is busy.
    expect(before.admits(900)).toBe(true);
  });

  test('also when the browser takes its yes back before it is known, as it does while the page is busy', () => {
    before.told(true, true, 1_000);
    before.told(false, true, 1_100);
    expect(before.admits(1_200)).toBe(true);
    before.told(true, true, 3_000);
    before.known();
    expect(before.admits(3_010)).toBe(true);
  });

  test('not beneath what has lain there ever since the panel came', () => {
    before.told(false, true, 1_000);
    before.known();
    expect(before.admits(5_000)).toBe(false);
  });

  test('not beneath what came later, and not right after it is gone', () => {
    before.told(true, true, 1_000);
    before.known();
    before.told(false, true, 2_000);
    expect(before.admits(2_001)).toBe(false);
    before.told(true, true, 3_000);
    expect(before.admits(2_990)).toBe(false);
    expect(before.admits(3_400)).toBe(false);
    expect(before.admits(3_500)).toBe(true);
  });

  test('not right after what has lain there ever since the panel came is gone', () => {
    before.known();
    before.told(true, true, 9_000);
    expect(before.admits(9_400)).toBe(false);
    expect(before.admits(9_500)).toBe(true);
  });

  test('also when the browser says twice that the panel is seen', () => {
    before.known();
    before.told(true, true, 1_000);
    before.told(true, true, 1_400);
    expect(before.admits(1_600)).toBe(true);
  });

  test('at once when the panel is opened again and nothing lies over it, and not beneath what does', () => {
    before.told(true, true, 1_000);
    before.known();
    before.told(false, false, 2_000);
    expect(before.admits(2_100)).toBe(false);
    before.told(true, true, 3_000);
    expect(before.admits(3_010)).toBe(true);

    before.told(false, false, 4_000);
    before.told(false, true, 5_000);
    expect(before.admits(5_010)).toBe(false);
    before.told(true, true, 6_000);
    expect(before.admits(6_010)).toBe(false);
  });
});
