import { type CalendarDate, daysBetween } from './calendar-date';
import type { DueTime } from './due-time';

/** An open follow-up of an open lead, with the lead's name. */
export interface DigestStep {
  id: string;
  leadId: string;
  name: string;
  dueOn: CalendarDate;
  dueTime?: DueTime | undefined;
}

/** What the morning says: how many are overdue and due today, and of as many as fit who they are. */
export interface Digest {
  overdue: number;
  due: number;
  /** The longest overdue first, then those of today by their time; none where names are hidden. */
  steps: DigestStep[];
  /** How many there are beyond those; 0 where names are hidden, and the counts say it all. */
  more: number;
}

/** The lines that a notification has room for. */
export const mostDigestLines = 4;

/** When a digest is looked for: at each alarm, and when the browser starts. */
export interface Morning {
  /** The day of the last one, as it was kept. */
  lastOn?: CalendarDate | undefined;
  /** Where the rep is now: her date, and what her clock shows. */
  today: CalendarDate;
  time: DueTime;
  /** From when on she wants it. */
  from: DueTime;
  /** Nothing of whom it is about leaves the browser: a lock screen is read by others. */
  hideNames: boolean;
}

/**
 * The digest of a morning. `undefined`: it is not the time, or today's was. Otherwise `lastOn` is to be kept, also where nothing is due
 * and there is no digest: what is set later for today is no morning's news.
 * After a device slept for days this is one digest, of all that became due meanwhile.
 */
export function morningDigest(
  open: readonly DigestStep[],
  { lastOn, today, time, from, hideNames }: Morning,
): { lastOn: CalendarDate; digest?: Digest } | undefined {
  if (time < from || (lastOn !== undefined && isToday(lastOn, today))) return undefined;
  const now = open.filter(({ dueOn }) => dueOn <= today).toSorted(byDue);
  if (now.length === 0) return { lastOn: today };
  const overdue = now.filter(({ dueOn }) => dueOn < today).length;
  const counts = { overdue, due: now.length - overdue };
  if (hideNames) return { lastOn: today, digest: { ...counts, steps: [], more: 0 } };
  const steps = now.slice(0, mostDigestLines);
  return { lastOn: today, digest: { ...counts, steps, more: now.length - steps.length } };
}

/**
 * Whether the day of the last digest has not passed. Who flies east to west over the date line has the same day again, or the one
 * before; a day further ahead than that is of a clock that was wrong, and would keep her without a digest until then.
 */
function isToday(lastOn: CalendarDate, today: CalendarDate): boolean {
  const ahead = daysBetween(today, lastOn);
  return ahead === 0 || ahead === 1;
}

function byDue(a: DigestStep, b: DigestStep): number {
  const key = ({ dueOn, dueTime = '24:00' }: DigestStep) => `${dueOn} ${dueTime}`;
  const [one, other] = [key(a), key(b)];
  return one < other ? -1 : Number(one > other);
}
