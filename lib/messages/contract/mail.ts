import { LeadFields } from '@/lib/pipeline/lead';
import { MailSign } from '@/lib/pipeline/mail';
import { MailRuleKey } from '@/lib/pipeline/mail-rule';
import { PageView, textLimits } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id, nextStep } from './allowed';

/** Names a noticed mail: longer than other ids. */
const mailId = z.string().check(z.minLength(1), z.maxLength(textLimits.slug + 10));
const email = z.string().check(z.minLength(1), z.maxLength(textLimits.email));

export interface MailReplies {
  /** `again`: ms after which the overlay is to look once more, however quiet the page is; absent: there is nothing to wait for. */
  'mail.sign': { again?: number };
  'mail.read': Record<never, never>;
  'mail.log': { leadId: string; activityId: string; movedTo?: string; followUpId?: string; stopped?: true };
  'mail.decline': Record<never, never>;
  'mail.put-off': Record<never, never>;
  'mail.retry': Record<never, never>;
  'mail.never': { changed: boolean };
  'mail.allow': { changed: boolean };
}

/** What is noticed of mails, and the rep’s answers. */
export const mailCommands = {
  /** What a host's page shows of a mail on its way; `page` names one life of one overlay. */
  'mail.sign': { callers: ['overlay'], site: 'gmail', input: z.strictObject({ page: id, sign: MailSign }) },
  /** A thread, or the list of sent mail, as it was read: an answer in it is offered, and what was scheduled and stands there is sent. */
  'mail.read': { callers: ['overlay'], site: 'gmail', input: z.strictObject({ page: id, view: PageView }) },
  /**
   * Logs a noticed mail with one of its people. `add`: she becomes a lead by it. Takes back nothing of an earlier answer: one
   * that was given already is answered again.
   */
  'mail.log': {
    callers: ['page'],
    input: z.strictObject({
      mailId,
      email,
      add: z.optional(LeadFields),
      followUp: z.optional(nextStep),
    }),
  },
  /** "Not this one": without `email` for all of its people. */
  'mail.decline': { callers: ['page'], input: z.strictObject({ mailId, email: z.optional(email) }) },
  /** The toast's time is over: strangers count as offered, the popup and the panel go on asking about leads. */
  'mail.put-off': { callers: ['page'], input: z.strictObject({ mailId }) },
  /** Tries once more to log by itself what could not be logged. */
  'mail.retry': { callers: ['page'], input: z.strictObject({ mailId }) },
  /** Nothing more of this address or domain; questions that stand are answered by it. */
  'mail.never': { callers: ['page'], input: z.strictObject({ key: MailRuleKey }) },
  'mail.allow': { callers: ['page'], input: z.strictObject({ key: MailRuleKey }) },
} as const satisfies Record<keyof MailReplies, Allowed>;
