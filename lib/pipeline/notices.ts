import type { CalendarDate } from './calendar-date';
import { type Digest, digestOf, type DigestStep, morningDigest, type Morning } from './digest';
import type { DueTime } from './due-time';

/** An open follow-up, and when the rep last set, put off or wrote it, by the clock where she is now. */
export interface NoticeStep extends DigestStep {
  touchedOn: CalendarDate;
  touchedAt: DueTime;
}

/** What the rep has been told, as it is kept. */
export interface Told {
  /** The day of the last morning that was told. */
  lastOn?: CalendarDate;
  /** The follow-ups that were (`toldKey`), while they are open and due. */
  steps: readonly string[];
}

/** `digest`: one notification in the morning; `each`: one for each follow-up at its time, or at `from` where it has none. */
export type NoticeMode = 'digest' | 'each';

type Now = Omit<Morning, 'lastOn'>;

/** As many notifications come at once; more are one digest. */
export const mostAtOnce = 3;

/** What came so many minutes ago and was not told was missed: the device slept. */
const missedMinutes = 10;

/** Names a follow-up and the time for which it was told: put off, it is told anew. */
export function toldKey({ id, dueOn, dueTime = '' }: Pick<DigestStep, 'id' | 'dueOn' | 'dueTime'>): string {
  return `${id} ${dueOn} ${dueTime}`.trimEnd();
}

/**
 * The notifications to send now, and what is to be kept once they are sent. `undefined`: there are none, and all that was kept stands.
 * However `mode` changes, nothing whose time had come is told twice.
 */
export function noticesNow(
  mode: NoticeMode,
  open: readonly NoticeStep[],
  told: Told,
  now: Now,
): { told: Told; notices: Digest[] } | undefined {
  return mode === 'digest' ? morningNotice(open, told, now) : noticesOfEach(open, told, now);
}

function morningNotice(open: readonly NoticeStep[], { lastOn }: Told, now: Now): ReturnType<typeof noticesNow> {
  const said = morningDigest(open, { ...now, lastOn });
  if (!said) return undefined;
  // Of one with a time of its own she may still want to hear at that time, should she change to that.
  const steps = open.filter((one) => hasCome(one, now)).map(toldKey);
  return { told: { lastOn: said.lastOn, steps }, notices: said.digest ? [said.digest] : [] };
}

/** Each by itself; those that were missed, and more than a few at once, are one digest. */
function noticesOfEach(open: readonly NoticeStep[], told: Told, now: Now): ReturnType<typeof noticesNow> {
  const before = new Set(told.steps);
  const news = open.filter((one) => hasCome(one, now) && !before.has(toldKey(one)));
  const steps = open.filter((one) => before.has(toldKey(one)) || hasCome(one, now)).map(toldKey);
  const lastOn = now.time < now.from ? told.lastOn : now.today;
  if (news.length === 0 && lastOn === told.lastOn && steps.length === before.size) return undefined;

  const toTell = news.filter((one) => isNews(one, now));
  const asOne = toTell.length > mostAtOnce || (toTell.length > 1 && toTell.some((one) => isMissed(one, now)));
  const groups = asOne ? [toTell] : toTell.map((one) => [one]);
  return {
    told: { ...(lastOn !== undefined && { lastOn }), steps },
    notices: groups.map((group) => digestOf(group, now)),
  };
}

/** What was missed on an earlier day waits for the morning. */
function hasCome({ dueOn, dueTime }: NoticeStep, { today, time, from }: Now): boolean {
  return dueOn < today ? from <= time : dueOn === today && (dueTime ?? from) <= time;
}

/** Whoever set it after its time, or has it in hand since, knows. */
function isNews({ dueOn, dueTime, touchedOn, touchedAt }: NoticeStep, { from }: Now): boolean {
  return `${touchedOn} ${touchedAt}` <= `${dueOn} ${dueTime ?? from}`;
}

function isMissed({ dueOn, dueTime }: NoticeStep, { today, time, from }: Now): boolean {
  return dueOn < today || minutes(time) - minutes(dueTime ?? from) > missedMinutes;
}

function minutes(time: DueTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** When today, after now, there may be something to tell; `undefined`: not before midnight. `ofToday`: what is open and due today. */
export function nextNoticeAt(
  mode: NoticeMode,
  ofToday: readonly Pick<DigestStep, 'dueTime'>[],
  { time, from }: Pick<Now, 'time' | 'from'>,
): DueTime | undefined {
  const times = mode === 'each' ? ofToday.map(({ dueTime }) => dueTime ?? from) : [];
  const [next] = [from, ...times].filter((one) => one > time).toSorted();
  return next;
}
