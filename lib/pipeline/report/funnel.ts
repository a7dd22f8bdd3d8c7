import type { Sale } from '@/lib/pipeline/sale';
import { share } from './numbers';
import { isIn, type Span } from './span';

/** Of the leads that came into a stage in the period, how many went on. */
export interface Step {
  stageId: string;
  /** Who came into it, or past it, for the first time in the period. */
  entered: number;
  /** Of those, who ever came to a later stage, or were won. */
  passed: number;
  /** Of those, who are in it still, or behind it, with the sale open: they may yet pass. */
  open: number;
  /** `passed` of `entered`, 0–1; `undefined` where nobody came in. */
  conversion: number | undefined;
}

type Going = Pick<Sale, 'visits' | 'outcome' | 'closedAt'>;

/**
 * When a lead first stood in each stage of a pipeline or beyond it, by the stage's place: a stage that she skipped was entered when she
 * passed it, and who is won has passed them all. Stages before the one in which she was made were never hers.
 */
export function entriesOf(
  { visits, outcome, closedAt }: Going,
  ranks: ReadonlyMap<string, number>,
): Map<number, number> {
  const entries = new Map<number, number>();
  let reached = -1;
  const reach = (rank: number, at: number) => {
    const first = reached < 0 ? rank : reached + 1;
    for (let place = first; place <= rank; place += 1) entries.set(place, at);
    reached = Math.max(reached, rank);
  };
  for (const { stageId, at } of visits) {
    const rank = ranks.get(stageId);
    if (rank !== undefined && rank > reached) reach(rank, at);
  }
  if (outcome === 'won' && closedAt !== undefined && reached >= 0) reach(ranks.size - 1, closedAt);
  return entries;
}

/** Stage by stage, the cohort that came in during the period; `stageIds` in the order of the sale. */
export function funnelOf(sales: readonly Going[], stageIds: readonly string[], span: Span): Step[] {
  const ranks = new Map(stageIds.map((id, rank) => [id, rank]));
  const counts = stageIds.map(() => ({ entered: 0, passed: 0, open: 0 }));
  for (const sale of sales) {
    const entries = entriesOf(sale, ranks);
    const isWon = sale.outcome === 'won';
    for (const [rank, at] of entries) {
      const count = counts[rank];
      if (!count || !isIn(span, at)) continue;
      count.entered += 1;
      if (isWon || entries.has(rank + 1)) count.passed += 1;
      else if (sale.outcome === undefined) count.open += 1;
    }
  }
  return counts.map(({ entered, passed, open }, rank) => ({
    stageId: stageIds[rank] ?? '',
    entered,
    passed,
    open,
    conversion: share(passed, entered),
  }));
}
