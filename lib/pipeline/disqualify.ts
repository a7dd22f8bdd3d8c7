import type { Bant } from './bant';
import { type CalendarDate, daysBetween } from './calendar-date';

/** Why a lead may be given up, the gravest first. */
export const disqualifyReasons = ['no-budget', 'no-authority', 'stalled', 'silent'] as const;

export type DisqualifyReason =
  | { reason: 'no-budget' | 'no-authority' }
  /** How often she has stalled. */
  | { reason: 'stalled'; times: number }
  /** For how many days outreach has had no answer. */
  | { reason: 'silent'; days: number };

/** As often a lead may stall before it is proposed to give her up. */
export const mostStalls = 2;

/**
 * As many days of outreach without an answer are a reason to give her up: the follow-up rule for a first contact (3, 5 and 10
 * working days) is through by then, whatever holidays fall into it.
 */
export const mostSilentDays = 30;

/** What of a lead tells whether to give her up. */
export interface Disqualifiable {
  /** How the sale ended; absent while it is open. */
  outcome?: string | undefined;
  bant?: Bant | undefined;
  /** How often she has stalled: `stallsIn` her history. */
  stalls: number;
  /**
   * Since when outreach of the rep's has had no answer (`unansweredSince`), as her date. Absent where nobody has written since
   * she last took part: then it is the rep who is silent.
   */
  unansweredOn?: CalendarDate | undefined;
}

/**
 * Why to propose that the lead is disqualified, all reasons that there are, the gravest first; `undefined` where there is none or
 * she is closed already. A proposal: the rep decides. `silentDays` (≥ 1): as many days without an answer are a reason.
 */
export function disqualifyProposal(
  lead: Disqualifiable,
  today: CalendarDate,
  silentDays: number,
): readonly [DisqualifyReason, ...DisqualifyReason[]] | undefined {
  if (lead.outcome !== undefined) return undefined;
  const reasons: DisqualifyReason[] = [];
  if (lead.bant?.budget.score === 0) reasons.push({ reason: 'no-budget' });
  if (lead.bant?.authority.score === 0) reasons.push({ reason: 'no-authority' });
  if (lead.stalls >= mostStalls) reasons.push({ reason: 'stalled', times: lead.stalls });
  const days = lead.unansweredOn === undefined ? 0 : daysBetween(lead.unansweredOn, today);
  if (lead.unansweredOn !== undefined && days >= silentDays) reasons.push({ reason: 'silent', days });
  const [first, ...rest] = reasons;
  return first && [first, ...rest];
}
