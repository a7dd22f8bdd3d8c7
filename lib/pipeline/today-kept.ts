import type { ContactMade } from './activity';
import type { DateAt } from './calendar-date';
import { answeredSince } from './engagement';
import type { FollowUp } from './follow-up';
import type { Lead } from './lead';
import { fitScore, highestScore, mostEngagement } from './score';
import { stallsOn } from './stalled';
import { hotFrom } from './today-list';

/** What is kept of a lead so that the list of today reads no more leads than it shows: each only where it is a reason, by itself, to be in it. */
type TodayKept = Pick<Lead, 'answeredSince' | 'hotScore' | 'stallsOn'>;

/** What happened with her. */
export interface History {
  /** Those that were made and stand. May be left out where `needsContacts` says so. */
  contacts: readonly Pick<ContactMade, 'at' | 'direction' | 'channel'>[];
  /** All of hers. */
  followUps: readonly Pick<FollowUp, 'openDueOn' | 'createdAt' | 'closedAt' | 'outcome' | 'deletedAt'>[];
}

/**
 * The lead with what is kept for the list of today. An answer for which the rep has set a day is in the list by that day, and whose
 * next step is set is neither hot nor stalled: nothing is kept of these. Days are the rep's (`dateAt`). `staleDays`: as many
 * silent days her stage allows.
 */
export function withTodayKept(lead: Lead, { contacts, followUps }: History, dateAt: DateAt, staleDays: number): Lead {
  const rest = withoutTodayKept(lead);
  if (lead.outcome !== undefined || lead.deletedAt !== undefined) return rest;
  const open = followUps.filter(({ openDueOn }) => openDueOn !== undefined);
  const answeredAt = answeredSince(contacts);
  const kept: TodayKept = {};
  if (answeredAt !== undefined && !open.some(({ createdAt }) => createdAt > answeredAt))
    kept.answeredSince = answeredAt;
  const score = open.length === 0 ? highestScore({ ...lead, contacts }, dateAt) : 0;
  if (score >= hotFrom) kept.hotScore = score;
  const openSteps = open.flatMap(({ openDueOn }) => (openDueOn === undefined ? [] : [{ dueOn: openDueOn }]));
  const day = stallsOn({ ...lead, lastDoneAt: lastDoneAt(followUps), openSteps }, staleDays, dateAt);
  if (day !== undefined) kept.stallsOn = day;
  return { ...rest, ...kept };
}

/** Whether her contacts can make a difference: an outreach that waits was answered by nobody, and some are too far from hot. */
export function needsContacts(lead: Lead): boolean {
  if (lead.outcome !== undefined || lead.deletedAt !== undefined || lead.lastContactAt === undefined) return false;
  return lead.waitingSince === undefined || fitScore(lead) + mostEngagement >= hotFrom;
}

/** The lead as she is but for that. */
export function withoutTodayKept(lead: Lead): Lead {
  const { answeredSince: _1, hotScore: _2, stallsOn: _3, ...rest } = lead;
  return rest;
}

/** When one of these was last done, ms since the epoch. */
export function lastDoneAt(followUps: History['followUps']): number | undefined {
  const times = followUps.flatMap(({ closedAt, outcome, deletedAt }) =>
    outcome === 'done' && deletedAt === undefined && closedAt !== undefined ? [closedAt] : [],
  );
  return times.length > 0 ? Math.max(...times) : undefined;
}
