import { z } from './zod';

/** The two hosts whose pages Fairlead reads. Also the name of the site's folder, in `lib/sites` and under `tests/fixtures`. */
export const SiteId = z.enum(['gmail', 'linkedin']);
export type SiteId = z.infer<typeof SiteId>;

/** `self` is for the rep's own profile page: such a contact is shown, never offered as a lead. */
export const ContactRole = z.enum(['subject', 'self', 'result', 'partner', 'from', 'to', 'cc', 'bcc', 'participant']);
export type ContactRole = z.infer<typeof ContactRole>;

export const PageKind = z.enum([
  'list',
  'thread',
  'compose',
  'profile',
  'search',
  'conversation',
  'company',
  'network',
  'feed',
  'other',
]);
export type PageKind = z.infer<typeof PageKind>;

/** Longest texts that are taken from a page, in UTF-16 units; whatever is longer is cut by the reader and refused here. */
export const textLimits = { name: 200, line: 300, email: 320, slug: 200, url: 2048, signature: 1500, tag: 60 } as const;

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** How the rep is connected with someone on LinkedIn, as a page shows it. */
export const Connection = z.strictObject({
  /** 1 is connected, 2 has a connection in common, 3 is everyone else. */
  degree: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
  /** `sent` by the rep and not answered yet, `received` from her, `none` where the page offers to invite her. */
  invitation: z.optional(z.enum(['none', 'sent', 'received'])),
});
export type Connection = z.infer<typeof Connection>;

/** A person as one page shows her. Nothing here is ours: no id, no stage. Absent means that the page does not say. */
export const Contact = z.strictObject({
  /** As shown, white space folded; the address where a mail shows no name. */
  name: text(textLimits.name),
  role: ContactRole,
  /** Lower-cased. */
  email: z.optional(text(textLimits.email)),
  phone: z.optional(text(textLimits.line)),
  /** LinkedIn: the name in `/in/<slug>/`, lower-cased and percent-decoded. */
  slug: z.optional(text(textLimits.slug)),
  /** LinkedIn: the opaque `ACoAA…` id, or the number of an older page. */
  memberId: z.optional(text(textLimits.slug)),
  /** LinkedIn Sales Navigator: the opaque `ACw…` id, which is another than the member id of the same person. */
  salesId: z.optional(text(textLimits.slug)),
  connection: z.optional(Connection),
  headline: z.optional(text(textLimits.line)),
  title: z.optional(text(textLimits.line)),
  company: z.optional(text(textLimits.line)),
  location: z.optional(text(textLimits.line)),
});
export type Contact = z.infer<typeof Contact>;

/** One mail of a thread, as its card tells. */
export const Message = z.strictObject({
  /** As the page names it: `f:<decimal>`, or `a:r<decimal>` for one that was written here and not yet numbered. */
  id: z.optional(text(textLimits.slug)),
  /** Lower-cased address of who wrote it. */
  from: text(textLimits.email),
});
export type Message = z.infer<typeof Message>;

/** A conversation on LinkedIn with one person. */
export const Conversation = z.strictObject({
  /** Of whom it is with: the first of her `identitiesOf`. */
  person: text(400),
  threadId: z.optional(text(textLimits.slug)),
  /** It is an InMail: to someone who is no connection. */
  inMail: z.optional(z.literal(true)),
  /** The latest fifty, oldest first; empty where none was written yet. */
  messages: z.array(z.strictObject({ id: text(textLimits.slug), own: z.boolean() })).check(z.maxLength(50)),
});
export type Conversation = z.infer<typeof Conversation>;

/** The last lines of a mail. Read by `signatureFacts`; suggested, never taken as they are. */
export const Signature = z.strictObject({ email: text(textLimits.email), text: text(textLimits.signature) });
export type Signature = z.infer<typeof Signature>;

/** What a page shows about people. */
export const PageView = z.strictObject({
  site: SiteId,
  kind: PageKind,
  /** The page's address, without what does not name the page (tracking parameters). */
  url: text(textLimits.url),
  threadId: z.optional(text(textLimits.slug)),
  subject: z.optional(text(textLimits.line)),
  /** The rep's own account, never among the contacts. */
  self: z.optional(
    z.strictObject({
      email: z.optional(text(textLimits.email)),
      slug: z.optional(text(textLimits.slug)),
      /** Her other addresses, as far as this page shows them to be hers: accounts she may switch to, the sender of a mail she writes. */
      aliases: z.optional(z.array(text(textLimits.email)).check(z.maxLength(20))),
    }),
  ),
  /** Gmail: the mails of a thread whose cards tell who wrote them, oldest first; the rep's own among them. The latest hundred. */
  messages: z.optional(z.array(Message).check(z.maxLength(100))),
  /** Gmail: the end of what the last sender wrote, where a signature would stand. */
  signature: z.optional(Signature),
  /** LinkedIn: the conversations that stand open. */
  conversations: z.optional(z.array(Conversation).check(z.maxLength(20))),
  /** A mail, a message or the note of an invitation is being written on the page; `limit`: of its characters, UTF-16 units. */
  writing: z.optional(z.union([z.literal(true), z.strictObject({ limit: z.int().check(z.minimum(1)) })])),
  /** In page order, each person once. */
  contacts: z.array(Contact).check(z.maxLength(500)),
});
export type PageView = z.infer<typeof PageView>;
