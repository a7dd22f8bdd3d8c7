import type { Lead } from '@/lib/pipeline/lead';
import { sameContent } from '@/lib/pipeline/same-content';
import { agreeing, type Agreed, type Restoring } from './agreeing';
import { type BackupTable, backupTables, keyOf, noTables, type Tables } from './rows';
import { coming, type Coming, united } from './union';
import { withoutListed, withoutSecondSample } from './without';

/** `merge`: what is here and what the backup has become one. `replace`: what is here goes. */
export const restoreWays = ['merge', 'replace'] as const;
export type RestoreWay = (typeof restoreWays)[number];

/** What becomes of the rows of one table; `gone`: of those here, that are not in the backup and go. */
export type TableCount = Record<Coming | 'gone', number>;

/** What a restoration would do. */
export interface RestorePlan {
  tables: Record<BackupTable, TableCount>;
  /** Leads of the backup that are never to be recorded. */
  leftOut: number;
  /** As in `Agreed`. */
  merged: number;
  binned: number;
}

export interface Restored extends Agreed {
  leftOut: Lead[];
}

interface Sides {
  here: Tables;
  file: Tables;
  /** Names (`namesIn`) of the backup's people who are never to be recorded. */
  listed: ReadonlySet<string>;
}

/** The tables once the backup is restored. What is never to be recorded stays so, whichever way. */
export function restored({ here, file, listed }: Sides, way: RestoreWay, restoring: Restoring): Restored {
  const { tables, leftOut } = withoutListed(file, listed);
  const base = way === 'merge' ? here : onlyNeverList(here);
  const agreed = agreeing(united(base, withoutSecondSample(tables, base)), restoring);
  return { ...agreed, tables: withNextRevs(agreed.tables, here, restoring.now), leftOut };
}

/** What that would do, told and not done. */
export function restorePlan(sides: Sides, way: RestoreWay, restoring: Restoring): RestorePlan {
  const { leftOut, merged, binned } = restored(sides, way, restoring);
  const file = withoutListed(sides.file, sides.listed).tables;
  const base = way === 'merge' ? withoutSecondSample(file, sides.here) : file;
  const counts = backupTables.map((table) => [table, counted(table, sides.here, base, way)] as const);
  return {
    tables: Object.fromEntries(counts) as RestorePlan['tables'],
    leftOut: leftOut.length,
    merged,
    binned,
  };
}

function counted(table: BackupTable, here: Tables, file: Tables, way: RestoreWay): TableCount {
  const rows = new Map(here[table].map((row) => [keyOf(table, row), row]));
  const count: TableCount = { fresh: 0, changed: 0, same: 0, kept: 0, gone: 0 };
  for (const row of file[table]) {
    const becomes = coming(table, rows.get(keyOf(table, row)), row);
    count[way === 'replace' && becomes === 'kept' ? 'changed' : becomes] += 1;
    rows.delete(keyOf(table, row));
  }
  const stays = table === 'erased' || table === 'meta';
  return way === 'replace' && !stays ? { ...count, gone: rows.size } : count;
}

function onlyNeverList({ erased, meta }: Tables): Tables {
  return { ...noTables(), erased, meta: meta.filter(({ key }) => key === 'salt' || key === 'other-salts') };
}

const revised = ['leads', 'followUps', 'settings', 'mails', 'outreach', 'templates', 'pairs', 'pipelines'] as const;

/** Whoever has read a row that says something else now is told that it has moved on. */
function withNextRevs(tables: Tables, here: Tables, now: number): Tables {
  const after = { ...tables };
  for (const table of revised) {
    const known = new Map<string, { rev: number }>(here[table].map((row) => [row.id, row]));
    const rows = tables[table].map((row) => {
      const before = known.get(row.id);
      if (!before || row.rev > before.rev || sameContent(before, row)) return row;
      return Object.assign({}, row, { rev: before.rev + 1, updatedAt: now });
    });
    Object.assign(after, { [table]: rows });
  }
  return after;
}
