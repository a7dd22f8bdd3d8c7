import type { Lead } from '@/lib/pipeline/lead';
import type { StageTotals } from '@/lib/pipeline/totals';

export type Counted = Pick<Lead, 'stageId' | 'value' | 'currency' | 'deletedAt' | 'outcome'>;

/** The totals of all these leads, stage by stage from nothing, otherwise than the product counts: what the kept ones are held against. */
export function totalsOf(leads: Iterable<Counted>): StageTotals {
  const open = [...leads].filter((lead) => lead.deletedAt === undefined && lead.outcome === undefined);
  const stages = new Set(open.map((lead) => lead.stageId));
  return Object.fromEntries(
    Array.from(stages, (stage) => {
      const own = open.filter((lead) => lead.stageId === stage);
      const currencies = new Set(own.filter((lead) => lead.value).map((lead) => lead.currency));
      const value = Array.from(currencies, (currency) => [currency, valueIn(own, currency)]);
      return [stage, { count: own.length, value: Object.fromEntries(value) }];
    }),
  );
}

const valueIn = (leads: readonly Counted[], currency: string) =>
  leads.filter((lead) => lead.currency === currency).reduce((sum, lead) => sum + (lead.value ?? 0), 0);
