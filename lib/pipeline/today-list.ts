import { type CalendarDate, type DateAt, daysBetween } from './calendar-date';
import type { DueTime } from './due-time';
import { type Course, hasNoNextStep, isStalled, overdueDays, silentDays } from './stalled';

/** Why a lead is to be contacted today, the worst first: a promise that was broken, someone who waits, a promise, a chance, a risk. */
export const todayReasons = ['overdue', 'answered', 'due', 'hot', 'stalled'] as const;

export type TodayReason =
  /** For how many days, at least 1. */
  | { reason: 'overdue'; days: number }
  /** For how many days she has waited, from 0. */
  | { reason: 'answered'; days: number }
  /** The earliest time, where one is set. */
  | { reason: 'due'; at?: DueTime }
  | { reason: 'hot'; score: number }
  /** Days without activity. */
  | { reason: 'stalled'; days: number };

/** A lead as the list looks at her. */
export interface Candidate extends Course {
  id: string;
  /** 0–100. */
  score: number;
  /** How many silent days her stage allows. */
  staleDays: number;
  /** Since when she waits for the rep (`answeredSince` her contacts), ms since the epoch. */
  answeredAt?: number | undefined;
  openSteps: readonly { dueOn: CalendarDate; dueTime?: DueTime | undefined; createdAt: number }[];
}

export interface TodayEntry {
  id: string;
  /** All that there are, the worst first; never none. */
  reasons: TodayReason[];
}

/** From this score on a lead is hot. Marketing hands leads over from 60 to 75: https://getfairview.com/blog/lead-scoring-model-template. */
export const hotFrom = 60;

/**
 * Whom to contact now and why: each open lead with a reason, once, with all her reasons. First comes whose worst reason is worse;
 * then who is longer overdue, has waited longer, is due earlier in the day, or is silent longer; then the higher score. Who is alike in
 * all that stays in the order given. `hotScore` (0–100): from where a lead without a next step is hot.
 */
export function todayList(
  leads: readonly Candidate[],
  hotScore: number,
  today: CalendarDate,
  dateAt: DateAt,
): TodayEntry[] {
  return leads
    .map((lead) => ({ lead, reasons: reasonsFor(lead, hotScore, today, dateAt) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => byWorst(a.reasons[0], b.reasons[0]) || b.lead.score - a.lead.score)
    .map(({ lead, reasons }) => ({ id: lead.id, reasons }));
}

function reasonsFor(lead: Candidate, hotScore: number, today: CalendarDate, dateAt: DateAt): TodayReason[] {
  if (lead.outcome !== undefined || lead.deletedAt !== undefined) return [];
  const reasons: TodayReason[] = [];
  const overdue = overdueDays(lead, today);
  if (overdue > 0) reasons.push({ reason: 'overdue', days: overdue });
  if (lead.answeredAt !== undefined && !isPlanned(lead, lead.answeredAt, today))
    reasons.push({ reason: 'answered', days: Math.max(0, daysBetween(dateAt(lead.answeredAt), today)) });
  const due = lead.openSteps.filter(({ dueOn }) => dueOn === today);
  const at = due.flatMap(({ dueTime }) => (dueTime === undefined ? [] : [dueTime])).toSorted()[0];
  if (due.length > 0) reasons.push({ reason: 'due', ...(at !== undefined && { at }) });
  if (lead.score >= hotScore && hasNoNextStep(lead)) reasons.push({ reason: 'hot', score: lead.score });
  if (isStalled(lead, lead.staleDays, today, dateAt))
    reasons.push({ reason: 'stalled', days: silentDays(lead, today, dateAt) });
  return reasons;
}

/** Whether the rep, knowing the answer, has chosen a later day for it. One that was set before she answered waits for the answer. */
function isPlanned({ openSteps }: Candidate, answeredAt: number, today: CalendarDate): boolean {
  return openSteps.some(({ dueOn, createdAt }) => createdAt > answeredAt && dueOn > today);
}

function byWorst(a: TodayReason | undefined, b: TodayReason | undefined): number {
  if (!a || !b) return 0;
  const rank = (one: TodayReason) => todayReasons.indexOf(one.reason);
  if (a.reason === 'due' && b.reason === 'due') return compare(a.at ?? '24:00', b.at ?? '24:00');
  return rank(a) - rank(b) || ('days' in a && 'days' in b ? b.days - a.days : 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
