import { contract, type ErrorCode, type Input } from '@/lib/messages/contract';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import type { Propose } from '@/lib/pipeline/follow-up-proposal';
import { z } from '@/lib/pipeline/zod';
import { logInput, TypedLog } from './log-form';

const logFacts = z.omit(contract['contact.log'].input, { leadId: true });

/** The first step where there is no lead yet. */
const Add = z.strictObject({ requestId: z.string(), input: contract['lead.create'].input });

/**
 * One try of the log form, as it goes to the background. It is frozen when it is made: trying again sends the very same
 * commands, whatever the page tells by then, and they are carried out once.
 */
export const LogTry = z.strictObject({
  requestId: z.string(),
  typed: TypedLog,
  /** When the form was opened, ms since the epoch. */
  opened: z.int(),
  facts: logFacts,
  /** Absent where `add` makes her. */
  leadId: z.optional(z.string()),
  add: z.optional(Add),
});
export type LogTry = z.infer<typeof LogTry>;

/** An unsaved log, and the try of it whose answer never came. */
export const LogDraft = z.strictObject({ typed: TypedLog, unanswered: z.optional(LogTry) });
export type LogDraft = z.infer<typeof LogDraft>;

/** Whom a contact was made with: a lead, or someone on a page who becomes one by it. */
export interface LogAbout {
  leadId?: string | undefined;
  contact?: Contact | undefined;
  view?: PageView | undefined;
  /** Of the lead that is made, where there is none. */
  fields?: LeadFields | undefined;
}

/** Whether both forms say the same. */
export function sameTyped(a: TypedLog, b: TypedLog): boolean {
  const keys = Object.keys(TypedLog.shape) as (keyof TypedLog)[];
  return keys.every((key) => a[key] === b[key]);
}

/**
 * The try to send for the form as it is typed: the unanswered one where the text is the same, else a new one. Also a new one
 * makes her by the same command, for whether the first did so is not known. `undefined` where there is nobody to log for.
 */
export function nextTry(
  unanswered: LogTry | undefined,
  typed: TypedLog,
  opened: number,
  about: LogAbout,
  propose: Propose,
  newId: () => string,
): LogTry | undefined {
  if (unanswered && sameTyped(unanswered.typed, typed)) return unanswered;
  const { leadId, contact, view, fields } = about;
  const add = leadId === undefined ? (unanswered?.add ?? addOf(fields, view, newId)) : undefined;
  if (leadId === undefined && !add) return undefined;
  return { requestId: newId(), typed, opened, facts: logInput(typed, contact, view, opened, propose), leadId, add };
}

function addOf(fields: LeadFields | undefined, view: PageView | undefined, newId: () => string): LogTry['add'] {
  if (!fields || !view) return undefined;
  const input: Input<'lead.create'> = { fields, source: { site: view.site, url: view.url } };
  return { requestId: newId(), input };
}

/** After these nobody knows whether the command was carried out. */
export function isUnanswered(code: ErrorCode | undefined): boolean {
  return code === 'no-answer' || code === 'orphaned';
}
