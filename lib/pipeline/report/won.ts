import type { Sale } from '@/lib/pipeline/sale';
import { type FlatVisits, rankAt } from './flat';
import { dayMs, mean, share } from './numbers';
import { isIn, type Span } from './span';

/** How the sales ended that ended in a period. */
export interface EndedCounts {
  won: number;
  lost: number;
  /** Apart: they were no sales. */
  disqualified: number;
  /** won ÷ (won + lost), 0–1; `undefined` where neither was. */
  winRate: number | undefined;
}

export function endedIn(sales: readonly Pick<Sale, 'outcome' | 'closedAt'>[], span: Span): EndedCounts {
  const counts = { won: 0, lost: 0, disqualified: 0 };
  for (const { outcome, closedAt } of sales) if (outcome && isIn(span, closedAt)) counts[outcome] += 1;
  return { ...counts, winRate: share(counts.won, counts.won + counts.lost) };
}

/** A mean, and of how many. */
interface Mean {
  mean: number | undefined;
  n: number;
}

const meanOf = (values: readonly number[]): Mean => ({ n: values.length, mean: mean(values) });

const wonIn = <One extends Pick<Sale, 'outcome' | 'closedAt'>>(sales: readonly One[], span: Span): One[] =>
  sales.filter(({ outcome, closedAt }) => outcome === 'won' && isIn(span, closedAt));

/** The mean value of what was won in the period, minor units of one currency; who was won without a value does not count. */
export function dealSize(
  sales: readonly Pick<Sale, 'outcome' | 'closedAt' | 'value' | 'currency'>[],
  span: Span,
  currency: string,
): Mean {
  return meanOf(wonIn(sales, span).flatMap((sale) => (sale.currency === currency ? (sale.value ?? []) : [])));
}

/** Days from when a lead was made to when it was won, of those that were won in the period. */
export function salesCycle(sales: readonly Pick<Sale, 'outcome' | 'closedAt' | 'createdAt'>[], span: Span): Mean {
  return meanOf(wonIn(sales, span).map(({ closedAt = 0, createdAt }) => Math.max(0, closedAt - createdAt) / dayMs));
}

/** Sales velocity and its four parts, of the sales in one currency. */
export interface Velocity {
  /** Open and past the qualification at the period's end. */
  qualified: number;
  /** Minor units. */
  dealSize: number | undefined;
  /** 0–1. */
  winRate: number | undefined;
  /** Days. */
  cycle: number | undefined;
  /** Minor units per day; `undefined` where a part is missing, or the cycle is of no length: then it would be no number. */
  perDay: number | undefined;
}

type Ended = Pick<Sale, 'outcome' | 'closedAt' | 'createdAt' | 'value' | 'currency'>;

/**
 * Open qualified leads × mean value won × win rate ÷ mean days to win: https://blog.hubspot.com/sales/sales-velocity.
 * `qualified`: the open ones at the period's end. `ended`: those that have ended, in whatever currency.
 */
export function velocityOf(ended: readonly Ended[], qualified: number, span: Span, currency: string): Velocity {
  const own = ended.filter((sale) => sale.currency === currency && isIn(span, sale.closedAt));
  const { mean: size } = dealSize(own, span, currency);
  const { mean: cycle } = salesCycle(own, span);
  const { winRate } = endedIn(own, span);
  return { qualified, dealSize: size, winRate, cycle, perDay: velocity({ qualified, size, winRate, cycle }) };
}

/** How many sales in a currency were open, and past the qualification, at an instant. `isQualified`: by the stage's place. */
export function qualifiedAt(
  sales: readonly Pick<Sale, 'currency'>[],
  visits: FlatVisits,
  { asOf, currency, isQualified }: { asOf: number; currency: string; isQualified: readonly boolean[] },
): number {
  let count = 0;
  for (let sale = 0; sale < sales.length; sale += 1)
    if (isQualified[rankAt(visits, sale, asOf)] && sales[sale]?.currency === currency) count += 1;
  return count;
}

/** The formula itself; `undefined` where a part is missing, or the cycle has no length. */
export function velocity({
  qualified,
  size,
  winRate,
  cycle,
}: {
  qualified: number;
  size: number | undefined;
  winRate: number | undefined;
  cycle: number | undefined;
}): number | undefined {
  if (size === undefined || winRate === undefined || !cycle) return undefined;
  return (qualified * size * winRate) / cycle;
}
