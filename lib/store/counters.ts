import type { FairleadDatabase } from './schema';

/** Takes the next `count` numbers of a counter, in the running transaction; answers with the first of them (from 1). */
export async function numbersFrom(
  db: FairleadDatabase,
  key: 'seq' | 'ordinal' | 'search' | 'sales',
  count: number,
): Promise<number> {
  if (count === 0) return 0;
  const row = await db.meta.get(key);
  const last = row?.key === key ? row.value : 0;
  await db.meta.put({ key, value: last + count });
  return last + 1;
}
