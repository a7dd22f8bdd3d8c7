import { type ContactMade, isOutreach } from './activity';
import type { CalendarDate, DateAt } from './calendar-date';
import { tookPart } from './done-outcome';
import { isEngagement, type Touch } from './engagement';
import type { FollowUp } from './follow-up';
import type { Lead } from './lead';
import type { Stage } from './stages';

/** What of a contact the rules read; `loggedAt` tells a follow-up that was done by it. */
export type RuledContact = Touch & Partial<Pick<ContactMade, 'loggedAt'>>;

/** What of a follow-up the rules read. */
export type RuledFollowUp = Pick<
  FollowUp,
  'id' | 'createdAt' | 'openDueOn' | 'repeat' | 'closedAt' | 'outcome' | 'deletedAt' | 'rule' | 'result'
>;

/** What of one lead the rules read. Instants are ms since the epoch. */
export interface RuleLog {
  /** Those that were made and stand (`contactsMade`). */
  contacts: readonly RuledContact[];
  followUps: readonly RuledFollowUp[];
  /** Since when she stands in a stage with the role `proposal`; absent where she does not. */
  proposalAt?: number | undefined;
  /** How the sale ended; absent while it is open. */
  outcome?: string | undefined;
}

/** What the rules read of a lead who stands, or is about to stand, in this stage. */
export function ruleLog(
  { stageId, stageEnteredAt, outcome }: Pick<Lead, 'stageId' | 'stageEnteredAt' | 'outcome'>,
  stage: Pick<Stage, 'id' | 'role'> | undefined,
  logs: Pick<RuleLog, 'contacts' | 'followUps'>,
): RuleLog {
  const stands = stage?.role === 'proposal' && stage.id === stageId;
  return { ...logs, outcome, ...(stands && { proposalAt: stageEnteredAt }) };
}

const lastOf = (instants: readonly number[]) => instants.reduce((a, b) => Math.max(a, b), -Infinity);

/** The follow-ups that were done, with when. One that a contact settled is that contact, whenever the rep came to log it. */
function doneOnes({ followUps, contacts }: RuleLog) {
  const logged = new Set(contacts.map(({ loggedAt }) => loggedAt));
  return followUps.flatMap(({ closedAt, outcome, deletedAt, result }) =>
    closedAt !== undefined && outcome === 'done' && deletedAt === undefined && (result || !logged.has(closedAt))
      ? [{ at: closedAt, result }]
      : [],
  );
}

/** When she last took part, by her contacts or by what the rep said of a follow-up; `-Infinity` where she never did. */
export function tookPartAt(log: RuleLog): number {
  return lastOf([
    ...log.contacts.filter(isEngagement).map(({ at }) => at),
    ...doneOnes(log).flatMap(({ at, result }) => (tookPart(result) ? [at] : [])),
  ]);
}

const outreach = ({ contacts }: RuleLog) =>
  contacts
    .filter((one) => one.direction === 'outbound' && isOutreach(one.channel) && !isEngagement(one))
    .map(({ at }) => at);

/**
 * When the run began in which a rule counts: at the first outreach without an answer since she last took part, or where she came
 * to a proposal since then, at that. `undefined` where nothing of the rep's waits for an answer.
 */
export function runStart(log: RuleLog): number | undefined {
  const engagedAt = tookPartAt(log);
  if (log.proposalAt !== undefined && log.proposalAt >= engagedAt) return log.proposalAt;
  const unanswered = outreach(log).filter((at) => at > engagedAt);
  return unanswered.length > 0 ? Math.min(...unanswered) : undefined;
}

/**
 * The days of a run that began at `start`, the earliest first: the one on which it began and each on which the rep wrote, called or
 * did a follow-up since. A mail and a message of one day are one try.
 */
export function touchDays(log: RuleLog, start: number, dateAt: DateAt): CalendarDate[] {
  const since = [...outreach(log), ...doneOnes(log).map(({ at }) => at)].filter((at) => at >= start);
  return [...new Set([start, ...since].map((at) => dateAt(at)))].toSorted();
}

/** Whether the rep has said of a follow-up that she did on this day that nobody answered. */
export function isUnansweredOn(log: RuleLog, day: CalendarDate, dateAt: DateAt): boolean {
  return doneOnes(log).some(({ at, result }) => result === 'no-answer' && dateAt(at) === day);
}

/** Whether an open follow-up was set by a rule and she has answered since, or nothing waits for an answer any more: then it has no point. */
export function isStopped({ openDueOn, rule, createdAt }: RuledFollowUp, log: RuleLog): boolean {
  if (openDueOn === undefined || !rule) return false;
  return tookPartAt(log) > createdAt || runStart(log) === undefined;
}
