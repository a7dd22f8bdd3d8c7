import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acceptState, keepSentinel } from '@/entrypoints/background/sentinel';
import { takeSnapshot } from '@/entrypoints/background/snapshots';
import type { Input } from '@/lib/messages/contract';
import { sentinelIn, sentinelKey } from '@/lib/pipeline/backup/sentinel';
import { snapshotsIn, snapshotsKey } from '@/lib/pipeline/backup/snapshot';
import { database } from '@/lib/store/open';
import { reached } from '@/lib/store/queries/backup';
import { freshStore } from '@/tests/store/rep';
import { done, newBrowser, startWorker } from './started';

beforeEach(() => {
  newBrowser();
});

const copies = async () => snapshotsIn((await fakeBrowser.storage.local.get(snapshotsKey))[snapshotsKey]);
const lead = (name: string) =>
  done('lead.create', { fields: { name, emails: [], phones: [], currency: 'NOK' }, source: { site: 'manual' } });

/** Tabs with the page of backups. */
const backupTabs = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url === '/dashboard.html#/backup');

const anna: Input<'lead.create'> = {
  fields: { name: 'Anna', emails: [], phones: [], currency: 'NOK' },
  source: { site: 'manual' },
};
const sentinel = async () => sentinelIn((await fakeBrowser.storage.local.get(sentinelKey))[sentinelKey]);
/** What another database had come to. */
const noted = (writes: number) => fakeBrowser.storage.local.set({ [sentinelKey]: { database: 'another', writes } });

describe('F8: a database that has lost something', () => {
  it('is told of at the start, on the page that brings it back', async () => {
    await noted(5);
    startWorker();
    await vi.waitFor(async () => expect(await backupTabs()).toHaveLength(1));
  });

  it('is told of once for each start of the browser, however often the worker starts', async () => {
    await noted(5);
    await keepSentinel();
    await keepSentinel();
    expect(await backupTabs()).toHaveLength(1);
    await fakeBrowser.storage.session.clear();
    await keepSentinel();
    expect(await backupTabs()).toHaveLength(2);
  });

  it('is not told of where nothing is missing', async () => {
    startWorker();
    await done('lead.create', anna);
    await keepSentinel();
    expect(await backupTabs()).toEqual([]);
  });

  it('is noticed by what writes nothing into the log too, and by the first command after it', async () => {
    startWorker();
    await done('settings.change', { senderName: 'Ida' });
    expect(await sentinel()).toMatchObject({ writes: 1 });
    await done('settings.change', { senderName: 'Ida Æra' });
    const { database: name = '' } = await reached();
    await database().meta.put({ key: 'writes', value: 1, database: name });
    startWorker();
    await done('settings.change', { senderName: 'Ida' });
    expect(await sentinel()).toEqual({ database: name, writes: 2, lost: true });
    expect(await backupTabs()).toHaveLength(1);
  });

  it('stays noticed, however much is written after it, until the rep has said that it is all there is', async () => {
    startWorker();
    for (const senderName of ['a', 'b']) await done('settings.change', { senderName });
    await Promise.all(database().tables.map((table) => table.clear()));
    for (const senderName of ['c', 'd', 'e']) await done('settings.change', { senderName });
    expect(await sentinel()).toMatchObject({ writes: 2, lost: true });
    expect(await backupTabs()).toHaveLength(1);
    await acceptState();
    await done('settings.change', { senderName: 'f' });
    expect(await sentinel()).toEqual(await reached());
    await Promise.all(database().tables.map((table) => table.clear()));
    await done('settings.change', { senderName: 'g' });
    expect(await backupTabs()).toHaveLength(2);
  });

  it('is told of by the first command after it was emptied under a running worker, however much that writes', async () => {
    startWorker();
    await lead('Anna');
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
      expect(await years()).toEqual([2026, 2031]);
      vi.setSystemTime(Date.parse('2026-03-10T09:20:00Z'));
      await takeSnapshot('hour');
      expect(await years()).toEqual([2026, 2031]);
    } finally {
      vi.useRealTimers();
    }
  });
});
