import type { Sale } from './sale';
import type { Stage } from './stages';

/** Stages by id, also those that are gone. */
export type StagesById = ReadonlyMap<string, Pick<Stage, 'probability'>>;

/** How likely a sale is, in percent: as the rep has said of this lead, else as her stage has it; 0 in a stage that nobody knows. */
export function probabilityOf(
  { probability, stageId }: Pick<Sale, 'probability' | 'stageId'>,
  stages: StagesById,
): number {
  return probability ?? stages.get(stageId)?.probability ?? 0;
}

/**
 * The share of a value (minor units) that its probability (percent) makes it worth in a forecast, rounded to the minor unit, halves up.
 * Each lead's share is rounded for itself, so that the rows of a list add up to its sum. In two parts: a great value times a hundred
 * would be no exact number any more.
 */
export function weightedValue(value: number, probability: number): number {
  return Math.floor(value / 100) * probability + Math.round(((value % 100) * probability) / 100);
}
