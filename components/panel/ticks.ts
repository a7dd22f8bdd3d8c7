import type { PageKind } from '@/lib/pipeline/page';

/** Pages that show many people who have nothing to do with one another. */
const bulkKinds: ReadonlySet<PageKind> = new Set(['search', 'network', 'company', 'list']);

/** One person of a list. */
export interface Row {
  key: string;
  /** She may become a lead: she is none yet, and somebody. */
  isOpen: boolean;
}

/** Who is ticked, by the rows' keys. Who is no row any more, or a lead by now, is not counted: `tickedRows`. */
export interface Ticks {
  ticked: ReadonlySet<string>;
  /** Where the run that Shift draws begins, and what was ticked before it; absent while none is drawn. */
  run?: { from: string; before: ReadonlySet<string> };
}

export const noTicks: Ticks = { ticked: new Set() };

/** Whether people of such a page are ticked at all: one alone is added by herself. */
export function hasTicks(kind: PageKind, open: number): boolean {
  return bulkKinds.has(kind) && open > 1;
}

export function toggled({ ticked }: Ticks, key: string): Ticks {
  const next = new Set(ticked);
  if (!next.delete(key)) next.add(key);
  return { ticked: next };
}

/** All who can be, or nobody. */
export function withAll(rows: readonly Row[], isTicked: boolean): Ticks {
  return { ticked: new Set(isTicked ? rows.filter(({ isOpen }) => isOpen).map(({ key }) => key) : []) };
}

/**
 * The run of Shift from where it began (row `at`, when it begins now) to row `to`: all of it is ticked, and what it left
 * behind on its way back is as it was before.
 */
export function extended({ ticked, run }: Ticks, rows: readonly Row[], at: number, to: number): Ticks {
  const begun = run && rows.some(({ key }) => key === run.from) ? run : { from: rows[at]?.key ?? '', before: ticked };
  const from = rows.findIndex(({ key }) => key === begun.from);
  const drawn = rows.slice(Math.min(from, to), Math.max(from, to) + 1).filter(({ isOpen }) => isOpen);
  return { ticked: new Set([...begun.before, ...drawn.map(({ key }) => key)]), run: begun };
}

/** The rep went on without Shift: the next run begins where she is then. */
export function rested({ ticked }: Ticks): Ticks {
  return { ticked };
}

export function without({ ticked }: Ticks, keys: readonly string[]): Ticks {
  return { ticked: new Set([...ticked].filter((key) => !keys.includes(key))) };
}

/** The places of the rows that are ticked and can be. */
export function tickedRows({ ticked }: Ticks, rows: readonly Row[]): number[] {
  return rows.flatMap(({ key, isOpen }, index) => (isOpen && ticked.has(key) ? [index] : []));
}
