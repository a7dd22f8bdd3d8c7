import { isBackupDue } from '@/lib/pipeline/backup/due';
import { backupTables, noTables, type Tables } from '@/lib/pipeline/backup/rows';
import type { Reached } from '@/lib/pipeline/backup/sentinel';
import { namesIn } from '@/lib/pipeline/backup/without';
import { tablesIn } from '@/lib/store/backup-tables';
import { listedNames } from '@/lib/store/do-not-record';
import { withDatabase } from '@/lib/store/open';
import { reachedBy } from '@/lib/store/writes';

export { schemaVersion } from '@/lib/store/schema';

/** All that is the rep's, of one moment. The whole of it is in memory: about 4 kB a lead with its history. */
export function allTables(): Promise<Tables> {
  return withDatabase((db) =>
    db.transaction(
      'r',
      backupTables.map((name) => db.table(name)),
      () => tablesIn(db),
    ),
  );
}

/** As many leads are looked at, where no backup was ever made, for one that is old enough. */
const lookedAt = 500;

/** When a backup's file was last saved, ms since the epoch, and whether it is time for another at `now`. */
export function backupState(now: number): Promise<{ at?: number; isDue: boolean }> {
  return withDatabase((db) =>
    db.transaction('r', db.meta, db.leads, async () => {
      const row = await db.meta.get('backup');
      if (row?.key === 'backup') return { at: row.value, isDue: isBackupDue(row.value, now) };
      const leads = await db.leads.limit(lookedAt).toArray();
      return { isDue: leads.some(({ sample, createdAt }) => !sample && isBackupDue(createdAt, now)) };
    }),
  );
}

/** How far the database has come. */
export function reached(): Promise<Reached> {
  return withDatabase(reachedBy);
}

/** The same, and how many leads there are, tombstones too. Counts them all (a second for 100,000): never for a view. */
export function written(): Promise<Reached & { leads: number }> {
  return withDatabase((db) =>
    db.transaction('r', db.meta, db.leads, async () => ({ ...(await reachedBy(db)), leads: await db.leads.count() })),
  );
}

/** Those names of people in a backup who are never to be recorded, by the list here. */
export function neverNamesIn(file: Pick<Tables, 'leads'>): Promise<Set<string>> {
  return withDatabase((db) => listedNames(db, namesIn({ ...noTables(), ...file })));
}
