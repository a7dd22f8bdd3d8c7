import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Control } from './control';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const drawn: string[] = [];
const draws = (word: string) => () => drawn.push(word);
beforeEach(() => drawn.splice(0));

test('draws the parts one after the other, a delay before each', () => {
  const control = new Control(() => undefined);
  control.later(draws('card'), draws('title'));
  vi.advanceTimersByTime(control.delay - 1);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(drawn).toEqual(['card']);
  expect(control.pending).toBe(true);
  vi.advanceTimersByTime(control.delay);
  expect(drawn).toEqual(['card', 'title']);
  expect(control.pending).toBe(false);
});

test('never draws what was overtaken', () => {
  const control = new Control(() => undefined);
  control.later(draws('first card'), draws('first title'));
  vi.advanceTimersByTime(control.delay);
  control.later(draws('second card'));
  vi.runAllTimers();
  expect(drawn).toEqual(['first card', 'second card']);
});

test('holds everything back until it is released', () => {
  const control = new Control(() => undefined);
  control.hold();
  control.later(draws('card'));
  vi.runAllTimers();
  expect(drawn).toEqual([]);
  control.release();
  expect(drawn).toEqual(['card']);
});

test('a step draws one part, and the rest waits for the next', () => {
  const control = new Control(() => undefined);
  control.later(draws('frame'), draws('card'), draws('experience'));
  control.step();
  vi.runAllTimers();
  expect(drawn).toEqual(['frame']);
  control.step();
  expect(drawn).toEqual(['frame', 'card']);
  expect(control.pending).toBe(true);
  control.release();
  expect(drawn).toEqual(['frame', 'card', 'experience']);
});
