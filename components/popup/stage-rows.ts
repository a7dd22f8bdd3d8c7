import { type Pipelines, pipelineWith } from '@/lib/pipeline/pipelines';
import type { Pipeline } from '@/lib/pipeline/stages';
import type { StageTotals } from '@/lib/pipeline/totals';

/** An amount in minor units. */
export interface Amount {
  currency: string;
  minor: number;
}

export interface StageRow {
  stageId: string;
  count: number;
  /** One for each currency, never added up: the rep's own first, then by code. */
  value: Amount[];
}

/**
 * A pipeline's stages in selling order, each with its count and value (0 and none where nobody stands in it), and all its leads
 * together. Leads of a stage that no pipeline has count with those of the first.
 */
export function stageRows(
  totals: StageTotals,
  ownCurrency: string,
  pipelines: Pipelines,
  pipeline: Pipeline = pipelines.living[0],
): { rows: StageRow[]; total: Omit<StageRow, 'stageId'> } {
  const rows = pipeline.stages.map(({ id }) => ({
    stageId: id,
    count: totals[id]?.count ?? 0,
    value: amounts(totals[id]?.value ?? {}, ownCurrency),
  }));
  const sums: Record<string, number> = {};
  let count = 0;
  for (const [stageId, stage] of Object.entries(totals)) {
    if (pipelineWith(pipelines, stageId).id !== pipeline.id) continue;
    count += stage.count;
    for (const [currency, minor] of Object.entries(stage.value)) sums[currency] = (sums[currency] ?? 0) + minor;
  }
  return { rows, total: { count, value: amounts(sums, ownCurrency) } };
}

function amounts(value: Record<string, number>, ownCurrency: string): Amount[] {
  return Object.entries(value)
    .map(([currency, minor]) => ({ currency, minor }))
    .toSorted((a, b) => rank(a) - rank(b) || (a.currency < b.currency ? -1 : 1));
  function rank({ currency }: Amount) {
    return currency === ownCurrency ? 0 : 1;
  }
}
