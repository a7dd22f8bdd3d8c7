import { type Activity, contactsMade, type StageChange, standing, standingChanges } from './activity';
import { addDays, type DateAt } from './calendar-date';
import type { FollowUp } from './follow-up';
import type { Covered, Moment } from './stalled';

/** What is kept of one lead. `outcome` of a closing may be any that is not `open`. */
export interface StallLogs {
  activities: readonly Activity[];
  stageChanges: readonly StageChange[];
  followUps: readonly Pick<FollowUp, 'createdAt' | 'dueOn' | 'closedAt' | 'outcome' | 'deletedAt'>[];
}

interface Happening {
  /** ms since the epoch. */
  at: number;
  stageId?: string;
  closed?: boolean;
}

/**
 * A lead's logs as `stallsIn` reads them. `staleDaysOf`: how many silent days a stage allows, as it is set now: what it was set to
 * then is not kept. Neither is from where a follow-up was snoozed, so that it covers all days up to the last day that was set.
 */
export function stallHistory(
  { activities, stageChanges, followUps }: StallLogs,
  staleDaysOf: (stageId: string) => number,
  dateAt: DateAt,
): { moments: Moment[]; covered: Covered[] } {
  const steps = followUps.filter(({ deletedAt }) => deletedAt === undefined);
  const changes = standingChanges(stageChanges);
  const happened: Happening[] = [
    ...changes.map(({ loggedAt, to }) => ({ at: loggedAt, stageId: to })),
    ...contactsMade(activities).map(({ at }) => ({ at })),
    ...standing(activities).flatMap((one) =>
      one.type === 'outcome' ? [{ at: one.loggedAt, closed: one.outcome !== 'open' }] : [],
    ),
    ...steps.flatMap(({ closedAt, outcome }) =>
      closedAt !== undefined && outcome === 'done' ? [{ at: closedAt }] : [],
    ),
  ];
  // A contact may have been before she was a lead.
  let stageId = changes[0]?.to ?? '';
  let closed = false;
  const moments = happened
    .toSorted((a, b) => a.at - b.at)
    .map((one) => {
      stageId = one.stageId ?? stageId;
      closed = one.closed ?? closed;
      return { on: dateAt(one.at), staleDays: staleDaysOf(stageId), closed };
    });
  const covered = steps.map(({ createdAt, dueOn, closedAt }) => {
    const before = closedAt === undefined ? dueOn : addDays(dateAt(closedAt), -1);
    return { from: dateAt(createdAt), to: before < dueOn ? before : dueOn };
  });
  return { moments, covered };
}
