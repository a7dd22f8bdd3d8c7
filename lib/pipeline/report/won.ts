import type { Sale } from '@/lib/pipeline/sale';
import { dayMs, mean, share } from './numbers';
import { isIn, type Span } from './span';

/** How the sales ended that ended in a period. */
export interface Ended {
  won: number;
  lost: number;
  /** Apart: they were no sales. */
  disqualified: number;
  /** won ÷ (won + lost), 0–1; `undefined` where neither was. */
  winRate: number | undefined;
}

export function endedIn(sales: readonly Pick<Sale, 'outcome' | 'closedAt'>[], span: Span): Ended {
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

type Moving = Pick<Sale, 'outcome' | 'closedAt' | 'createdAt' | 'value' | 'currency' | 'visits'>;

/**
 * Open qualified leads × mean value won × win rate ÷ mean days to win: https://blog.hubspot.com/sales/sales-velocity.
 * `ended`: those of them that have ended. `isQualified`: whether a stage is past the qualification. `asOf`: at which the open ones are counted, ms since the epoch.
 */
export function velocityOf(
  sales: readonly Moving[],
  ended: readonly Moving[],
  {
    span,
    asOf,
    currency,
    isQualified,
  }: { span: Span; asOf: number; currency: string; isQualified: (stageId: string) => boolean },
): Velocity {
  let qualified = 0;
  for (const sale of sales) {
    const stageId = sale.currency === currency ? stageAt(sale, asOf) : undefined;
    if (stageId !== undefined && isQualified(stageId)) qualified += 1;
  }
  const own = ended.filter((sale) => sale.currency === currency && isIn(span, sale.closedAt));
  const { mean: size } = dealSize(own, span, currency);
  const { mean: cycle } = salesCycle(own, span);
  const { winRate } = endedIn(own, span);
  return { qualified, dealSize: size, winRate, cycle, perDay: velocity({ qualified, size, winRate, cycle }) };
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

/** The stage in which an open sale stood at an instant; `undefined` where there was none yet, or it had ended. */
function stageAt({ visits, closedAt }: Pick<Sale, 'visits' | 'closedAt'>, at: number): string | undefined {
  if (closedAt !== undefined && closedAt <= at) return undefined;
  // Asked of every lead: nothing is made for the answer.
  for (let place = visits.length - 1; place >= 0; place -= 1) {
    const visit = visits[place];
    if (visit && visit.at <= at) return visit.stageId;
  }
  return undefined;
}
