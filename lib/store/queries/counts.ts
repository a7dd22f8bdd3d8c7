import { withDatabase } from '@/lib/store/open';

/** Rows of each table, by its name; tombstones count. */
export function rowCounts(): Promise<Record<string, number>> {
  return withDatabase(async (db) => {
    const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
    return Object.fromEntries(counts);
  });
}
