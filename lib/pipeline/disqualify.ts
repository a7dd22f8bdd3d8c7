import type { Bant } from './bant';
import { type CalendarDate, daysBetween } from './calendar-date';

/** Why a lead may be given up, the gravest first; as what the rep may close her for. */
export const disqualifyReasons = ['no-budget', 'no-authority', 'stalled', 'silent'] as const;

export type DisqualifyReason =
  | { reason: 'no-budget' | 'no-authority' }
  /** How often she has stalled. */
  | { reason: 'stalled'; times: number }
  /** After how many follow-ups the rule of her stage has no more. */
  | { reason: 'unanswered'; tries: number }
  /** For how many days outreach has had no answer. */
  | { reason: 'silent'; days: number };

/** As often a lead may stall before it is proposed to give her up. */
export const mostStalls = 2;

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
  /** After how many follow-ups without an answer the rule of her stage is through; absent where it is not. */
  tries?: number | undefined;
}

/**
 * Why to propose that the lead is disqualified, all reasons that there are, the gravest first; `undefined` where there is none or
 * she is closed already. A proposal: the rep decides. `silentDays` (≥ 1): as many days without an answer are a reason, where the rule
 * of her stage has not said so of them already.
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
  if (lead.tries !== undefined) reasons.push({ reason: 'unanswered', tries: lead.tries });
  const days = lead.unansweredOn === undefined ? 0 : daysBetween(lead.unansweredOn, today);
  if (lead.unansweredOn !== undefined && lead.tries === undefined && days >= silentDays)
    reasons.push({ reason: 'silent', days });
  const [first, ...rest] = reasons;
  return first && [first, ...rest];
}

/** As what she is closed for this reason: a rule that is through is silence too. */
export function closedFor({ reason }: DisqualifyReason): (typeof disqualifyReasons)[number] {
  return reason === 'unanswered' ? 'silent' : reason;
}
