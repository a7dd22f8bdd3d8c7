import type { Sale } from '@/lib/pipeline/sale';
import { share } from './numbers';
import type { FlatEntries } from './flat';
import type { Span } from './span';

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

/** That a lead came into a stage, or past it, for the first time. */
export interface Entry {
  /** The stage's place in the order of the sale. */
  rank: number;
  /** ms since the epoch. */
  at: number;
  /** She ever came further, or was won. */
  isPassed: boolean;
  /** Not passed, and her sale is open. */
  isOpen: boolean;
}

/**
 * When a lead first stood in each stage of a pipeline or beyond it: a stage that she skipped was entered when she passed it, and who is
 * won has passed them all. Stages before the one in which she was made were never hers. `ranks`: the place of each stage, by its id.
 */
export function entriesOf({ visits, outcome, closedAt }: Going, ranks: ReadonlyMap<string, number>): Entry[] {
  const times: { rank: number; at: number }[] = [];
  let reached = -1;
  const reach = (rank: number, at: number) => {
    for (let place = reached < 0 ? rank : reached + 1; place <= rank; place += 1) times.push({ rank: place, at });
    reached = Math.max(reached, rank);
  };
  for (const { stageId, at } of visits) {
    const rank = ranks.get(stageId);
    if (rank !== undefined && rank > reached) reach(rank, at);
  }
  const isWon = outcome === 'won';
  if (isWon && closedAt !== undefined && reached >= 0) reach(ranks.size - 1, closedAt);
  return times.map(({ rank, at }) => {
    const isPassed = isWon || rank < reached;
    return { rank, at, isPassed, isOpen: !isPassed && outcome === undefined };
  });
}

/** Stage by stage, the cohort that came in during the period; `stageIds` in the order of the sale. */
export function funnelOf(
  { at, rank, isPassed, isOpen }: FlatEntries,
  stageIds: readonly string[],
  { from, until }: Span,
): Step[] {
  const counts = stageIds.map(() => ({ entered: 0, passed: 0, open: 0 }));
  for (let place = 0; place < at.length; place += 1) {
    const when = at[place] ?? 0;
    const count = when >= from && when < until ? counts[rank[place] ?? 0] : undefined;
    if (!count) continue;
    count.entered += 1;
    count.passed += isPassed[place] ?? 0;
    count.open += isOpen[place] ?? 0;
  }
  return counts.map(({ entered, passed, open }, place) => ({
    stageId: stageIds[place] ?? '',
    entered,
    passed,
    open,
    conversion: share(passed, entered),
  }));
}
