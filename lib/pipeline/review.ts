import { type CalendarDate, daysBetween } from './calendar-date';
import type { Sale } from './sale';
import { hasStalled } from './sale-filter';
import { stageRoles } from './stage-roles';
import { defaultStaleDays, type Stage } from './stages';

/** Why a lead is looked at in the weekly review, the gravest first: a broken promise, a broken forecast, a standstill, a wrong bet, a gap. */
export const reviewReasons = ['overdue', 'past-close', 'stalled', 'unqualified', 'no-step'] as const;

export type ReviewReason =
  /** For how many days the follow-up has been, at least 1. */
  | { reason: 'overdue'; days: number }
  /** For how many days the day has been past on which it was expected to close, at least 1. */
  | { reason: 'past-close'; days: number }
  /** Days without activity. */
  | { reason: 'stalled'; days: number }
  /** Beyond the qualification with at most this much of BANT, 0–4; absent: with none of it known. */
  | { reason: 'unqualified'; bant?: number }
  | { reason: 'no-step' };

export interface ToReview {
  id: string;
  /** All that there are, the gravest first; never none. */
  reasons: ReviewReason[];
}

/** A sale as the review looks at it. */
export type Reviewed = Pick<Sale, 'id' | 'stageId' | 'outcome' | 'nextDueOn' | 'expectedCloseOn' | 'stallsOn' | 'bant'>;

type StagesById = ReadonlyMap<string, Pick<Stage, 'role' | 'staleAfterDays'>>;

/** The greatest sum of BANT that is still unqualified. */
const mostUnqualified = 4;

/** Why a lead is to be looked at on this day; none for a sale that has ended. */
export function reviewReasonsOf(sale: Reviewed, stages: StagesById, today: CalendarDate): ReviewReason[] {
  if (sale.outcome !== undefined) return [];
  const { nextDueOn, expectedCloseOn, stallsOn, bant, stageId } = sale;
  const stage = stages.get(stageId);
  const reasons: ReviewReason[] = [];
  if (nextDueOn !== undefined && nextDueOn < today)
    reasons.push({ reason: 'overdue', days: daysBetween(nextDueOn, today) });
  if (expectedCloseOn !== undefined && expectedCloseOn < today)
    reasons.push({ reason: 'past-close', days: daysBetween(expectedCloseOn, today) });
  if (stallsOn !== undefined && hasStalled(sale, today)) {
    const allowed = stage?.staleAfterDays ?? defaultStaleDays;
    reasons.push({ reason: 'stalled', days: daysBetween(stallsOn, today) + allowed + 1 });
  }
  if (stage && isBeyondQualification(stage) && (bant ?? 0) <= mostUnqualified)
    reasons.push({ reason: 'unqualified', ...(bant !== undefined && { bant }) });
  if (nextDueOn === undefined) reasons.push({ reason: 'no-step' });
  return reasons;
}

/** Whether a lead in this stage should have been qualified by now, whatever the team calls it. */
function isBeyondQualification({ role }: Pick<Stage, 'role'>): boolean {
  return stageRoles.indexOf(role) > stageRoles.indexOf('lead-qualification');
}

/**
 * Whom to look at in the weekly review: each open lead with a reason, once. First comes whose gravest reason is graver, then who is
 * longer late, then who has more reasons; who is alike in all that stays in the order given. `isPutOff`: who was looked at already.
 */
export function reviewList(
  sales: readonly Reviewed[],
  stages: StagesById,
  today: CalendarDate,
  isPutOff: (id: string) => boolean,
): ToReview[] {
  return sales
    .filter(({ id }) => !isPutOff(id))
    .map((sale) => ({ id: sale.id, reasons: reviewReasonsOf(sale, stages, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => byGravest(a.reasons[0], b.reasons[0]) || b.reasons.length - a.reasons.length);
}

function byGravest(a: ReviewReason | undefined, b: ReviewReason | undefined): number {
  if (!a || !b) return 0;
  const rank = ({ reason }: ReviewReason) => reviewReasons.indexOf(reason);
  const days = (one: ReviewReason) => ('days' in one ? one.days : 0);
  return rank(a) - rank(b) || days(b) - days(a);
}

/** How many of these leads have each reason; one with several is counted in each. */
export function reviewCounts(leads: readonly ToReview[]): { reason: ReviewReason['reason']; count: number }[] {
  const all = leads.flatMap(({ reasons }) => reasons.map(({ reason }) => reason));
  return reviewReasons
    .map((reason) => ({ reason, count: all.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0);
}
