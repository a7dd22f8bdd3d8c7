import { PageView } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';
import type { Allowed } from './contract/allowed';
import { backgroundCommands, type BackgroundReplies } from './contract/background';
import { backupCommands, type BackupReplies } from './contract/backup';
import { contactCommands, type ContactReplies } from './contract/contact';
import { frameCommands, type FrameReplies } from './contract/frame';
import { leadCommands, type LeadReplies } from './contract/lead';
import { leadPersonCommands, type LeadPersonReplies } from './contract/lead-person';
import { mailCommands, type MailReplies } from './contract/mail';
import { outreachCommands, type OutreachReplies } from './contract/outreach';
import { overlayCommands, type OverlayReplies } from './contract/overlay';
import { pipelineCommands, type PipelineReplies } from './contract/pipeline';
import { personCommands, type PersonReplies } from './contract/person';
import { reviewCommands, type ReviewReplies } from './contract/review';
import { settingsCommands, type SettingsReplies } from './contract/settings';
import { templateCommands, type TemplateReplies } from './contract/template';

/** What each command answers with. `changed`: false where all was so already, and there is nothing to undo. */
export interface Replies
  extends
    OverlayReplies,
    FrameReplies,
    LeadReplies,
    LeadPersonReplies,
    ContactReplies,
    MailReplies,
    OutreachReplies,
    TemplateReplies,
    PersonReplies,
    PipelineReplies,
    ReviewReplies,
    BackgroundReplies,
    BackupReplies,
    SettingsReplies {}
export type CommandName = keyof Replies;

/** Each command, who may send it, and what must be in it. The background refuses everything else. */
export const contract = {
  ...overlayCommands,
  ...frameCommands,
  ...leadCommands,
  ...leadPersonCommands,
  ...contactCommands,
  ...mailCommands,
  ...outreachCommands,
  ...templateCommands,
  ...personCommands,
  ...pipelineCommands,
  ...reviewCommands,
  ...backgroundCommands,
  ...backupCommands,
  ...settingsCommands,
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
 *   `stages` for a definition whose stages are not its own or not each another, `target` for a stage with leads of which nobody said where they go, `last` for the only pipeline
 * - `not-allowed` this caller may not send it
 * - `not-found` the lead is gone; with `detail` `follow-up`: the follow-up was closed elsewhere, or is gone; `note`: the note is; `contact`: that one of a lead's people is; `outreach`: what was
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
  /** Where the background passes it on: of the page. */
  tabId?: number;
}
