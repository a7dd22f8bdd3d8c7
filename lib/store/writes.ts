import type { Reached } from '@/lib/pipeline/backup/sentinel';
import type { FairleadDatabase } from './schema';

/** How far the database has come. */
export async function reachedBy({ meta }: Pick<FairleadDatabase, 'meta'>): Promise<Reached> {
  const row = await meta.get('writes');
  return row?.key === 'writes' ? { database: row.database, writes: row.value } : { writes: 0 };
}

/** Counts one more command that writes, in its transaction. The first one names the database. */
export async function countWrite(db: FairleadDatabase): Promise<void> {
  const { database = crypto.randomUUID(), writes } = await reachedBy(db);
  await db.meta.put({ key: 'writes', value: writes + 1, database });
}
