import type { Sale } from '@/lib/pipeline/sale';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase, SalesRow } from '@/lib/store/schema';

/** What a page has read of the sales. A page that shows no board, table or report never reads them. */
interface Read {
  rev: number;
  byChunk: Map<number, readonly Sale[]>;
  /** All of them, in the order in which the leads were made; the same array while nothing changed. */
  all: readonly Sale[];
}

const readOf = new WeakMap<FairleadDatabase, Read>();

/** Rows that are read at a time: after each, the page is told how far it is. */
const rowsAtATime = 40;

/**
 * The sales of all living leads, in the order in which they were made: the first time on a page read in stretches (`tell` hears what
 * share of them is there, 0–1), from then on only what changed; while nothing did, the very same array, and each unchanged sale the very same object.
 */
export function allSales(tell?: (share: number) => void): Promise<readonly Sale[]> {
  return withDatabase((db) =>
    db.transaction('r', db.sales, async () => {
      const before = readOf.get(db);
      const read = before ?? { rev: 0, byChunk: new Map<number, readonly Sale[]>(), all: [] };
      const rows = before ? await db.sales.where('rev').above(read.rev).toArray() : await firstRead(db, tell);
      if (rows.length === 0) return read.all;
      for (const { chunk, rev, sales } of rows) {
        read.byChunk.set(chunk, withKnown(read.byChunk.get(chunk) ?? [], sales));
        read.rev = Math.max(read.rev, rev);
      }
      const chunks = [...read.byChunk.keys()].toSorted((a, b) => a - b);
      read.all = chunks.flatMap((chunk) => read.byChunk.get(chunk) ?? []);
      readOf.set(db, read);
      return read.all;
    }),
  );
}

/** Grows with every change of a sale: whoever keeps something worked out of them, elsewhere, asks again by it. */
export function salesRev(): Promise<number> {
  return withDatabase(async (db) => {
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie's
    const [newest] = await db.sales.orderBy('rev').reverse().limit(1).keys();
    return Number(newest ?? 0);
  });
}

async function firstRead(db: FairleadDatabase, tell?: (share: number) => void): Promise<SalesRow[]> {
  // The range of all revs is named, so that a live query hears of any other that comes.
  const count = await db.sales.where('rev').above(0).count();
  const rows: SalesRow[] = [];
  for (let some = rowsAtATime; some === rowsAtATime;) {
    const next = await db.sales
      .where('chunk')
      .above(rows.at(-1)?.chunk ?? -1)
      .limit(rowsAtATime)
      .toArray();
    some = next.length;
    rows.push(...next);
    tell?.(count === 0 ? 1 : rows.length / count);
  }
  return rows;
}

/** Of a stretch that was read again, the sales that nobody changed are the ones that the page has: what it draws of them stays. */
function withKnown(known: readonly Sale[], sales: readonly Sale[]): readonly Sale[] {
  const byId = new Map(known.map((sale) => [sale.id, sale]));
  return sales.map((sale) => {
    const before = byId.get(sale.id);
    return before && isSame(before, sale) ? before : sale;
  });
}

/** A stall moved with its stage alone, or an entry in a log, leaves the row's `rev` as it was. */
function isSame(a: Sale, b: Sale): boolean {
  return (
    a.rev === b.rev &&
    a.stallsOn === b.stallsOn &&
    a.touches.length === b.touches.length &&
    a.touches.every((one, index) => one === b.touches[index])
  );
}
