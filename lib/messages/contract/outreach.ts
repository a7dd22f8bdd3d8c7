import { LeadFields } from '@/lib/pipeline/lead';
import { PageView } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, nextStep } from './allowed';

/** Names a noticed outreach. */
const outreachId = z.string().check(z.minLength(1), z.maxLength(600));

export interface OutreachReplies {
  'outreach.read': Record<never, never>;
  'outreach.log': { leadId: string; activityId: string; movedTo?: string; followUpId?: string; stopped?: true };
  'outreach.decline': Record<never, never>;
}

/** What is noticed on LinkedIn, and the rep’s answers. */
export const outreachCommands = {
  /** A page of LinkedIn's as the panel read it: what is new about a lead's connection is kept, what the rep sent is asked about. */
  'outreach.read': { callers: ['page'], input: z.strictObject({ view: PageView }) },
  /** Logs it; `add`: she becomes a lead by it. One that was answered already is answered again. */
  'outreach.log': {
    callers: ['page'],
    input: z.strictObject({ outreachId, add: z.optional(LeadFields), followUp: z.optional(nextStep) }),
  },
  'outreach.decline': { callers: ['page'], input: z.strictObject({ outreachId }) },
} as const satisfies Record<keyof OutreachReplies, Allowed>;
