import type { Input } from '@/lib/messages/contract';
import { Channel, isOutreach } from '@/lib/pipeline/activity';
import { calendarDateAt, CalendarDate } from '@/lib/pipeline/calendar-date';
import { type FollowUp, outcomeByContact, proposedFollowUp } from '@/lib/pipeline/follow-up';
import type { Contact, PageView, SiteId } from '@/lib/pipeline/page';
import { defaultPipeline, stageAfterContact } from '@/lib/pipeline/stages';
import type { WorkingDays } from '@/lib/pipeline/working-days';
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

/** The follow-up's day: as chosen, else three working days after the contact, or after the day of opening for one of long ago. */
export function dueOnOf(typed: TypedLog, opened: number, days: WorkingDays): CalendarDate {
  if (typed.dueOn !== undefined) return typed.dueOn;
  const today = calendarDateAt(opened);
  const proposed = proposedFollowUp(calendarDateAt(instantOf(typed.when, opened) ?? opened), days);
  return proposed < today ? proposedFollowUp(today, days) : proposed;
}

export type LogErrors = { when?: 'inFuture' | 'noTime'; dueOn?: 'badDate' | 'pastDay' };

/** A minute's grace: the field knows no seconds. */
const grace = 60_000;

/** What is wrong with the form that was opened then, by now (both ms since the epoch); empty where nothing is. */
export function logErrors(typed: TypedLog, opened: number, now: number, days: WorkingDays): LogErrors {
  const errors: LogErrors = {};
  const at = instantOf(typed.when, opened);
  if (at === undefined) errors.when = 'noTime';
  else if (at > now + grace) errors.when = 'inFuture';
  if (typed.followUp) {
    const dueOn = dueOnOf(typed, opened, days);
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
  days: WorkingDays,
): Omit<Input<'contact.log'>, 'leadId'> {
  const note = typed.note.trim();
  const thread = threadOf(contact, view);
  return {
    channel: typed.channel,
    ...(typed.channel === 'connection-request' && typed.withNote && { withNote: true }),
    at: instantOf(typed.when, opened) ?? opened,
    ...(note && { note }),
    ...(view && { site: view.site, url: view.url, ...thread }),
    ...(typed.followUp && { followUp: { dueOn: dueOnOf(typed, opened, days), ...(thread.threadId && thread) } }),
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
): LogOutcome {
  const from = stageId ?? defaultPipeline.stages[0]?.id ?? '';
  const to = isOutreach(typed.channel) ? stageAfterContact(defaultPipeline, from) : from;
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
