import { browser } from '@/lib/browser';
import {
  hasLost,
  isSameSentinel,
  type Sentinel,
  sentinelAfter,
  sentinelIn,
  sentinelKey,
} from '@/lib/pipeline/backup/sentinel';
import { backupPage } from '@/lib/pipeline/lead-page';
import { databaseId } from '@/lib/store/commands';
import { databaseMark } from '@/lib/store/queries/backup';
import { alone } from './alone';

const { local, session } = browser.storage;

async function kept(): Promise<Sentinel> {
  const found = await local.get(sentinelKey);
  return sentinelIn(found[sentinelKey]);
}

/** Notes how far the database has come, after each command. Less than was noted, or another database, is a loss: that is noted too, and told. */
export function keepSentinel(): Promise<void> {
  return alone(async () => {
    const before = await kept();
    await note(before, await databaseMark());
  });
}

/**
 * Notices what was lost while no worker ran, before the command that woke this one can hide it: to be called in the worker's first
 * turn, in which both are asked for.
 */
export function lookForLoss(): Promise<void> {
  const asked = Promise.all([kept(), databaseMark()]);
  // It may fail before its turn has come.
  asked.catch(() => undefined);
  return alone(async () => note(...(await asked)));
}

async function note(before: Sentinel, here: Awaited<ReturnType<typeof databaseMark>>): Promise<void> {
  const isLost = hasLost(before, here);
  // A database without a name gets one, but not in place of one that was lost with its name.
  if (!isLost && here.seq > 0) here.database ??= await databaseId(() => crypto.randomUUID());
  const after = sentinelAfter(before, here);
  if (!isSameSentinel(before, after)) await local.set({ [sentinelKey]: after });
  if (isLost) await tell();
}

const toldKey = 'loss-told';

/** Opens the page that says what is lost and how to get it back: once for each start of the browser. */
async function tell(): Promise<void> {
  const { [toldKey]: isTold } = await session.get(toldKey);
  if (isTold) return;
  await session.set({ [toldKey]: true });
  await browser.tabs.create({ url: `/${backupPage}` });
}

/** What is here now is what there is to be. */
export function acceptState(): Promise<void> {
  return alone(async () => local.set({ [sentinelKey]: await databaseMark() }));
}
