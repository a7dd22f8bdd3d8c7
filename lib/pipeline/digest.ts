import { type CalendarDate, daysBetween } from './calendar-date';
import type { DueTime } from './due-time';
import { byDue } from './follow-up';

/** An open follow-up, and of its lead what a notification may say. */
export interface DigestStep {
  id: string;
  name: string;
  company?: string | undefined;
  note?: string | undefined;
  dueOn: CalendarDate;
  dueTime?: DueTime | undefined;
}

/** What one notification says: how many are overdue and due today, and of as many as fit who they are. */
export interface Digest {
  overdue: number;
  due: number;
  /** The longest overdue first, then those of today by their time; none where names are hidden. */
  steps: DigestStep[];
  /** How many there are beyond those; 0 where names are hidden, and the counts say it all. */
  more: number;
  /** Where it is about one alone: which, so that it can be done or put off from there. Says nothing of whom it is about. */
  only?: Pick<DigestStep, 'id' | 'dueOn' | 'dueTime'>;
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
  const now = open.filter(({ dueOn }) => dueOn <= today);
  return now.length === 0 ? { lastOn: today } : { lastOn: today, digest: digestOf(now, { today, hideNames }) };
}

/** The digest of these follow-ups, all of them due by `today`. */
export function digestOf(
  due: readonly DigestStep[],
  { today, hideNames }: Pick<Morning, 'today' | 'hideNames'>,
): Digest {
  const sorted = due.toSorted(byDue);
  const steps = hideNames ? [] : sorted.slice(0, mostDigestLines);
  const overdue = due.filter(({ dueOn }) => dueOn < today).length;
  const [only] = sorted.length === 1 ? sorted : [];
  return {
    overdue,
    due: due.length - overdue,
    steps,
    more: hideNames ? 0 : sorted.length - steps.length,
    ...(only && { only: { id: only.id, dueOn: only.dueOn, dueTime: only.dueTime } }),
  };
}

/**
 * Whether the day of the last digest has not passed. Who flies east to west over the date line has the same day again, or the one
 * before; a day further ahead than that is of a clock that was wrong, and would keep her without a digest until then.
 */
function isToday(lastOn: CalendarDate, today: CalendarDate): boolean {
  const ahead = daysBetween(today, lastOn);
  return ahead === 0 || ahead === 1;
}
