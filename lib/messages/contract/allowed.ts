import { FollowUp } from '@/lib/pipeline/follow-up';
import { SiteId } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';

/** Who may ask: the content script in a host's page, or a page of the extension's own. */
export type Caller = 'overlay' | 'page';

/** Who may send a command, and what must be in it. */
export interface Allowed {
  callers: readonly Caller[];
  /** The overlay of this host alone; absent: of either. */
  site?: SiteId;
  input: z.ZodMiniType;
}

/** Names a row of ours. */
export const id = z.string().check(z.minLength(1), z.maxLength(64));
/** What is to be done next, as a form chooses it. */
export const nextStep = z.extend(
  z.pick(FollowUp, { dueOn: true, note: true, threadId: true, subject: true, account: true }),
  {
    /** The day is the one that the rule of her stage proposes. Whether it is, is looked up: only then the rule may stop it again. */
    byRule: z.optional(z.literal(true)),
  },
);
