import type { Table } from 'dexie';
import type { Activity, StageChange } from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { type Course, courseOf, type Sale, saleOf } from '@/lib/pipeline/sale';
import { byLead } from './activities-to-be';
import { numbersFrom } from './counters';
import { entriesOf, historyOf } from './log';
import type { FairleadDatabase, SalesRow } from './schema';

/** Sales that are packed in one row: few rows to read, about 60 kB to write for one lead. */
const salesPerChunk = 128;

const chunkOf = ({ ordinal }: { ordinal: number }) => Math.floor((ordinal - 1) / salesPerChunk);

function byChunk<Row extends { ordinal: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const grouped = new Map<number, Row[]>();
  for (const row of rows) grouped.set(chunkOf(row), [...(grouped.get(chunkOf(row)) ?? []), row]);
  return grouped;
}

/**
 * Keeps the sales of these leads, as they are now; a tombstone has none. In the running transaction, once rows and logs are written.
 * `logged`: those of whom a log says something new; what it says of the others is kept already.
 */
export async function keepSales(
  db: FairleadDatabase,
  leads: readonly Lead[],
  logged: ReadonlySet<string>,
): Promise<void> {
  const changed = byChunk(leads);
  const chunks = [...changed.keys()];
  const stored = await db.sales.bulkGet(chunks);
  const kept: [number, Sale[]][] = [];
  for (const [index, chunk] of chunks.entries()) {
    const sales = new Map(stored[index]?.sales.map((sale) => [sale.id, sale]));
    for (const lead of changed.get(chunk) ?? []) {
      const before = logged.has(lead.id) ? undefined : sales.get(lead.id);
      if (lead.deletedAt === undefined) sales.set(lead.id, saleOf(lead, before ?? (await courseIn(db, lead))));
      else sales.delete(lead.id);
    }
    kept.push([chunk, [...sales.values()]]);
  }
  await put(db, kept);
}

async function courseIn(db: FairleadDatabase, lead: Lead): Promise<Course> {
  const changes = await entriesOf(db.stageChanges, lead.id).toArray();
  return courseOf(changes, await historyOf(db.activities, lead));
}

/** These leads are gone, and their sales with them. */
export async function dropSales(db: FairleadDatabase, leads: readonly Pick<Lead, 'id' | 'ordinal'>[]): Promise<void> {
  const gone = new Set(leads.map(({ id }) => id));
  const rows = await db.sales.bulkGet([...new Set(leads.map(chunkOf))]);
  const left = rows.flatMap((row) =>
    row ? [[row.chunk, row.sales.filter(({ id }) => !gone.has(id))] as [number, Sale[]]] : [],
  );
  await put(db, left);
}

async function put(db: FairleadDatabase, chunks: readonly (readonly [number, Sale[]])[]): Promise<void> {
  const firstRev = await numbersFrom(db, 'sales', chunks.length);
  const rows = chunks.map(([chunk, sales], index): SalesRow => ({
    chunk,
    rev: firstRev + index,
    sales: sales.toSorted((a, b) => a.ordinal - b.ordinal),
  }));
  if (rows.length > 0) await db.sales.bulkPut(rows);
}

/** What of a database its sales are made of. */
export interface SalesSource {
  leads: Table<Lead, string>;
  stageChanges: Table<StageChange, string>;
  activities: Table<Activity, string>;
}

/** All sales anew, from the rows and the logs: for a database that had none, or was filled from elsewhere. `firstRev`: above all that were given. */
export async function salesRows(
  { leads, stageChanges, activities }: SalesSource,
  firstRev: number,
): Promise<SalesRow[]> {
  const changes = byLead(await stageChanges.toArray());
  const contacts: Activity[] = [];
  // A log may hold whole mails: they are not kept, not even for as long as this takes.
  await activities.each((entry) => {
    if (entry.type === 'retraction') contacts.push(entry);
    if (entry.type === 'contact') contacts.push({ ...entry, text: undefined, note: undefined } as Activity);
  });
  const logs = byLead(contacts);
  const living = (await leads.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  const sales = living.map((lead) => {
    const history = historyIds(lead).flatMap((id) => logs.get(id) ?? []);
    return saleOf(lead, courseOf(changes.get(lead.id) ?? [], history));
  });
  return [...byChunk(sales)].map(([chunk, own], index) => ({
    chunk,
    rev: firstRev + index,
    sales: own.toSorted((a, b) => a.ordinal - b.ordinal),
  }));
}
