import { withDatabase } from '@/lib/store/open';

/** Those of these commands, in this order, that were carried out and not taken back since: of one whose answer never came nobody else knows. */
export function carriedOut(requestIds: readonly string[]): Promise<string[]> {
  return withDatabase(async (db) => {
    const rows = await db.requests.bulkGet([...requestIds]);
    return rows.flatMap((row) => (row && !row.undone ? [row.requestId] : []));
  });
}
