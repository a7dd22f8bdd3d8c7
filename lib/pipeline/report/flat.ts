import type { Sale } from '@/lib/pipeline/sale';
import { type Entry, entriesOf } from './funnel';
import { type Gone, goneFrom } from './stages';

/*
 * What each period is asked of, as columns of numbers: a hundred thousand leads and a million contacts are gone through for each, and
 * as objects they take five times as long. Instants are ms since the epoch; a stage is its place in the order of the sale.
 */

/** The place of each stage of the pipeline, by its id. */
export type Ranks = ReadonlyMap<string, number>;

/** That leads came into stages (`Entry`). */
export interface FlatEntries {
  at: Float64Array;
  rank: Uint8Array;
  isPassed: Uint8Array;
  isOpen: Uint8Array;
}

export function flatEntries(
  sales: readonly Pick<Sale, 'visits' | 'outcome' | 'closedAt'>[],
  ranks: Ranks,
): FlatEntries {
  const all: Entry[] = sales.flatMap((sale) => entriesOf(sale, ranks));
  return {
    at: Float64Array.from(all, ({ at }) => at),
    rank: Uint8Array.from(all, ({ rank }) => rank),
    isPassed: Uint8Array.from(all, ({ isPassed }) => Number(isPassed)),
    isOpen: Uint8Array.from(all, ({ isOpen }) => Number(isOpen)),
  };
}

/** That leads left stages for the last time (`Gone`). */
export interface FlatGone {
  at: Float64Array;
  rank: Uint8Array;
  days: Float64Array;
}

export function flatGone(sales: readonly Pick<Sale, 'visits'>[], ranks: Ranks): FlatGone {
  const all: Gone[] = sales.flatMap((sale) => goneFrom(sale, ranks));
  return {
    at: Float64Array.from(all, ({ at }) => at),
    rank: Uint8Array.from(all, ({ rank }) => rank),
    days: Float64Array.from(all, ({ days }) => days),
  };
}

/** Where leads stood from when on, one stay after the other. */
export interface FlatVisits {
  at: Float64Array;
  /** -1: a stage of another pipeline. */
  rank: Int16Array;
  /** Where the stays of each sale begin, and at the end where the last ones end. */
  first: Uint32Array;
  /** When each sale ended; infinite where it is open. */
  closedAt: Float64Array;
}

export function flatVisits(sales: readonly Pick<Sale, 'visits' | 'closedAt'>[], ranks: Ranks): FlatVisits {
  const all = sales.flatMap(({ visits }) => visits);
  const first = new Uint32Array(sales.length + 1);
  for (const [index, { visits }] of sales.entries()) first[index + 1] = (first[index] ?? 0) + visits.length;
  return {
    at: Float64Array.from(all, ({ at }) => at),
    rank: Int16Array.from(all, ({ stageId }) => ranks.get(stageId) ?? -1),
    first,
    closedAt: Float64Array.from(sales, ({ closedAt }) => closedAt ?? Infinity),
  };
}

/** The stage in which an open sale stood at an instant; -1 where there was none yet, it had ended, or it is none of the pipeline's. */
export function rankAt({ at, rank, first, closedAt }: FlatVisits, sale: number, when: number): number {
  if ((closedAt[sale] ?? Infinity) <= when) return -1;
  const begin = first[sale] ?? 0;
  for (let place = (first[sale + 1] ?? 0) - 1; place >= begin; place -= 1)
    if ((at[place] ?? Infinity) <= when) return rank[place] ?? -1;
  return -1;
}
