import { backupTables, keyOf, type Tables } from '@/lib/pipeline/backup/rows';
import type { FairleadDatabase, MetaRow } from './schema';

/** Counters are counted anew; the rest is this browser's own. */
const metaKeys = ['sample', 'salt', 'other-salts', 'own-addresses', 'review'] as const;

/** All that is the rep's, in the running transaction. */
export async function tablesIn(db: FairleadDatabase): Promise<Tables> {
  const tables: Record<string, unknown[]> = {};
  for (const name of backupTables) if (name !== 'meta') tables[name] = await db.table(name).toArray();
  const meta = await db.meta.bulkGet([...metaKeys]);
  return { ...(tables as unknown as Tables), meta: meta.filter((row) => row !== undefined) as Tables['meta'] };
}

/** Writes what is other than before; rows that are not in `after` go. In the running transaction. */
export async function putTables(db: FairleadDatabase, before: Tables, after: Tables): Promise<void> {
  for (const name of backupTables) {
    const known = new Map(before[name].map((row): [string, object] => [keyOf(name, row), row]));
    const changed: object[] = [];
    for (const row of after[name]) {
      const key = keyOf(name, row);
      if (known.get(key) !== row) changed.push(row);
      known.delete(key);
    }
    if (known.size > 0) await db.table(name).bulkDelete([...known.keys()]);
    if (changed.length > 0) await db.table(name).bulkPut(changed);
  }
  await countOn(
    db,
    'seq',
    [...after.activities, ...after.stageChanges].map(({ seq }) => seq),
  );
  await countOn(
    db,
    'ordinal',
    after.leads.map(({ ordinal }) => ordinal),
  );
}

/** The counter goes on after all of these, and never back. */
async function countOn(db: FairleadDatabase, key: 'seq' | 'ordinal', numbers: readonly number[]): Promise<void> {
  const row = await db.meta.get(key);
  const last = row?.key === key ? row.value : 0;
  const value = numbers.reduce((most, one) => Math.max(most, one), last);
  if (value > last) await db.meta.put({ key, value } satisfies MetaRow);
}
