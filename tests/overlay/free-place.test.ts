import { describe, expect, test } from 'vitest';
import { nearestFree } from '@/lib/overlay/free-place';

describe('the nearest free place', () => {
  test('is the wanted one when nothing is there', () => {
    expect(nearestFree(300, 772, 8, () => false)).toBe(300);
  });

  test('is the nearer side of what is taken', () => {
    expect(nearestFree(300, 772, 8, (top) => top > 200 && top < 330)).toBe(332);
    expect(nearestFree(300, 772, 8, (top) => top > 280)).toBe(276);
  });

  test('stays in the window', () => {
    expect(nearestFree(40, 772, 8, (top) => top >= 0 && top < 100)).toBe(104);
    expect(nearestFree(770, 772, 8, (top) => top > 700)).toBe(698);
  });

  test('is the wanted one when all is taken', () => {
    expect(nearestFree(300, 772, 8, () => true)).toBe(300);
  });
});
