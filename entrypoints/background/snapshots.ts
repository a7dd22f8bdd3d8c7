import { browser } from '@/lib/browser';
import { backupFile } from '@/lib/formats/backup';
import { packed } from '@/lib/formats/packed';
import {
  kept,
  mostCopied,
  sentinelIn,
  sentinelKey,
  type Snapshot,
  snapshotKey,
  snapshotPrefix,
  snapshotsIn,
  snapshotsKey,
} from '@/lib/pipeline/backup/snapshot';
import { allTables, logReached, schemaVersion, written } from '@/lib/store/queries/backup';
import { quietly } from './quietly';

const hourMs = 3_600_000;

const { local } = browser.storage;

/**
 * Takes a copy of everything into the extension's own storage. By the hour only where something was written since the last one, which is
 * an hour old; never of an empty database, nor of one that has lost something: good copies stay.
 */
export function takeSnapshot(why: Snapshot['why']): Promise<void> {
  return alone(() => take(why));
}

async function take(why: Snapshot['why']): Promise<void> {
  const at = Date.now();
  const found = await local.get([snapshotsKey, sentinelKey]);
  const snapshots = snapshotsIn(found[snapshotsKey]);
  const state = await written();
  if (state.leads === 0 || state.leads > mostCopied || state.seq < sentinelIn(found[sentinelKey])) return;
  const last = Math.max(0, ...snapshots.map((one) => one.at));
  if (why === 'hour' && (at - last < hourMs || state.at <= last)) return;
  const tables = await allTables();
  const text = await packed(await backupFile(tables, { schemaVersion, madeAt: at }));
  const all = [...snapshots, { at, leads: tables.leads.length, why }];
  const staying = kept(all);
  await local.set({ [snapshotKey(at)]: text, [snapshotsKey]: staying, [sentinelKey]: state.seq });
  const going = all.filter((one) => !staying.includes(one));
  await local.remove(going.map((one) => snapshotKey(one.at)));
}

/** What runs now; of a worker that was stopped nothing does. */
let running: Promise<unknown> = Promise.resolve();

/** One at a time: what is being copied must not be written back while it is erased. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const next = running.then(work, work);
  running = next;
  return next;
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

/** Notes how far the log has come. Less than was noted is a loss, and not noted. */
export async function keepSentinel(): Promise<void> {
  const seq = await logReached();
  const found = await local.get(sentinelKey);
  if (seq > sentinelIn(found[sentinelKey])) await local.set({ [sentinelKey]: seq });
}

/** A new version waits, and with it perhaps a new schema: a copy by this one is the way back. The browser goes on when the worker has rested. */
export function copyBeforeUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => quietly(takeSnapshot('update')));
}

const toldKey = 'loss-told';

/** Where the browser has lost a part of the database, opens the page that says so and how to get it back: once for each start of the browser. */
export async function tellOfLoss(): Promise<void> {
  const found = await local.get(sentinelKey);
  if ((await logReached()) >= sentinelIn(found[sentinelKey])) return;
  const { [toldKey]: isTold } = await browser.storage.session.get(toldKey);
  if (isTold) return;
  await browser.storage.session.set({ [toldKey]: true });
  await browser.tabs.create({ url: '/dashboard.html#/backup' });
}

/** What is here now is what there is to be. */
export async function acceptState(): Promise<void> {
  await local.set({ [sentinelKey]: await logReached() });
}
