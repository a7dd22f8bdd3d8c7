import type { Sale } from '@/lib/pipeline/sale';
import type { Stage } from '@/lib/pipeline/stages';
import type { FlatGone } from './flat';
import type { Step } from './funnel';
import { dayMs, median } from './numbers';
import { isIn, type Span } from './span';

/** Who stands in a stage now. */
export interface StageNow {
  stageId: string;
  count: number;
  /** Minor units by currency; a currency in which nothing is valued is absent. */
  value: Record<string, number>;
}

export function stagesNow(
  sales: readonly Pick<Sale, 'outcome' | 'stageId' | 'value' | 'currency'>[],
  stageIds: readonly string[],
): StageNow[] {
  const stages = new Map(stageIds.map((stageId) => [stageId, { stageId, count: 0, value: {} } as StageNow]));
  for (const { outcome, stageId, value, currency } of sales) {
    const stage = outcome === undefined ? stages.get(stageId) : undefined;
    if (!stage) continue;
    stage.count += 1;
    if (value) stage.value[currency] = (stage.value[currency] ?? 0) + value;
  }
  return [...stages.values()];
}

/** How long leads stay in a stage, in days. */
export interface Stay {
  stageId: string;
  /** Of those that left it in the period: all the stays of each added up, and of that the median; `undefined` where nobody left. */
  median: number | undefined;
  left: number;
  /** Of those in it now: the median age; `undefined` where nobody is. */
  age: number | undefined;
  here: number;
}

/** That a lead left a stage for the last time. */
export interface Gone {
  /** The stage's place in the order of the sale. */
  rank: number;
  /** ms since the epoch. */
  at: number;
  /** Of all her stays in it. */
  days: number;
}

/** The stages that a lead has left; `ranks`: the place of each stage, by its id. */
export function goneFrom({ visits }: Pick<Sale, 'visits'>, ranks: ReadonlyMap<string, number>): Gone[] {
  const gone: Gone[] = [];
  for (const { stageId, at, until } of visits) {
    const rank = ranks.get(stageId);
    if (rank === undefined) continue;
    const before = gone.find((one) => one.rank === rank);
    // She is in it again, or the sale is open in it: she has not left it.
    if (until === undefined) return gone.filter((one) => one !== before);
    const days = (until - at) / dayMs;
    if (before) Object.assign(before, { at: until, days: before.days + days });
    else gone.push({ rank, at: until, days });
  }
  return gone;
}

/** Who is in a stage now, for how long: the median of when they came in, ms since the epoch. */
export interface Standing {
  count: number;
  since: number | undefined;
}

/** By the stage's place in the order of the sale. */
export function standingIn(
  sales: readonly Pick<Sale, 'outcome' | 'stageId' | 'stageEnteredAt'>[],
  stageIds: readonly string[],
): Standing[] {
  const here = new Map(stageIds.map((id) => [id, [] as number[]]));
  for (const { outcome, stageId, stageEnteredAt } of sales)
    if (outcome === undefined) here.get(stageId)?.push(stageEnteredAt);
  return [...here.values()].map((since) => ({ count: since.length, since: median(since) }));
}

export function staysIn(
  { at, rank: rankGone, days: daysGone }: FlatGone,
  standing: readonly Standing[],
  stageIds: readonly string[],
  span: Span,
  now: number,
): Stay[] {
  const left = stageIds.map((): number[] => []);
  for (let place = 0; place < at.length; place += 1)
    if (isIn(span, at[place])) left[rankGone[place] ?? 0]?.push(daysGone[place] ?? 0);
  return stageIds.map((stageId, rank) => {
    const days = left[rank] ?? [];
    const { count: here, since } = standing[rank] ?? { count: 0, since: undefined };
    const age = since === undefined ? undefined : (now - since) / dayMs;
    return { stageId, left: days.length, here, median: median(days), age };
  });
}

/** Fewer leads than these say nothing of a stage. */
export const fewestEntered = 5;

/** Where leads are held up; each `undefined` where there is not enough to tell. */
export interface Bottlenecks {
  /** The stage whose median stay is longest beside the days that it allows; `times`: how many times them. */
  slow: { stageId: string; days: number; allowed: number; times: number } | undefined;
  /** The stage from which the smallest share goes on. */
  narrow: { stageId: string; conversion: number; entered: number } | undefined;
}

/** A stage in which the median stay is within the days that it allows is no bottleneck; nor is one that everybody passes, nor the last. */
export function bottlenecksIn(
  stages: readonly Pick<Stage, 'id' | 'staleAfterDays'>[],
  stays: readonly Stay[],
  steps: readonly Step[],
): Bottlenecks {
  const slow = stages
    .flatMap(({ id: stageId, staleAfterDays: allowed }) => {
      const { median: days = 0, left = 0 } = stays.find((one) => one.stageId === stageId) ?? {};
      return left > 0 && days > allowed ? [{ stageId, days, allowed, times: days / allowed }] : [];
    })
    .toSorted((a, b) => b.times - a.times)[0];
  const narrow = steps
    .flatMap(({ stageId, conversion, entered }) =>
      conversion !== undefined && conversion < 1 && entered >= fewestEntered ? [{ stageId, conversion, entered }] : [],
    )
    .toSorted((a, b) => a.conversion - b.conversion)[0];
  return { slow, narrow };
}
