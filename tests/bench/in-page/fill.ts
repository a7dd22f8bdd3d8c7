import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { numbersFrom } from '@/lib/store/counters';
import { closeDatabase, withDatabase } from '@/lib/store/open';
import { checkTotals } from '@/lib/store/queries/totals';
import { keepSales } from '@/lib/store/sales';
import { keepSearchTexts } from '@/lib/store/search-texts';
import { keepTotals } from '@/lib/store/totals';
import { rowsOf } from '@/tests/bench/pipeline/rows';

/** Adds so many leads in one transaction, with all that the product keeps beside them. For a pipeline that only this has filled. */
export function fill(count: number): Promise<void> {
  const now = Date.now();
  const made = { now, today: calendarDateAt(now), newId: () => crypto.randomUUID() };
  return withDatabase((db) =>
    db.transaction('rw', db.tables, async () => {
      const first = await numbersFrom(db, 'ordinal', count);
      await numbersFrom(db, 'seq', count);
      const rows = Array.from({ length: count }, (_, place) => rowsOf(first + place, made));
      const leads = rows.map(({ lead }) => ({ after: lead }));
      await db.leads.bulkAdd(leads.map(({ after }) => after));
      await db.followUps.bulkAdd(rows.flatMap(({ followUp }) => followUp ?? []));
      await db.stageChanges.bulkAdd(rows.map(({ stageChange }) => stageChange));
      await keepTotals(db, leads);
      await keepSearchTexts(db, leads);
      await keepSales(
        db,
        rows.map(({ lead }) => lead),
        new Set(),
      );
    }),
  );
}

/** Leaves the database to the product. Throws where the kept totals are not those of the leads. */
export async function finish(): Promise<void> {
  const { agree } = await checkTotals();
  if (!agree) throw new Error('The kept totals are not those of the leads');
  closeDatabase();
}
