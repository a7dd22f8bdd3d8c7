import type { Table } from 'dexie';
import { standingNotes } from '@/lib/pipeline/activity';
import type { Tables } from '@/lib/pipeline/backup/rows';
import { historyIds } from '@/lib/pipeline/merge-history';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { type StageTotals, totalsAfter } from '@/lib/pipeline/totals';
import { byLead } from './activities-to-be';
import { numbersFrom } from './counters';
import { salesRows } from './sales';
import type { FairleadDatabase } from './schema';
import { searchTextRows } from './search-texts';

/** Totals, search texts and sales made anew of all rows, which are written already. In the running transaction. */
export async function makeDerivedAnew(
  db: FairleadDatabase,
  { leads, activities }: Pick<Tables, 'leads' | 'activities'>,
): Promise<void> {
  let totals: StageTotals = {};
  for (const lead of leads) totals = totalsAfter(totals, undefined, lead);
  await db.totals.put({ pipelineId: defaultPipeline.id, totals });

  const logs = byLead(activities.filter(({ type }) => type === 'note' || type === 'retraction'));
  const texts = searchTextRows(
    leads,
    (lead) =>
      standingNotes(historyIds(lead).flatMap((id) => logs.get(id) ?? []))
        .map(({ text }) => text)
        .toReversed(),
    1,
  );
  await replaceChunks(db, 'search', db.searchTexts, texts, { text: '' });
  await replaceChunks(db, 'sales', db.sales, await salesRows(db, 1), { sales: [] });
}

interface Chunk {
  chunk: number;
  rev: number;
}

/** Each row with the next `rev`. One that has nothing any more stays, empty: pages read only what changed, and would miss one that went. */
async function replaceChunks<Row extends Chunk>(
  db: FairleadDatabase,
  counter: 'search' | 'sales',
  table: Table<Row, number>,
  rows: readonly Row[],
  empty: Omit<Row, keyof Chunk>,
): Promise<void> {
  const full = new Set(rows.map(({ chunk }) => chunk));
  const left = (await table.toCollection().primaryKeys()).filter((chunk) => !full.has(chunk));
  const all = [...rows, ...left.map((chunk) => Object.assign({ chunk, rev: 0 }, empty) as unknown as Row)];
  const firstRev = await numbersFrom(db, counter, all.length);
  if (all.length > 0) await table.bulkPut(all.map((row, index) => Object.assign(row, { rev: firstRev + index })));
}
