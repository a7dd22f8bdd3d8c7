import { isOutreach } from './activity';
import type { CalendarDate } from './calendar-date';
import { type DoneOutcome, tookPart } from './done-outcome';
import { isEngagement, type Touch } from './engagement';
import type { FollowUp } from './follow-up';
import type { RuleStart } from './follow-up-rules';
import type { DateAt } from './stalled';

/** What of a follow-up the rules read. A `FollowUp` is one; `rule` and `result` are what it has to grow by. */
export interface RuledFollowUp extends Pick<
  FollowUp,
  'id' | 'createdAt' | 'openDueOn' | 'closedAt' | 'outcome' | 'deletedAt'
> {
  /** The rule by which it was set, and which of its steps (from 0) it is; absent on one that the rep set herself. */
  rule?: { id: string; step: number } | undefined;
  /** How it went, where the rep has said so. */
  result?: DoneOutcome | undefined;
}

/** What of one lead the rules read. */
export interface RuleLog {
  /** Those that were made and stand (`contactsMade`). */
  contacts: readonly Touch[];
  followUps: readonly RuledFollowUp[];
  /** Since when she stands in a stage with the role `proposal`, ms since the epoch; absent where she does not. */
  proposalAt?: number | undefined;
  /** How the sale ended; absent while it is open. */
  outcome?: string | undefined;
}

const lastOf = (instants: readonly number[]) => instants.reduce((a, b) => Math.max(a, b), -Infinity);

/** The follow-ups that were done, with when. */
const doneOnes = ({ followUps }: RuleLog) =>
  followUps.flatMap(({ closedAt, outcome, deletedAt, result }) =>
    closedAt !== undefined && outcome === 'done' && deletedAt === undefined ? [{ at: closedAt, result }] : [],
  );

/** When a rule that begins so has started (ms since the epoch); `undefined` where it has not, or she took part since. */
export function ruleStart(after: RuleStart, log: RuleLog): number | undefined {
  const metAt = lastOf(log.contacts.filter(({ channel }) => channel === 'meeting').map(({ at }) => at));
  const engagedAt = lastOf([
    ...log.contacts.filter(isEngagement).map(({ at }) => at),
    ...doneOnes(log).flatMap(({ at, result }) => (tookPart(result) ? [at] : [])),
  ]);
  if (after === 'meeting') return metAt > -Infinity && metAt === engagedAt ? metAt : undefined;
  if (after === 'proposal')
    return log.proposalAt !== undefined && log.proposalAt >= engagedAt ? log.proposalAt : undefined;
  if (after === 'first-contact' && engagedAt > -Infinity) return undefined;
  const unanswered = outreach(log).filter((at) => at > engagedAt);
  return unanswered.length > 0 ? Math.min(...unanswered) : undefined;
}

const outreach = ({ contacts }: RuleLog) =>
  contacts
    .filter((one) => one.direction === 'outbound' && isOutreach(one.channel) && !isEngagement(one))
    .map(({ at }) => at);

/**
 * The days of a run that started at `start` (ms since the epoch), the earliest first: the one on which it started and each on which
 * the rep wrote, called or did a follow-up since. A mail and a message of one day are one try; so is a call that was logged, with
 * the follow-up that it settled.
 */
export function touchDays(log: RuleLog, start: number, dateAt: DateAt): CalendarDate[] {
  const since = [...outreach(log), ...doneOnes(log).map(({ at }) => at)].filter((at) => at >= start);
  return [...new Set([start, ...since].map((at) => dateAt(at)))].toSorted();
}

/** Whether the rep has said of a follow-up that she did on this day that nobody answered. */
export function isUnansweredOn(log: RuleLog, day: CalendarDate, dateAt: DateAt): boolean {
  return doneOnes(log).some(({ at, result }) => result === 'no-answer' && dateAt(at) === day);
}
