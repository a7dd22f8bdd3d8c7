import type { CloseReason } from '@/lib/pipeline/closed-reasons';
import type { Sale } from '@/lib/pipeline/sale';
import { share } from './numbers';
import { isIn, type Span } from './span';

/** How often a reason was said; `undefined`: none was. */
export interface Reason {
  reason: CloseReason | undefined;
  count: number;
}

/** Why sales ended so in the period, the most frequent first; those without a reason come last. */
export function reasonsFor(
  sales: readonly Pick<Sale, 'outcome' | 'closedAt' | 'closeReason'>[],
  outcome: 'lost' | 'disqualified',
  span: Span,
): Reason[] {
  const counts = new Map<CloseReason | undefined, number>();
  for (const sale of sales)
    if (sale.outcome === outcome && isIn(span, sale.closedAt))
      counts.set(sale.closeReason, (counts.get(sale.closeReason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => Number(a.reason === undefined) - Number(b.reason === undefined) || b.count - a.count);
}

/** What came of the leads that were made in the period from one place. */
interface Origin {
  site: Sale['source']['site'];
  made: number;
  open: number;
  won: number;
  lost: number;
  disqualified: number;
  /** won ÷ (won + lost), 0–1; `undefined` where neither was. */
  winRate: number | undefined;
}

export function originsIn(sales: readonly Pick<Sale, 'source' | 'createdAt' | 'outcome'>[], span: Span): Origin[] {
  const origins = new Map<Origin['site'], Origin>();
  for (const { source, createdAt, outcome } of sales) {
    if (!isIn(span, createdAt)) continue;
    const { site } = source;
    const none = { site, made: 0, open: 0, won: 0, lost: 0, disqualified: 0, winRate: undefined };
    const origin = origins.get(site) ?? none;
    origin.made += 1;
    origin[outcome ?? 'open'] += 1;
    origin.winRate = share(origin.won, origin.won + origin.lost);
    origins.set(site, origin);
  }
  return [...origins.values()].toSorted((a, b) => b.made - a.made);
}
