import type { CustomField } from './custom-field';
import { defaultPipeline, defaultStaleDays, type Pipeline, type Stage } from './stages';

/** A pipeline as it is kept. */
export interface PipelineRow extends Pipeline {
  rev: number;
  /** ms since the epoch; 0 for the one that every rep starts with. */
  createdAt: number;
  updatedAt: number;
  /** A removed one stays as a tombstone: the history of leads names its stages. */
  deletedAt?: number;
  /** Stages that were removed, for the same reason. */
  retired: Stage[];
  /** Fields that were removed. */
  retiredFields?: CustomField[];
}

/** Those that there are. */
export interface Pipelines {
  /** In the order in which they were made; there is always one. */
  living: readonly [Pipeline, ...Pipeline[]];
  /** By id, all stages that ever were. */
  stages: ReadonlyMap<string, Stage>;
  /** By id, all fields that ever were. */
  fields: ReadonlyMap<string, CustomField>;
}

/** The pipeline that every rep starts with, as a row: no row is written before she changes it. */
export const defaultRow: PipelineRow = { ...defaultPipeline, rev: 0, createdAt: 0, updatedAt: 0, retired: [] };

/** The pipelines of these rows: with the default one where that was never changed. */
export function pipelinesOf(rows: readonly PipelineRow[]): Pipelines {
  const all = (rows.some(({ id }) => id === defaultRow.id) ? rows : [defaultRow, ...rows]).toSorted(
    (a, b) => a.createdAt - b.createdAt,
  );
  const [first = defaultRow, ...others] = all.filter(({ deletedAt }) => deletedAt === undefined);
  const ever = [...all.flatMap(({ retired }) => retired), ...all.flatMap(({ stages }) => stages)];
  const fields = [...all.flatMap(({ retiredFields = [] }) => retiredFields), ...all.flatMap((row) => row.fields)];
  return { living: [first, ...others], stages: byId(ever), fields: byId(fields) };
}

const byId = <T extends { id: string }>(all: readonly T[]): Map<string, T> => new Map(all.map((one) => [one.id, one]));

/** The pipeline in which a stage is: the first one for a stage that is in none. */
export function pipelineWith({ living }: Pick<Pipelines, 'living'>, stageId: string): Pipeline {
  return living.find(({ stages }) => stages.some(({ id }) => id === stageId)) ?? living[0];
}

/** Whether a lead can stand there: in a stage of a pipeline that there is. */
export function isLivingStage({ living }: Pick<Pipelines, 'living'>, stageId: string): boolean {
  return living.some(({ stages }) => stages.some(({ id }) => id === stageId));
}

/** How many silent days a stage allows, by its id. */
export const staleDaysBy =
  ({ stages }: Pick<Pipelines, 'stages'>) =>
  (stageId: string): number =>
    stages.get(stageId)?.staleAfterDays ?? defaultStaleDays;
