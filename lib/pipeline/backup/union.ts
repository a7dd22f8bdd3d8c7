import { withoutTodayKept } from '@/lib/pipeline/today-kept';
import type { Lead } from '@/lib/pipeline/lead';
import { sameContent } from '@/lib/pipeline/same-content';
import { type BackupRow, type BackupTable, backupTables, keyOf, noTables, type Tables } from './rows';

/**
 * What becomes of a row of a backup.
 * - `fresh` there is none such here
 * - `changed` it is newer than the one here, and takes its place
 * - `same` it says what the one here says
 * - `kept` the one here is newer, and stays
 */
export type Coming = 'fresh' | 'changed' | 'same' | 'kept';

type Row = BackupRow<BackupTable>;
type Revised = { rev?: number; updatedAt?: number; at?: number };

/** Logs only grow, and a forecast is never changed: an entry is what it was when it was written. */
const unchanging = new Set<BackupTable>(['activities', 'stageChanges', 'forecasts', 'erased']);

export function coming(table: BackupTable, here: Row | undefined, row: Row): Coming {
  if (!here) return 'fresh';
  if (sameContent(said(table, here), said(table, row))) return 'same';
  if (unchanging.has(table)) return 'kept';
  if (table === 'meta') return 'changed';
  return isNewer(row as Revised, here as Revised) ? 'changed' : 'kept';
}

/** What a row says, without its number in this database and without what is made anew of other rows. */
function said(table: BackupTable, row: Row): object {
  if (table === 'activities' || table === 'stageChanges') return { ...row, seq: 0 };
  if (table !== 'leads') return row;
  return { ...withoutTodayKept(row as Lead), ordinal: 0, identities: [], nameKey: '', duplicateKeys: [] };
}

function isNewer(a: Revised, b: Revised): boolean {
  const [one, other] = [a.updatedAt ?? a.at ?? 0, b.updatedAt ?? b.at ?? 0];
  return one === other ? (a.rev ?? 0) > (b.rev ?? 0) : one > other;
}

/** The rows of two databases as one: of a row that both have, the newer stays. Numbers of the file's new rows come after all here. */
export function united(here: Tables, file: Tables): Tables {
  const all = noTables();
  for (const table of backupTables) if (table !== 'meta') put(all, table, unitedRows(table, here[table], file[table]));
  return {
    ...all,
    leads: numbered(here.leads, all.leads, 'ordinal'),
    ...unitedLogs(here, all),
    meta: unitedMeta(here.meta, file.meta),
  };
}

function put(all: Tables, table: BackupTable, rows: Row[]): void {
  (all as Record<BackupTable, Row[]>)[table] = rows;
}

function unitedRows(table: BackupTable, here: readonly Row[], file: readonly Row[]): Row[] {
  const rows = new Map(here.map((row) => [keyOf(table, row), row]));
  for (const row of file) {
    const key = keyOf(table, row);
    const known = rows.get(key);
    const becomes = coming(table, known, row);
    if (becomes === 'fresh') rows.set(key, row);
    if (becomes === 'changed' && known) rows.set(key, succeeding(known, row));
  }
  return [...rows.values()];
}

/** Whoever has read the row that goes is told that it has moved on. */
function succeeding(known: Row, row: Row): Row {
  const { rev } = known as Revised;
  if (rev === undefined) return row;
  const after = { ...row, rev: Math.max(rev + 1, (row as Revised).rev ?? 0) } as Row;
  return 'ordinal' in known && 'ordinal' in after ? { ...after, ordinal: known.ordinal } : after;
}

/** New rows with the next numbers, in the order that they had; as they are where there were none. */
function numbered<One extends { id: string }, Key extends keyof One>(
  here: readonly One[],
  all: readonly One[],
  key: Key & (One[Key] extends number ? Key : never),
): One[] {
  const known = new Set(here.map(({ id }) => id));
  const fresh = all.filter(({ id }) => !known.has(id));
  if (known.size === 0 || fresh.length === 0) return [...all];
  const numberOf = (one: One) => one[key] as number;
  let last = here.reduce((most, one) => Math.max(most, numberOf(one)), 0);
  const old = all.filter(({ id }) => known.has(id));
  const after = fresh.toSorted((a, b) => numberOf(a) - numberOf(b));
  return [...old, ...after.map((one) => Object.assign({}, one, { [key]: (last += 1) }))];
}

/** Both logs are numbered as one. */
function unitedLogs(here: Tables, all: Tables): Pick<Tables, 'activities' | 'stageChanges'> {
  type Entry = Tables['activities'][number] | Tables['stageChanges'][number];
  const log = numbered<Entry, 'seq'>(
    [...here.activities, ...here.stageChanges],
    [...all.activities, ...all.stageChanges],
    'seq',
  );
  const isActivity = (entry: Entry): entry is Tables['activities'][number] => 'type' in entry;
  return {
    activities: log.filter(isActivity),
    stageChanges: log.filter((entry): entry is Tables['stageChanges'][number] => !isActivity(entry)),
  };
}

type Meta = Tables['meta'];

/** One salt cannot stand for another: the hashes that were made with the file's are looked for by that one as well. */
function unitedMeta(here: Meta, file: Meta): Meta {
  const all = new Map([...file, ...here].map((row) => [row.key, row]));
  const both = [...here, ...file];
  const [salt, ...others] = new Set(
    both.flatMap((row) => (row.key === 'salt' ? [row.value] : row.key === 'other-salts' ? row.value : [])),
  );
  if (salt !== undefined) all.set('salt', { key: 'salt', value: salt });
  if (others.length > 0) all.set('other-salts', { key: 'other-salts', value: others });
  const own = both.flatMap((row) => (row.key === 'own-addresses' ? row.value : []));
  if (own.length > 0) all.set('own-addresses', { key: 'own-addresses', value: [...new Set(own)] });
  const reviews = both.flatMap((row) => (row.key === 'review' ? [row] : []));
  const review = reviews.toSorted((a, b) => b.value.startedAt - a.value.startedAt)[0];
  if (review) all.set('review', review);
  return [...all.values()];
}
