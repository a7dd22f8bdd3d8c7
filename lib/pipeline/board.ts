import type { CalendarDate } from './calendar-date';
import type { Sale } from './sale';
import type { Stage } from './stages';
import { probabilityOf, weightedValue } from './weighted';

/** What leads are worth in one currency; minor units. */
export interface BoardSum {
  value: number;
  /** Each value times its probability (`weightedValue`). */
  weighted: number;
}

/** A stage with its open leads. */
export interface BoardColumn {
  stageId: string;
  /** Most pressing first: the next step that is longest overdue, then those without one, then later ones; of one day the older lead. */
  sales: readonly Sale[];
  /** By currency; of leads without a value nothing is added. Currencies are never added up with each other. */
  sums: Readonly<Record<string, BoardSum>>;
}

/** The open leads of a pipeline by its stages, of those that `isAsked`. */
export function boardOf(
  sales: readonly Sale[],
  stages: readonly Stage[],
  today: CalendarDate,
  isAsked: (sale: Sale) => boolean,
): BoardColumn[] {
  const byStage = new Map(stages.map(({ id }) => [id, [] as Sale[]]));
  for (const sale of sales) {
    const column = sale.outcome === undefined ? byStage.get(sale.stageId) : undefined;
    if (column && isAsked(sale)) column.push(sale);
  }
  const known = new Map(stages.map((stage) => [stage.id, stage]));
  return stages.map(({ id }) => {
    const own = byStage.get(id) ?? [];
    return { stageId: id, sales: own.toSorted(pressingFirst(today)), sums: sumsOf(own, known) };
  });
}

/** Who has no next step stands between today and tomorrow: it is what she needs today. */
function pressingFirst(today: CalendarDate) {
  const day = ({ nextDueOn }: Sale) => nextDueOn ?? `${today}~`;
  return (a: Sale, b: Sale) => {
    const [first, second] = [day(a), day(b)];
    return first < second ? -1 : first > second ? 1 : a.ordinal - b.ordinal;
  };
}

function sumsOf(sales: readonly Sale[], stages: ReadonlyMap<string, Stage>): Record<string, BoardSum> {
  const sums: Record<string, BoardSum> = {};
  for (const sale of sales) {
    const { value, currency } = sale;
    if (value === undefined) continue;
    const sum = (sums[currency] ??= { value: 0, weighted: 0 });
    sum.value += value;
    sum.weighted += weightedValue(value, probabilityOf(sale, stages));
  }
  return sums;
}

/** The stage beside a stage, `-1` before and `1` after it; `undefined` where the pipeline has none there. */
export function stageBeside(stages: readonly Pick<Stage, 'id'>[], stageId: string, step: -1 | 1): string | undefined {
  const at = stages.findIndex(({ id }) => id === stageId);
  return at < 0 ? undefined : stages[at + step]?.id;
}
