import { browser } from '@/lib/browser';
import { hasLost, lossToldKey, sentinelAfter, sentinelIn, sentinelKey } from '@/lib/pipeline/backup/sentinel';
import { reached } from '@/lib/store/queries/backup';
import { inTurns } from './in-turns';

const { local, session } = browser.storage;

/** Each look goes by what the one before has kept. */
const inTurn = inTurns();

/**
 * Notes how far the database has come. Where it has lost something since the last look, that is noted for good, and the rep is told. Never
 * rejects: what is written is written.
 */
export function keepSentinel(): Promise<void> {
  return inTurn(look).catch(() => undefined);
}

let first: Promise<void> = Promise.resolve();

/** The first look of a worker, at its start. */
export function lookForLoss(): void {
  first = keepSentinel();
}

/** Resolves once that is done. No command comes before it: what it writes would hide that something is gone. */
export function lookedForLoss(): Promise<void> {
  return first;
}

async function look(): Promise<void> {
  const [found, state] = await Promise.all([local.get(sentinelKey), reached()]);
  const sentinel = sentinelIn(found[sentinelKey]);
  const next = sentinelAfter(sentinel, state);
  if (next) await local.set({ [sentinelKey]: next });
  if (hasLost(sentinel, state)) await tellOfLoss();
}

/** Opens the page that says what happened and how to get it back: once for each start of the browser. */
async function tellOfLoss(): Promise<void> {
  const { [lossToldKey]: isTold } = await session.get(lossToldKey);
  if (isTold) return;
  await session.set({ [lossToldKey]: true });
  await browser.tabs.create({ url: '/dashboard.html#/backup' });
}

/** What is here now is what there is to be. */
export function acceptState(): Promise<void> {
  return inTurn(async () => {
    await local.set({ [sentinelKey]: await reached() });
    await session.remove(lossToldKey);
  });
}
