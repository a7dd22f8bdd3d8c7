import type { Lead } from './lead';

/** How many open leads stand in a stage, and their deal value in minor units by currency. */
export interface StageTotal {
  count: number;
  value: Record<string, number>;
}

/** By stage id. A stage without leads may be absent. */
export type StageTotals = Record<string, StageTotal>;

type Counted = Pick<Lead, 'stageId' | 'value' | 'currency' | 'deletedAt' | 'outcome'>;

/** What is closed is in no stage any more. */
const counts = (lead: Counted | undefined): lead is Counted =>
  lead !== undefined && lead.deletedAt === undefined && lead.outcome === undefined;

/** The totals after one lead changed from `before` to `after` (either absent: made, or gone). The given totals are left as they were. */
export function totalsAfter(totals: StageTotals, before: Counted | undefined, after: Counted | undefined): StageTotals {
  const next = { ...totals };
  if (counts(before)) count(next, before, -1);
  if (counts(after)) count(next, after, 1);
  return next;
}

function count(totals: StageTotals, lead: Counted, sign: 1 | -1): void {
  const old = totals[lead.stageId] ?? { count: 0, value: {} };
  const value = { ...old.value };
  if (lead.value) {
    value[lead.currency] = (value[lead.currency] ?? 0) + sign * lead.value;
    if (value[lead.currency] === 0) delete value[lead.currency];
  }
  const total = { count: old.count + sign, value };
  if (total.count === 0) delete totals[lead.stageId];
  else totals[lead.stageId] = total;
}
