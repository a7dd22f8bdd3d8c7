import { z } from './zod';

/** The two hosts whose pages Fairlead reads. Also the name of the site's folder, in `lib/sites` and under `tests/fixtures`. */
export const SiteId = z.enum(['gmail', 'linkedin']);
export type SiteId = z.infer<typeof SiteId>;

/** `self` is for the rep's own profile page: such a contact is shown, never offered as a lead. */
export const ContactRole = z.enum(['subject', 'self', 'result', 'partner', 'from', 'to', 'cc', 'bcc', 'participant']);
export type ContactRole = z.infer<typeof ContactRole>;

export const PageKind = z.enum(['list', 'thread', 'compose', 'profile', 'search', 'conversation', 'company', 'other']);
export type PageKind = z.infer<typeof PageKind>;

/** Longest texts that are taken from a page, in UTF-16 units; whatever is longer is cut by the reader and refused here. */
export const textLimits = { name: 200, line: 300, email: 320, slug: 200, url: 2048, signature: 1500 } as const;

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

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
  /** Gmail: a mail is being written on the page. */
  writing: z.optional(z.literal(true)),
  /** In page order, each person once. */
  contacts: z.array(Contact).check(z.maxLength(500)),
});
export type PageView = z.infer<typeof PageView>;
