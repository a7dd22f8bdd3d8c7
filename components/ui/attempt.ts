import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Pipelines } from '@/lib/pipeline/pipelines';
import { usePipelines } from './pipelines';

/** Which try a follow-up is, and of how many: by the rule that set it. */
export interface Attempt {
  /** From 1. */
  step: number;
  of: number;
}

/** `undefined` where the rep set it herself, or the rule is none any more. A rule that was cut short has at least as many. */
export function attemptOf(
  { rule }: Pick<FollowUp, 'rule'>,
  { stages }: Pick<Pipelines, 'stages'>,
): Attempt | undefined {
  const steps = rule && stages.get(rule.stageId)?.rule?.steps;
  if (!rule || !steps) return undefined;
  const step = rule.step + 1;
  return { step, of: Math.max(steps.length, step) };
}

export function useAttempt(followUp: Pick<FollowUp, 'rule'>): Attempt | undefined {
  return attemptOf(followUp, usePipelines());
}
