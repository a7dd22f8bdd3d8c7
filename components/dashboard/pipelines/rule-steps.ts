import type { FollowUpRule } from '@/lib/pipeline/follow-up-rule';

export const mostSteps = 10;
export const longestStep = 250;

/** What is wrong with what was typed: nothing there, something that is no whole number, one out of range, or too many of them. */
export type StepsProblem = 'none' | 'number' | 'range' | 'many';

/** The steps of a rule as they are typed: working days from each try to the next, "3, 5, 10". */
export function stepsOf(text: string): FollowUpRule['steps'] | StepsProblem {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return 'none';
  if (parts.some((part) => !/^\d+$/.test(part))) return 'number';
  if (parts.length > mostSteps) return 'many';
  const steps = parts.map(Number);
  return steps.some((days) => days < 1 || days > longestStep) ? 'range' : steps;
}

export function stepsText(steps: readonly number[]): string {
  return steps.join(', ');
}
