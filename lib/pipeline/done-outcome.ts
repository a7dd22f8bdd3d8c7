import { z } from './zod';

/** How a follow-up went that was done. `moved`: she asked for another time. */
export const doneOutcomes = ['reached', 'no-answer', 'moved', 'not-interested'] as const;
export const DoneOutcome = z.enum(doneOutcomes);
export type DoneOutcome = z.infer<typeof DoneOutcome>;

/** Whether she took part in it. */
export function tookPart(result: DoneOutcome | undefined): boolean {
  return result !== undefined && result !== 'no-answer';
}
