import { addMonths, type CalendarDate } from './calendar-date';
import type { Lead } from './lead';
import { z } from './zod';

/** How long leads are kept after the last thing that happened with them. */
export const RetentionRule = z.strictObject({
  months: z.int().check(z.minimum(1), z.maximum(120)),
  /** `closed`: won, lost and disqualified ones; `lost`: the latter two. */
  only: z.enum(['all', 'closed', 'lost', 'open']),
});
export type RetentionRule = z.infer<typeof RetentionRule>;

/** A lead that the rule would erase. */
export interface Outdated {
  id: string;
  name: string;
  /** When the last thing happened. */
  lastOn: CalendarDate;
  /** From when on the rule has it erased. */
  since: CalendarDate;
}

type Kept = Pick<
  Lead,
  'id' | 'name' | 'createdAt' | 'stageEnteredAt' | 'lastContactAt' | 'closedAt' | 'nextDueOn' | 'outcome' | 'deletedAt'
>;

/**
 * Whom a retention rule would erase on `today`, the longest outdated first: a preview, nothing is done here. What counts is when
 * the lead was made, moved, contacted and closed, and the day of its next step, so that no lead with plans goes; what an
 * edit or an import touched does not. Those in the bin have a term of their own. `dateAt`: the rep's date at an instant (ms).
 */
export function retention(
  leads: readonly Kept[],
  rule: RetentionRule,
  today: CalendarDate,
  dateAt: (instant: number) => CalendarDate,
): Outdated[] {
  return leads
    .filter((lead) => lead.deletedAt === undefined && isMeant(lead, rule.only))
    .map((lead) => {
      const lastOn = lastDay(lead, dateAt);
      return { id: lead.id, name: lead.name, lastOn, since: addMonths(lastOn, rule.months) };
    })
    .filter(({ since }) => since <= today)
    .toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : Number(a.lastOn > b.lastOn)));
}

function isMeant({ outcome }: Kept, only: RetentionRule['only']): boolean {
  if (only === 'all') return true;
  return only === 'open' ? outcome === undefined : outcome !== undefined && (only === 'closed' || outcome !== 'won');
}

function lastDay(lead: Kept, dateAt: (instant: number) => CalendarDate): CalendarDate {
  const { createdAt, stageEnteredAt, lastContactAt = 0, closedAt = 0, nextDueOn = '' } = lead;
  const happened = dateAt(Math.max(createdAt, stageEnteredAt, lastContactAt, closedAt));
  return nextDueOn > happened ? nextDueOn : happened;
}
