import { describe, expect, it } from 'vitest';
import { stepsOf, stepsText } from '@/components/dashboard/pipelines/rule-steps';

describe('the steps of a rule, as they are typed', () => {
  it.each([
    ['3, 5, 10', [3, 5, 10]],
    ['3,5,10', [3, 5, 10]],
    ['  3 5;10 , ', [3, 5, 10]],
    ['250', [250]],
    ['007', [7]],
  ])('%s', (text, steps) => {
    expect(stepsOf(text)).toEqual(steps);
    expect(stepsOf(stepsText(steps))).toEqual(steps);
  });

  it.each([
    ['', 'none'],
    [' , ', 'none'],
    ['three', 'number'],
    ['3.5', 'number'],
    ['-3', 'number'],
    ['0', 'range'],
    ['3, 251', 'range'],
    ['1 2 3 4 5 6 7 8 9 10 11', 'many'],
  ])('%j is none: %s', (text, problem) => expect(stepsOf(text)).toBe(problem));
});
