import { z } from './zod';

/** How follow-ups are set by themselves in a stage, for as long as no answer comes. */
export const FollowUpRule = z.strictObject({
  on: z.boolean(),
  /** Working days from each contact without an answer to the next follow-up. */
  steps: z.array(z.int().check(z.minimum(1), z.maximum(250))).check(z.minLength(1), z.maxLength(10)),
  /** What comes when all steps were in vain. (Not `then`: what has one may be taken for a promise.) */
  finally: z.enum(['propose-disqualify', 'nothing']),
});
export type FollowUpRule = z.infer<typeof FollowUpRule>;
