import { ContactMade } from '@/lib/pipeline/activity';
import type { AfterDone } from '@/lib/pipeline/after-done';
import { Bant } from '@/lib/pipeline/bant';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { CloseReason } from '@/lib/pipeline/closed-reasons';
import { DoneOutcome } from '@/lib/pipeline/done-outcome';
import { FollowUp } from '@/lib/pipeline/follow-up';
import { LeadFields, LeadSource, Outcome } from '@/lib/pipeline/lead';
import { MailSign } from '@/lib/pipeline/mail';
import { MailRuleKey } from '@/lib/pipeline/mail-rule';
import { mergeFields } from '@/lib/pipeline/merge';
import { Contact, PageView, SiteId, textLimits } from '@/lib/pipeline/page';
import { PlaybookFields } from '@/lib/pipeline/playbook-fields';
import { Repeat } from '@/lib/pipeline/repeat';
import { Settings, type Surface } from '@/lib/pipeline/settings';
import { TemplateText } from '@/lib/pipeline/template';
import { z } from '@/lib/pipeline/zod';

/** Who may ask: the content script in a host's page, or a page of the extension's own. */
export type Caller = 'overlay' | 'page';

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** What the rep says of a contact that she made. */
const madeContact = z.pick(ContactMade, {
  channel: true,
  at: true,
  note: true,
  site: true,
  url: true,
  threadId: true,
  subject: true,
  account: true,
  withNote: true,
});
const nextStep = z.pick(FollowUp, { dueOn: true, note: true, threadId: true, subject: true, account: true });
const noteText = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));
/** Names a noticed mail: longer than other ids. */
const mailId = z.string().check(z.minLength(1), z.maxLength(textLimits.slug + 10));
/** Names a noticed outreach. */
const outreachId = z.string().check(z.minLength(1), z.maxLength(600));
const email = z.string().check(z.minLength(1), z.maxLength(textLimits.email));

/** What the overlay may know of a person on the page: that, and nothing else. */
export interface Mark {
  leadId: string;
  stageId: string;
  overdue: boolean;
  won: boolean;
}

/**
 * What is answered about one person: her mark, `null` where she is not a lead, `false` where she is none to be had: one of the
 * rep's own addresses, one that nobody reads, or one that the rep wants to hear nothing of.
 */
export type MarkAnswer = Mark | null | false;

/** What the overlay needs to stand on a page. */
export interface OverlayStart {
  surface: Surface;
  /** Known to our own scripts only: the name of the event by which a newer script retires an older one. */
  retireEvent: string;
  theme: Settings['theme'];
  language: 'en' | 'nb';
  launcherTop: number;
  panelWidth: number;
  /** The launcher's names for screen readers; `stages` by stage id. */
  words: {
    add: string;
    open: string;
    overdue: string;
    won: string;
    hide: string;
    resize: string;
    /** The name of the frame in which a noticed mail is asked about. */
    offer: string;
    stages: Record<string, string>;
  };
  /** Whether rows and cards carry marks, whether mails that are sent are watched, and whether their text is wanted. */
  marks: boolean;
  detect: boolean;
  keepText: boolean;
  /** A noticed mail waits for the rep's answer: the frame that asks is to be shown. */
  offering: boolean;
}

/** What each command answers with. `changed`: false where all was so already, and there is nothing to undo. */
export interface Replies {
  'overlay.start': OverlayStart;
  /** One for each person asked about, in the same order; `null` where she is not a lead. */
  'overlay.marks': { marks: MarkAnswer[] };
  'overlay.place': Record<never, never>;
  /** `again`: ms after which the overlay is to look once more, however quiet the page is; absent: there is nothing to wait for. */
  'mail.sign': { again?: number };
  'mail.read': Record<never, never>;
  'mail.log': { leadId: string; activityId: string; movedTo?: string; followUpId?: string };
  'mail.decline': Record<never, never>;
  'mail.put-off': Record<never, never>;
  'mail.retry': Record<never, never>;
  'mail.never': { changed: boolean };
  'mail.allow': { changed: boolean };
  'template.save': { templateId: string; changed: boolean };
  'template.remove': Record<never, never>;
  'template.insert': Record<never, never>;
  /** `existed`: this very person was a lead already, and that one is answered. Not to be undone. */
  'lead.create': { leadId: string; existed: boolean };
  /** One for each of `people`, in their order; `existed` as in `lead.create`. Undone as a whole. */
  'lead.create-many': { leads: { leadId: string; existed: boolean }[] };
  'lead.edit': { rev: number; changed: boolean };
  'lead.move': { changed: boolean };
  'lead.link': { changed: boolean };
  'lead.playbook': { changed: boolean };
  'lead.remove': Record<never, never>;
  'lead.restore': Record<never, never>;
  /** The one of the two that goes on. */
  'lead.merge': { leadId: string };
  'pair.differ': { changed: boolean };
  'lead.close': { changed: boolean };
  'lead.reopen': { changed: boolean };
  'lead.qualify': { changed: boolean };
  'contact.log': { activityId: string; movedTo?: string; followUpId?: string };
  'note.add': { noteId: string };
  'note.remove': Record<never, never>;
  'follow-up.set': { followUpId: string };
  /**
   * `nextDueOn`: it repeats, and the next one was set for then. `proposal`: what the rep may do next, by how it went; `followUpId`:
   * by moving this open one there, not by setting another.
   */
  'follow-up.done': { changed: boolean; nextDueOn?: CalendarDate; proposal?: AfterDone & { followUpId?: string } };
  'follow-up.snooze': { changed: boolean };
  'outreach.read': Record<never, never>;
  'outreach.log': { leadId: string; activityId: string; movedTo?: string; followUpId?: string };
  'outreach.decline': Record<never, never>;
  /** How many leads were erased. */
  'person.erase': { erased: number };
  'person.allow': { changed: boolean };
  'settings.change': { changed: boolean };
  'sample.load': { leads: number };
  'sample.remove': { leads: number };
  undo: Record<never, never>;
}
export type CommandName = keyof Replies;

/** Who may send a command, and what must be in it. */
export interface Allowed {
  callers: readonly Caller[];
  /** The overlay of this host alone; absent: of either. */
  site?: SiteId;
  input: z.ZodMiniType;
}

/** Each command, who may send it, and what must be in it. The background refuses everything else. */
export const contract = {
  'overlay.start': { callers: ['overlay'], input: z.strictObject({ site: SiteId }) },
  'overlay.marks': {
    callers: ['overlay'],
    /** The identities of each person on the page, `identitiesOf`. */
    input: z.strictObject({
      people: z.array(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(8))).check(z.maxLength(500)),
    }),
  },
  /** The rep dragged the launcher or widened the panel. */
  'overlay.place': {
    callers: ['overlay'],
    input: z.strictObject({
      launcherTop: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      panelWidth: z.optional(z.int().check(z.minimum(280), z.maximum(640))),
    }),
  },

  'lead.create': {
    callers: ['page'],
    input: z.strictObject({ fields: LeadFields, source: LeadSource, stageId: z.optional(id) }),
  },
  /** All of them or none; says `bulk.progress` while it goes on. */
  'lead.create-many': {
    callers: ['page'],
    input: z.strictObject({ people: z.array(LeadFields).check(z.minLength(1), z.maxLength(500)), source: LeadSource }),
  },
  /** The whole of the fields. `rev` is the one that was edited; refused as `stale` when the lead has moved on since. */
  'lead.edit': { callers: ['page'], input: z.strictObject({ leadId: id, rev: z.int(), fields: LeadFields }) },
  'lead.move': { callers: ['page'], input: z.strictObject({ leadId: id, stageId: id }) },
  /** "The same person": what the contact adds goes to the lead. */
  'lead.link': { callers: ['page'], input: z.strictObject({ leadId: id, contact: Contact }) },
  /** The given fields take the place of those of the same name; empty ones vanish. `rev` is the lead's that was edited; refused as `stale` when she has moved on since. */
  'lead.playbook': {
    callers: ['page'],
    input: z.strictObject({ leadId: id, rev: z.optional(z.int()), playbook: PlaybookFields }),
  },
  'lead.remove': { callers: ['page'], input: z.strictObject({ leadId: id }) },
  /** A removed lead comes back from the bin, with the follow-ups that her removal cancelled. */
  'lead.restore': { callers: ['page'], input: z.strictObject({ leadId: id }) },
  /** Two leads are one person: the older one goes on, with the history of both. In `choices` is `leadId` the side `a`. */
  'lead.merge': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      otherId: id,
      choices: z.partialRecord(z.enum(mergeFields), z.enum(['a', 'b'])),
    }),
  },
  /** Two leads are two people: neither is suggested for the other any more. */
  'pair.differ': { callers: ['page'], input: z.strictObject({ leadId: id, otherId: id }) },
  /** The sale has ended: what was open is cancelled, and the lead is counted in no stage any more. */
  'lead.close': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      outcome: Outcome,
      /** One that belongs to the outcome: `closeReasons`. */
      reason: z.optional(CloseReason),
      note: z.optional(z.string().check(z.trim(), z.maxLength(5000))),
    }),
  },
  'lead.reopen': { callers: ['page'], input: z.strictObject({ leadId: id }) },
  /** What qualifies the lead, the whole card. */
  'lead.qualify': { callers: ['page'], input: z.strictObject({ leadId: id, bant: Bant }) },

  /** Logs an outreach of the rep's; moves up to First contact; closes what was due by its day; sets the follow-up she chose. */
  'contact.log': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      ...madeContact.shape,
      /** Absent: she declined. */
      followUp: z.optional(nextStep),
    }),
  },

  /** What the rep wants to remember of a lead, at no contact. */
  'note.add': { callers: ['page'], input: z.strictObject({ leadId: id, text: noteText }) },
  /** `leadId`: whose timeline it stands in. */
  'note.remove': { callers: ['page'], input: z.strictObject({ leadId: id, noteId: id }) },

  /** The lead's next step; replaces what is open, with `also` comes beside it. */
  'follow-up.set': {
    callers: ['page'],
    input: z.extend(nextStep, {
      leadId: id,
      also: z.optional(z.literal(true)),
      dueTime: FollowUp.shape.dueTime,
      /** Counted from the day on which it is due. */
      repeat: z.optional(z.omit(Repeat, { from: true })),
    }),
  },
  /** `result`: how it went; may be said of one that is done already. What repeats sets its next. */
  'follow-up.done': { callers: ['page'], input: z.strictObject({ followUpId: id, result: z.optional(DoneOutcome) }) },
  'follow-up.snooze': { callers: ['page'], input: z.strictObject({ followUpId: id, dueOn: CalendarDate }) },

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

  /** A page of LinkedIn's as the panel read it: what is new about a lead's connection is kept, what the rep sent is asked about. */
  'outreach.read': { callers: ['page'], input: z.strictObject({ view: PageView }) },
  /** Logs it; `add`: she becomes a lead by it. One that was answered already is answered again. */
  'outreach.log': {
    callers: ['page'],
    input: z.strictObject({ outreachId, add: z.optional(LeadFields), followUp: z.optional(nextStep) }),
  },
  'outreach.decline': { callers: ['page'], input: z.strictObject({ outreachId }) },

  /** Without `templateId` a new one. `rev` is the one that was edited; refused as `stale` where it has moved on since. */
  'template.save': {
    callers: ['page'],
    input: z.strictObject({ templateId: z.optional(id), rev: z.optional(z.int()), text: TemplateText }),
  },
  'template.remove': { callers: ['page'], input: z.strictObject({ templateId: id }) },
  /** It was put into this draft: counted when that is noticed as sent. */
  'template.insert': {
    callers: ['page'],
    input: z.strictObject({ templateId: id, draft: z.string().check(z.minLength(1), z.maxLength(textLimits.slug)) }),
  },

  /** Everywhere, and for good; `remember`: never to be recorded again. */
  'person.erase': {
    callers: ['page'],
    input: z.strictObject({ leadIds: z.array(id).check(z.minLength(1), z.maxLength(500)), remember: z.boolean() }),
  },
  /** She may be recorded again. */
  'person.allow': { callers: ['page'], input: z.strictObject({ contact: Contact }) },

  'settings.change': { callers: ['page'], input: z.partial(Settings) },
  'sample.load': { callers: ['page'], input: z.strictObject({}) },
  'sample.remove': { callers: ['page'], input: z.strictObject({}) },
  /** Takes back the command that was sent with this `requestId`, where nothing has changed on top of it. */
  undo: { callers: ['page'], input: z.strictObject({ requestId: id }) },
} as const satisfies Record<CommandName, Allowed>;

export type Input<Name extends CommandName> = z.input<(typeof contract)[Name]['input']>;
export type Parsed<Name extends CommandName> = z.output<(typeof contract)[Name]['input']>;
export type Reply<Name extends CommandName> = Replies[Name];

/**
 * What went wrong, to be said to the rep in her language.
 * - `bad-input` the message is not what the contract says (`detail`: the path of the field), or cannot be done: `detail` is
 *   `identity-taken:<lead id>` where that lead has the address or profile already (`CommandError.takenBy`), `other-profile`
 *   where the lead is known by another profile, `sample` for one of the sample and one of the rep's own, `same` for one lead
 *   taken for two, `stage` for one that the pipeline lacks, `at` for a contact in the future, `reason` for one that is none for the outcome
 *   `do-not-record` for somebody whom the rep has erased for good
 * - `not-allowed` this caller may not send it
 * - `not-found` the lead is gone; with `detail` `follow-up`: the follow-up was closed elsewhere, or is gone; `note`: the note is; `outreach`: what was
 *   noticed is forgotten
 * - `stale` it was changed elsewhere since it was read
 * - `cannot-undo` too late, or changed since, or there was nothing to undo
 * - `storage-full` nothing was written
 * - `outdated` the database was made by a newer Fairlead: reload
 * - `failed` anything else, nothing was written
 * - `no-answer` the background did not answer (client)
 * - `orphaned` Fairlead was updated under this page: reload the tab (client)
 */
export const errorCodes = [
  'bad-input',
  'not-allowed',
  'not-found',
  'stale',
  'cannot-undo',
  'storage-full',
  'outdated',
  'failed',
  'no-answer',
  'orphaned',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What goes over the wire to the background. */
export interface Envelope<Name extends CommandName = CommandName> {
  command: Name;
  /** Named by the sender, the same in every retry: a repeat gets the first answer. */
  requestId: string;
  input: Input<Name>;
}
export type Answer<Name extends CommandName = CommandName> =
  | { ok: true; reply: Reply<Name> }
  | { ok: false; error: ErrorCode; detail?: string };

/** What the page beside a panel shows now. */
export type Reading =
  | { state: 'ready'; view: PageView }
  /** The page is not yet the one its URL names. */
  | { state: 'reading' }
  /** It did not become so in time, or is a page that no site knows. */
  | { state: 'unrecognised'; url: string }
  /** The rep wants nothing of us on this site: nothing is drawn and nothing was read. */
  | { state: 'off' }
  /** Nothing is read here before the rep asks, and what reads it has not been brought yet. */
  | { state: 'unread' };

/** What goes with a question to the overlay; most have nothing. */
export interface TabInputs {
  /** Markup of our own making: text escaped, no element but those of `templateHtml`. `text` is for fields that take nothing else. */
  'compose.insert': { html: string; text: string };
  /** px */
  'offer.fit': { height: number };
}

/** What a panel may ask of the overlay in its tab, and what is answered. */
export interface TabReplies {
  /**
   * Puts it at the caret of the mail being written; `draft` as in `OutgoingMail`, absent where none is being written, and where it
   * would be cut off: `over` UTF-16 units too long, with what stands there.
   */
  'compose.insert': { draft?: string; over?: number };
  /** The frame that asks about a mail is as high as this. */
  'offer.fit': Record<never, never>;
  /** Reads the page afresh. */
  'page.read': Reading;
  /** Opens the panel where it is closed and closes it where it is open; `focus` it when opening. */
  'panel.toggle': { open: boolean };
  /** Opens it, where it is not open, and gives it the focus; not where nothing of ours may stand. */
  'panel.open': { open: boolean };
  'panel.close': Record<never, never>;
  /** Leads or settings changed: ask again. */
  'overlay.refresh': Record<never, never>;
}
export type TabQuestion = keyof TabReplies;

/** Said by the background while `lead.create-many` goes on. */
export interface BulkProgress {
  event: 'bulk.progress';
  requestId: string;
  done: number;
  of: number;
}

/** Said by the overlay to whoever listens, when the page beside it shows something else: panels of that tab then ask `page.read`. */
export interface PageChanged {
  event: 'page.changed';
}
