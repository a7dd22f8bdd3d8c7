import type { Input } from '@/lib/messages/contract';
import { Channel, isOutreach } from '@/lib/pipeline/activity';
import { calendarDateAt, CalendarDate } from '@/lib/pipeline/calendar-date';
import { type FollowUp, outcomeByContact } from '@/lib/pipeline/follow-up';
import { askedStep, type Propose, type ProposedStep } from '@/lib/pipeline/follow-up-proposal';
import type { Contact, PageView, SiteId } from '@/lib/pipeline/page';
import { type Pipelines, pipelineWith } from '@/lib/pipeline/pipelines';
import { stageAfterContact } from '@/lib/pipeline/stages';
import { z } from '@/lib/pipeline/zod';
import { threadOf } from './thread-of';

/** The log form as it is typed; also what is kept as a draft. */
export const TypedLog = z.strictObject({
  channel: Channel,
  /** Of a connection request: it went with a note. */
  withNote: z.optional(z.literal(true)),
  note: z.string(),
  /** Of a `datetime-local` field; absent: the minute in which the form was opened, which is what it shows. */
  when: z.optional(z.string()),
  followUp: z.boolean(),
  /** Of a `date` field; absent: the day that is proposed. */
  dueOn: z.optional(z.string()),
});
export type TypedLog = z.infer<typeof TypedLog>;

/** What a contact on this site most often is. */
export function usualChannel(site: SiteId | undefined, hadContact: boolean): Channel {
  if (site === 'gmail') return 'email';
  if (site === 'linkedin') return hadContact ? 'linkedin-message' : 'connection-request';
  return 'call';
}

export function emptyLog(channel: Channel): TypedLog {
  return { channel, note: '', followUp: isOutreach(channel) };
}

/** The form with another channel: whether a follow-up is proposed goes by it, as long as the rep has not named a day. */
export function withChannel(typed: TypedLog, channel: Channel): TypedLog {
  const { followUp, dueOn } = typed;
  const isProposed = dueOn === undefined && followUp === isOutreach(typed.channel);
  return { ...typed, channel, followUp: isProposed ? isOutreach(channel) : followUp };
}

const two = (part: number) => String(part).padStart(2, '0');

/** An instant (ms since the epoch) as a `datetime-local` field has it, on the rep's clock, to the minute. */
export function localTime(instant: number): string {
  const date = new Date(instant);
  return `${calendarDateAt(instant)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** When the contact was made, ms since the epoch: as typed, or when the form was opened. `undefined` for what is no time. */
export function instantOf(when: string | undefined, opened: number): number | undefined {
  if (when === undefined) return opened;
  const instant = new Date(when).getTime();
  return Number.isNaN(instant) ? undefined : instant;
}

/** The follow-up that is proposed for the form as it is typed. */
export function proposedStep(typed: TypedLog, opened: number, propose: Propose): ProposedStep {
  return propose({ channel: typed.channel, at: instantOf(typed.when, opened) ?? opened });
}

/** The follow-up's day: as chosen, else the proposed one. */
export function dueOnOf(typed: TypedLog, opened: number, propose: Propose): string {
  return typed.dueOn ?? proposedStep(typed, opened, propose).dueOn;
}

/** Whether saving sets a follow-up. Where the rule has no more of them it does so only on a day that the rep names. */
export function wantsFollowUp(typed: TypedLog, opened: number, propose: Propose): boolean {
  return typed.followUp && (typed.dueOn !== undefined || proposedStep(typed, opened, propose).by !== 'through');
}

export type LogErrors = { when?: 'inFuture' | 'noTime'; dueOn?: 'badDate' | 'pastDay' };

/** A minute's grace: the field knows no seconds. */
const grace = 60_000;

/** What is wrong with the form that was opened then, by now (both ms since the epoch); empty where nothing is. */
export function logErrors(typed: TypedLog, opened: number, now: number, propose: Propose): LogErrors {
  const errors: LogErrors = {};
  const at = instantOf(typed.when, opened);
  if (at === undefined) errors.when = 'noTime';
  else if (at > now + grace) errors.when = 'inFuture';
  if (wantsFollowUp(typed, opened, propose)) {
    const dueOn = dueOnOf(typed, opened, propose);
    if (!CalendarDate.safeParse(dueOn).success) errors.dueOn = 'badDate';
    else if (dueOn < calendarDateAt(now)) errors.dueOn = 'pastDay';
  }
  return errors;
}

/** The command's input for a form without errors, but for the lead, who may yet have to be made. */
export function logInput(
  typed: TypedLog,
  contact: Contact | undefined,
  view: PageView | undefined,
  opened: number,
  propose: Propose,
): Omit<Input<'contact.log'>, 'leadId'> {
  const note = typed.note.trim();
  const thread = threadOf(contact, view);
  const step = typed.dueOn === undefined ? askedStep(proposedStep(typed, opened, propose)) : { dueOn: typed.dueOn };
  return {
    channel: typed.channel,
    ...(typed.channel === 'connection-request' && typed.withNote && { withNote: true }),
    at: instantOf(typed.when, opened) ?? opened,
    ...(note && { note }),
    ...(view && { site: view.site, url: view.url, ...thread }),
    ...(wantsFollowUp(typed, opened, propose) && { followUp: { ...step, ...(thread.threadId && thread) } }),
  };
}

/** What saving will do besides logging, to be said before. */
export interface LogOutcome {
  /** She becomes a lead by it. */
  adds: boolean;
  movesTo?: string;
  /** Days of open follow-ups that then count as done. */
  closes: CalendarDate[];
  /** Days of those in whose place the new one comes. */
  replaces: CalendarDate[];
}

/** For a lead in `stageId` with these open follow-ups; for someone who is not a lead yet the stage is absent. */
export function logOutcome(
  typed: TypedLog,
  stageId: string | undefined,
  open: readonly Pick<FollowUp, 'dueOn' | 'openDueOn' | 'repeat'>[],
  today: CalendarDate,
  pipelines: Pipelines,
): LogOutcome {
  const from = stageId ?? pipelines.living[0].stages[0]?.id ?? '';
  const to = isOutreach(typed.channel) ? stageAfterContact(pipelineWith(pipelines, from), from) : from;
  // What reaches nobody settles nothing either: a follow-up of it only comes in the place of the others.
  const replaced = (one: Pick<FollowUp, 'repeat'>) => (typed.followUp && !one.repeat ? 'replaced' : undefined);
  const outcomeOf = (one: Pick<FollowUp, 'openDueOn' | 'repeat'>) =>
    isOutreach(typed.channel) ? outcomeByContact(one, today, typed.followUp) : replaced(one);
  const daysWith = (outcome: 'done' | 'replaced') =>
    open.filter((one) => outcomeOf(one) === outcome).map((one) => one.dueOn);
  return {
    adds: stageId === undefined,
    ...(to !== from && { movesTo: to }),
    closes: daysWith('done'),
    replaces: daysWith('replaced'),
  };
}
