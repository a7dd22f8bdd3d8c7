import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSentinel, lookForLoss } from '@/entrypoints/background/loss';
import { takeSnapshot } from '@/entrypoints/background/snapshots';
import { sentinelIn, sentinelKey } from '@/lib/pipeline/backup/sentinel';
import { snapshotsIn, snapshotsKey } from '@/lib/pipeline/backup/snapshot';
import { freshStore } from '@/tests/store/rep';
import { done, newBrowser, startWorker } from './started';

beforeEach(() => {
  newBrowser();
});

/** Tabs with the page of backups. */
const backupTabs = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url === '/dashboard.html#/backup');
const sentinel = async () => sentinelIn((await fakeBrowser.storage.local.get(sentinelKey))[sentinelKey]);
const copies = async () => snapshotsIn((await fakeBrowser.storage.local.get(snapshotsKey))[snapshotsKey]);
const lead = (name: string) =>
  done('lead.create', { fields: { name, emails: [], phones: [], currency: 'NOK' }, source: { site: 'manual' } });

describe('F8: a database that has lost something', () => {
  it('is told of at the start, on the page that brings it back', async () => {
    await fakeBrowser.storage.local.set({ [sentinelKey]: 5 });
    startWorker();
    await vi.waitFor(async () => expect(await backupTabs()).toHaveLength(1));
  });

  it('is told of once for each start of the browser, however often the worker starts', async () => {
    await fakeBrowser.storage.local.set({ [sentinelKey]: 5 });
    await lookForLoss();
    await lookForLoss();
    expect(await backupTabs()).toHaveLength(1);
    await fakeBrowser.storage.session.clear();
    await lookForLoss();
    expect(await backupTabs()).toHaveLength(2);
  });

  it('is not told of where nothing is missing', async () => {
    startWorker();
    for (const name of ['Anna', 'Bo']) await lead(name);
    await vi.waitFor(async () => expect(await sentinel()).toMatchObject({ seq: 2, database: expect.any(String) }));
    await lookForLoss();
    expect(await backupTabs()).toEqual([]);
  });

  it('is told of by the first command after it was emptied under a running worker, however much that writes', async () => {
    startWorker();
    await lead('Anna');
    await vi.waitFor(async () => expect(await sentinel()).toMatchObject({ seq: 1, database: expect.any(String) }));
    await takeSnapshot('update');
    freshStore();
    await done('lead.import', {
      rows: ['Bo', 'Carl', 'Dag'].map((name) => ({ fields: { name, emails: [], phones: [], currency: 'NOK' } })),
      isFirst: false,
    });
    await vi.waitFor(async () => expect(await backupTabs()).toHaveLength(1));
    expect(await sentinel()).toMatchObject({ lost: true });
    // The good copy is not followed by poorer ones.
    await takeSnapshot('import');
    expect((await copies()).map(({ why }) => why)).toEqual(['update']);
  });

  it('stays so however far the log comes, until the rep goes on with what is there', async () => {
    await fakeBrowser.storage.local.set({ [sentinelKey]: 2 });
    startWorker();
    await vi.waitFor(async () => expect(await sentinel()).toEqual({ seq: 2, lost: true }));
    for (const name of ['Anna', 'Bo', 'Carl']) await lead(name);
    await keepSentinel();
    expect(await sentinel()).toEqual({ seq: 2, lost: true });
  });

  it('is noticed though the command that wakes the worker writes more than was lost', async () => {
    startWorker();
    await lead('Anna');
    await fakeBrowser.storage.local.set({ [sentinelKey]: 3 });
    // The worker's first look and the command that woke it come in one turn.
    void lookForLoss();
    for (const name of ['Bo', 'Carl', 'Dag']) await lead(name);
    await keepSentinel();
    expect(await sentinel()).toMatchObject({ lost: true });
  });
});

describe('F19: a clock that is put back', () => {
  it('does not end the copies that are taken by the hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-01-01T12:00:00Z') });
    try {
      startWorker();
      await lead('Anna');
      await takeSnapshot('hour');
      vi.setSystemTime(Date.parse('2026-03-10T09:00:00Z'));
      await lead('Bo');
      await takeSnapshot('hour');
      const years = async () => (await copies()).map(({ at }) => new Date(at).getUTCFullYear());
      expect(await years()).toEqual([2031, 2026]);
      vi.setSystemTime(Date.parse('2026-03-10T09:20:00Z'));
      await takeSnapshot('hour');
      expect(await years()).toEqual([2031, 2026]);
    } finally {
      vi.useRealTimers();
    }
  });
});
