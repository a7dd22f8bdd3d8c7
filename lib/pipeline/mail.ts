import { mostText } from './activity';
import { textLimits } from './page';
import { z } from './zod';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** Whom a mail goes to. */
export const Recipient = z.strictObject({
  /** Lower-cased. */
  email: text(textLimits.email),
  /** The address where no name is known. */
  name: text(textLimits.name),
  role: z.enum(['to', 'cc', 'bcc']),
});
export type Recipient = z.infer<typeof Recipient>;

/** A mail as it stood when the rep pressed *Send*. */
export const OutgoingMail = z.strictObject({
  /** Names the mail from its draft to the sent mail: Gmail's id of the draft (`a:r<decimal>`, `f:<decimal>`), or the form's own number. */
  draft: text(textLimits.slug),
  /** The account that it is sent from: an address. */
  account: z.optional(text(textLimits.email)),
  /** Legacy hexadecimal id of the thread that it answers; absent for a new mail. */
  threadId: z.optional(text(textLimits.slug)),
  subject: z.optional(text(textLimits.line)),
  url: text(textLimits.url),
  recipients: z.array(Recipient).check(z.maxLength(100)),
  /** It is written in a window of its own, which may close with *Send* before anything is seen of its way. */
  alone: z.optional(z.literal(true)),
  /** Only where the settings say that it is kept. */
  text: z.optional(z.string().check(z.maxLength(mostText))),
});
export type OutgoingMail = z.infer<typeof OutgoingMail>;

/**
 * What the overlay sees of a mail's way, told one by one; what it means is decided in `mail-way.ts`.
 * `toast` numbers the notices that offer to take something back, in the order in which this page showed them; 0 is none yet.
 */
export const MailSign = z.discriminatedUnion('type', [
  /** The rep asked for it to be sent, or (`scheduled`) sent later. `toast`: of the notice that stood then. */
  z.strictObject({ type: z.literal('send'), mail: OutgoingMail, scheduled: z.boolean(), toast: z.int() }),
  /** What stands in the page now. `drafts`: of all mails being written. `toast`: of the notice that offers to undo, `view`: and to view the mail. */
  z.strictObject({
    type: z.literal('look'),
    drafts: z.array(text(textLimits.slug)).check(z.maxLength(50)),
    toast: z.optional(z.int()),
    view: z.boolean(),
  }),
  /** The rep pressed *Undo* in that notice. */
  z.strictObject({ type: z.literal('undo'), toast: z.int() }),
]);
export type MailSign = z.infer<typeof MailSign>;

/**
 * Where a mail is on its way to the log.
 * - `sending` asked for, not yet seen sent
 * - `held` sent, and may still be taken back
 * - `asking` to be answered by the rep, in a toast
 * - `later` the toast's time is over, the popup and the panel still ask
 * - `scheduled` waits to show up sent
 * - `done` nothing is left to ask
 */
export const mailStates = ['sending', 'held', 'asking', 'later', 'scheduled', 'done'] as const;
export type MailState = (typeof mailStates)[number];

/** Somebody a mail is about, and what became of the question whether to log it with her. */
export interface MailPerson extends Omit<Recipient, 'role'> {
  role: Recipient['role'] | 'from';
  /** `logged` by the rep or by itself; `declined` this one; `never` by a rule, an address nobody reads, or one of her own. */
  answer?: 'logged' | 'declined' | 'never';
  /** Where it was logged. */
  leadId?: string;
  activityId?: string;
  /** Of the command that logged it by itself, to undo it by. */
  requestId?: string;
}

/** A mail that was noticed: one that the rep sent or scheduled, or an answer to one. */
export interface NoticedMail {
  /** The draft's id, or `reply:<message id>`. */
  id: string;
  rev: number;
  updatedAt: number;
  kind: 'sent' | 'scheduled' | 'reply';
  state: MailState;
  /** When it was sent, or seen, ms since the epoch. */
  at: number;
  /** The life of the overlay that saw it, and its tab. */
  page: string;
  tabId?: number;
  /** The notice that stood when it was asked for, and the one that said that it is sent. */
  toastBefore?: number;
  toast?: number;
  /** When it was first held, and when its way ended; a worker that dies before it has logged it goes on from there. */
  heldAt?: number;
  settledAt?: number;
  /** An answer to it was counted for its templates. */
  answered?: true;
  /** Since when that notice is gone, and since when *Undo* was pressed, ms since the epoch. */
  goneAt?: number;
  undoneAt?: number;
  url: string;
  account?: string;
  threadId?: string;
  subject?: string;
  messageId?: string;
  alone?: true;
  text?: string;
  templateIds?: string[];
  people: MailPerson[];
  /** Why it could not be logged by itself, as an error code of the contract. */
  failed?: string;
}
