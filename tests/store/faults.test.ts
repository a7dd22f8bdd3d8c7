import { type DBCore, Dexie, liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/pipeline/settings';
import { closeDatabase, database, onStoreState, storeState } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { rowsAsTheyLie } from '@/lib/store/queries/rescue';
import { currentSettings } from '@/lib/store/queries/settings';
import { stageTotals } from '@/lib/store/queries/totals';
import { databaseName, schemaVersion } from '@/lib/store/schema';
import { everything } from './invariants';
import { freshStore, Rep } from './rep';

let indexedDB: IDBFactory;
let rep: Rep;
beforeEach(() => {
  indexedDB = freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

/** From now on, writing to this table fails. */
function failWrites(table: string, error: () => Error): () => void {
  const db = database();
  const create = (core: DBCore): Partial<DBCore> => ({
    ...core,
    table(name) {
      const plain = core.table(name);
      if (name !== table) return plain;
      return { ...plain, mutate: () => Promise.reject(error()) as ReturnType<typeof plain.mutate> };
    },
  });
  db.close({ disableAutoOpen: false });
  db.use({ stack: 'dbcore', name: 'fault', create });
  return () => {
    db.close({ disableAutoOpen: false });
    db.unuse({ stack: 'dbcore', name: 'fault' });
  };
}

describe('a command that fails midway', () => {
  it.each(['followUps', 'activities', 'stageChanges', 'searchTexts', 'totals', 'requests', 'meta'])(
    'writes nothing: %s',
    async (table) => {
      const leadId = await rep.lead({ value: 100 });
      const before = await everything();
      const repair = failWrites(table, () => new Error('thrown midway'));
      const log = { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-13' } } as const;
      const edit = { leadId, rev: 1, fields: { name: 'Other', emails: [], phones: [], currency: 'NOK' } };
      const failing = table === 'searchTexts' ? rep.do('lead.edit', edit) : rep.do('contact.log', log);
      await expect(failing).rejects.toThrow('thrown midway');
      repair();
      expect(await everything()).toEqual(before);
    },
  );
});

const full = () => new DOMException('full', 'QuotaExceededError') as unknown as Error;
const wrapped = () => new Dexie.AbortError('aborted', full());

describe('F10: a full disk', () => {
  it('is told, nothing is half written, and all goes on when there is room', async () => {
    const leadId = await rep.lead();
    const before = await everything();
    const repair = failWrites('stageChanges', full);
    const move = () => rep.do('lead.move', { leadId, stageId: 'proposal' }, 'move');
    await expect(move()).rejects.toMatchObject({ code: 'storage-full' });
    expect(await leadById(leadId)).toMatchObject({ stageId: 'prospecting' });
    repair();
    expect(await everything()).toEqual(before);
    await move();
    expect(await leadById(leadId)).toMatchObject({ stageId: 'proposal' });
  });

  it('is known when the browser says it inside the transaction’s end', async () => {
    const repair = failWrites('leads', wrapped);
    await expect(rep.lead()).rejects.toMatchObject({ code: 'storage-full' });
    repair();
  });
});

describe('a database that cannot be opened', () => {
  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'is told to the views, which show nothing otherwise: %s',
    async (name) => {
      closeDatabase();
      const open = () => {
        const opening = Object.assign(new EventTarget(), {
          error: new DOMException('no', name),
          onerror: () => undefined,
        });
        const failed = new Event('error', { cancelable: true });
        queueMicrotask(() => opening.dispatchEvent(failed));
        opening.addEventListener('error', (event) => (opening.onerror as (event: Event) => void)(event));
        return opening;
      };
      Dexie.dependencies.indexedDB = Object.assign(Object.create(indexedDB), { open }) as IDBFactory;
      const told = vi.fn();
      const views = [currentSettings, stageTotals].map((query) => liveQuery<unknown>(query).subscribe({ error: told }));
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
      for (const view of views) view.unsubscribe();
    },
  );
});

/** A later Fairlead, which has dropped what this one needs. */
function newerFairlead(): Dexie {
  const newer = new Dexie(databaseName, { indexedDB });
  newer.version(schemaVersion + 1).stores({ leads: 'id', people: 'id' });
  return newer;
}

async function expectOutdated(leadId: string): Promise<void> {
  expect(storeState()).toBe('outdated');
  const outdated = { name: 'Refusal', code: 'outdated' };
  await expect(rep.do('lead.move', { leadId, stageId: 'proposal' })).rejects.toMatchObject(outdated);
  await expect(rep.lead({ emails: ['new@example.com'] })).rejects.toMatchObject(outdated);
  await expect(stageTotals()).rejects.toMatchObject(outdated);
  await expect(currentSettings()).rejects.toMatchObject(outdated);
}

describe('F15: a database of a newer Fairlead', () => {
  it('is not written, not read and not changed by this one', async () => {
    const leadId = await rep.lead();
    closeDatabase();
    const newer = await newerFairlead().open();
    newer.close();

    await expect(rep.lead({ name: 'First use' })).rejects.toMatchObject({ code: 'outdated' });
    await expectOutdated(leadId);

    await newer.open();
    expect(newer.backendDB().version).toBe((schemaVersion + 1) * 10);
    expect(await newer.table('leads').toArray()).toMatchObject([{ id: leadId, stageId: 'prospecting' }]);
    expect(newer.table('leads').schema.indexes).toEqual([]);
    newer.close();
  });

  it('that is made while this one is open gets it at once, and this one writes no more', async () => {
    const leadId = await rep.lead();
    const told: string[] = [];
    onStoreState(() => told.push(storeState()));
    const newer = await newerFairlead().open();
    await expectOutdated(leadId);
    expect(told).toEqual(['outdated']);
    expect(await newer.table('leads').toArray()).toMatchObject([{ id: leadId, stageId: 'prospecting' }]);
    newer.close();
  });
});

describe('F16: an older Fairlead that holds the database open', () => {
  let older: IDBDatabase;
  let states: string[];
  let forget: () => void;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    older = await new Promise((resolve) => {
      const request = indexedDB.open(databaseName, 1);
      request.addEventListener('success', () => resolve(request.result));
    });
    states = [];
    forget = onStoreState(() => states.push(storeState()));
  });
  afterEach(() => {
    forget();
    vi.useRealTimers();
  });
  const told = (state: string) => vi.waitUntil(() => states.includes(state));

  it.each([
    ['a command', () => rep.lead()],
    ['the first question of a page', () => currentSettings()],
  ])('blocks an upgrade, which %s is told, and goes on by itself when the older one closes', async (_, use) => {
    const used = use();
    await told('blocked');
    older.close();
    await used;
    expect(states).toEqual(['blocked', 'ready']);
  });

  it('is told to a page too whose opening only stands behind the blocked one of the worker', async () => {
    const worker = indexedDB.open(databaseName, schemaVersion * 10);
    await new Promise((resolve) => {
      worker.addEventListener('blocked', resolve);
    });
    // The worker is stopped before it has upgraded anything: the page does it.
    worker.addEventListener('upgradeneeded', () => worker.transaction?.abort());
    const settings = currentSettings();
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    vi.advanceTimersByTime(2_900);
    expect(states).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(states).toEqual(['blocked']);
    older.close();
    expect(await settings).toEqual(defaultSettings);
    expect(states).toEqual(['blocked', 'ready']);
  });

  it('is not told where the database opens in good time', async () => {
    older.close();
    await currentSettings();
    vi.advanceTimersByTime(10_000);
    expect(states).toEqual([]);
  });
});

/** Of the fifth version, with a lead in which the upgrade to the sixth finds what it cannot read. */
async function brokenOlder(): Promise<void> {
  const old = new Dexie(databaseName, { indexedDB });
  old.version(5).stores({ leads: 'id', stageChanges: 'id, [leadId+seq]', activities: 'id, [leadId+seq]', meta: 'key' });
  await old.open();
  await old.table('leads').put({ id: 'l1', name: 'Solveig' });
  old.close();
}

const versionThere = async () => (await indexedDB.databases()).find(({ name }) => name === databaseName)?.version;

describe('F13: an upgrade that fails half-way', () => {
  it('leaves all as it was, is told to the page, and can be tried again', async () => {
    await brokenOlder();
    const told: string[] = [];
    const forget = onStoreState(() => told.push(storeState()));
    await expect(currentSettings()).rejects.toThrow();
    // The browser takes the upgrade back after Dexie has given up.
    await vi.waitUntil(() => storeState() === 'unread');
    expect(await versionThere()).toBe(50);
    await expect(rep.lead()).rejects.toThrow();
    expect(told).toEqual(['unread']);
    forget();
  });

  it('is read as it lies there, and nothing is made where there is nothing', async () => {
    await brokenOlder();
    const { version, tables } = await rowsAsTheyLie(indexedDB);
    expect([version, tables.leads]).toEqual([5, [{ id: 'l1', name: 'Solveig' }]]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName).addEventListener('success', resolve);
    });
    await expect(rowsAsTheyLie(indexedDB)).rejects.toThrow();
    expect(await versionThere()).toBeUndefined();
  });
});

it('opens again by itself after the data was cleared from outside: the rep is not told of an update', async () => {
  await rep.lead();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(databaseName).addEventListener('success', resolve);
  });
  expect(storeState()).toBe('ready');
  expect(await stageTotals()).toEqual({});
});
