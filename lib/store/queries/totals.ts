import { sameContent } from '@/lib/pipeline/same-content';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { type StageTotals, totalsAfter } from '@/lib/pipeline/totals';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** How many leads stand in each stage, and their value: one kept row, whatever the number of leads. */
export function stageTotals(): Promise<StageTotals> {
  return withDatabase(keptTotals);
}

/** The kept totals compared with those of all leads. A full scan (2.5 s for 100,000 leads): never for a view. */
export function checkTotals(): Promise<{ kept: StageTotals; rebuilt: StageTotals; agree: boolean }> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.totals, async () => {
      const [kept, rebuilt] = [await keptTotals(db), await rebuiltTotals(db)];
      return { kept, rebuilt, agree: sameContent(kept, rebuilt) };
    }),
  );
}

async function keptTotals(db: FairleadDatabase): Promise<StageTotals> {
  return (await db.totals.get(defaultPipeline.id))?.totals ?? {};
}

/** Rows at a time: a big database is never in memory as a whole. */
const rowsAtATime = 2000;

async function rebuiltTotals(db: FairleadDatabase): Promise<StageTotals> {
  let rebuilt: StageTotals = {};
  for (let last = ''; ;) {
    const leads = await db.leads.where('id').above(last).limit(rowsAtATime).toArray();
    for (const lead of leads) rebuilt = totalsAfter(rebuilt, undefined, lead);
    if (leads.length < rowsAtATime) return rebuilt;
    last = leads.at(-1)?.id ?? last;
  }
}
