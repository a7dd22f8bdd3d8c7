import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { numbersFrom } from '@/lib/store/counters';
import { closeDatabase, withDatabase } from '@/lib/store/open';
import { checkTotals } from '@/lib/store/queries/totals';
import { keepSales } from '@/lib/store/sales';
import { keepSearchTexts } from '@/lib/store/search-texts';
import { keepTotals } from '@/lib/store/totals';
import { rowsOf } from '@/tests/bench/pipeline/rows';

/**
 * Adds so many leads in one transaction, with all that the product keeps beside them. For a pipeline that only this has filled.
 * `contacts`: with each who is past the first contact.
 */
export function fill(count: number, contacts = 0): Promise<void> {
  const now = Date.now();
  return withDatabase((db) =>
    db.transaction('rw', db.tables, async () => {
      const first = await numbersFrom(db, 'ordinal', count);
      let seq = await numbersFrom(db, 'seq', count * (1 + contacts));
      const made = { now, today: calendarDateAt(now), newId: () => crypto.randomUUID(), newSeq: () => seq++ };
      const rows = Array.from({ length: count }, (_, place) => rowsOf(first + place, made, contacts));
      const leads = rows.map(({ lead }) => ({ after: lead }));
      await db.leads.bulkAdd(leads.map(({ after }) => after));
      await db.followUps.bulkAdd(rows.flatMap(({ followUp }) => followUp ?? []));
      await db.stageChanges.bulkAdd(rows.map(({ stageChange }) => stageChange));
      await db.activities.bulkAdd(rows.flatMap(({ contacts: log }) => log));
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
