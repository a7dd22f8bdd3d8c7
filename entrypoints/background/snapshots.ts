import { browser } from '@/lib/browser';
import { backupFile } from '@/lib/formats/backup';
import { packed } from '@/lib/formats/packed';
import { hasLost, sentinelIn, sentinelKey } from '@/lib/pipeline/backup/sentinel';
import {
  isTimeFor,
  kept,
  mostCopied,
  type Snapshot,
  snapshotKey,
  snapshotPrefix,
  snapshotsIn,
  snapshotsKey,
} from '@/lib/pipeline/backup/snapshot';
import { allTables, schemaVersion, written } from '@/lib/store/queries/backup';
import { inTurns } from './in-turns';
import { quietly } from './quietly';

const { local } = browser.storage;

/** What is being copied must not be written back while it is erased. */
const alone = inTurns();

/**
 * Takes a copy of everything into the extension's own storage. By the hour only where something was written since the last one, which is
 * an hour old; never of an empty database, nor of one that has lost something: good copies stay.
 */
export function takeSnapshot(why: Snapshot['why']): Promise<void> {
  return alone(() => take(why));
}

async function take(why: Snapshot['why']): Promise<void> {
  const found = await local.get([snapshotsKey, sentinelKey]);
  const snapshots = snapshotsIn(found[snapshotsKey]);
  const state = await written();
  const { leads, writes } = state;
  if (leads === 0 || leads > mostCopied || hasLost(sentinelIn(found[sentinelKey]), state)) return;
  const at = freeTime(Date.now(), snapshots);
  if (why === 'hour' && !isTimeFor(at, writes, snapshots[0])) return;
  const tables = await allTables();
  const text = await packed(await backupFile(tables, { schemaVersion, madeAt: at }));
  const all = [{ at, leads: tables.leads.length, why, writes }, ...snapshots];
  const staying = kept(all);
  await local.set({ [snapshotKey(at)]: text, [snapshotsKey]: staying });
  const going = all.filter((one) => !staying.includes(one));
  await local.remove(going.map((one) => snapshotKey(one.at)));
}

/** They are told apart by their time, which a clock that was set back may show twice. */
function freeTime(now: number, snapshots: readonly Snapshot[]): number {
  return snapshots.some(({ at }) => at === now) ? freeTime(now + 1, snapshots) : now;
}

/** Does something of which no copy may tell: all are gone before it begins, and none is taken until it is done. */
export function withoutSnapshots<T>(work: () => Promise<T>): Promise<T> {
  return alone(async () => {
    await dropSnapshots();
    return work();
  });
}

async function dropSnapshots(): Promise<void> {
  const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith(snapshotPrefix));
  await local.remove([...keys, snapshotsKey]);
}

/** A new version waits, and with it perhaps a new schema: a copy by this one is the way back. The browser goes on when the worker has rested. */
export function copyBeforeUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => quietly(takeSnapshot('update')));
}
