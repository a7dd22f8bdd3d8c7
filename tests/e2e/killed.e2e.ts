import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newProfile } from './browser';
import { openBackup } from './steps/backup';
import { givenLead } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { press, shows } from './steps/page';
import { Session } from './steps/session';
import { awakeServiceWorker } from './worker';

/** Goes through the tests of this file: each begins with what the one before left on the disk. */
let profile: string;
beforeAll(async () => {
  profile = await newProfile();
});
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Makes leads without end, two at a time; `acked` has those whose command was answered. */
async function writeWithoutEnd({ desk }: Session): Promise<{ acked: string[] }> {
  const acked: string[] = [];
  await desk.exposeFunction('acknowledged', (name: string) => void acked.push(name));
  const loop = (lane: string) =>
    desk.evaluate(async (of) => {
      const { acknowledged } = globalThis as unknown as { acknowledged(name: string): Promise<void> };
      for (let count = 0; ; count += 1) {
        const fields = { name: `${of}${count}`, emails: [], phones: [], currency: 'NOK' };
        const input = { fields, source: { site: 'manual' } };
        const message = { command: 'lead.create', requestId: crypto.randomUUID(), input };
        const answer: { ok: boolean } = await chrome.runtime.sendMessage(message);
        if (answer.ok) await acknowledged(fields.name);
      }
    }, lane);
  // They end with the browser.
  for (const lane of ['a', 'b']) void loop(lane).catch(() => undefined);
  return { acked };
}

/** What each transaction in which the worker writes asks of the disk. */
async function durabilities({ browser, id }: Session): Promise<() => Promise<string[]>> {
  const worker = await awakeServiceWorker(browser, id);
  await worker.evaluate(() => {
    const asked = new Set<string>();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function watched(...given) {
      asked.add(this.transaction.durability);
      return put.apply(this, given);
    };
    Object.assign(globalThis, { asked });
  });
  return () => worker.evaluate(() => [...(globalThis as unknown as { asked: Set<string> }).asked]);
}

const namesIn = async ({ desk }: Session) => (await leadsIn(desk)).map(({ name }) => name);

test('F7: what was acknowledged is there when the browser is killed while it writes, and each write is whole', async () => {
  const killed = await Session.start({ profile });
  const asked = await durabilities(killed);
  const { acked } = await writeWithoutEnd(killed);
  await expect.poll(() => acked.length, { timeout: 60_000 }).toBeGreaterThan(40);
  const durability = await asked();
  await killed.kill();
  // Handed to the disk, and not only to the system, before it was acknowledged: what a power cut would ask besides.
  expect(durability).toEqual(['strict']);

  const session = await Session.start({ profile });
  onTestFinished(() => session.close());
  const found = await namesIn(session);
  expect(acked.filter((name) => !found.includes(name))).toEqual([]);
  // At most the one of each lane that was under way.
  expect(found.length - acked.length).toBeLessThanOrEqual(2);
  const counts = [await allRows(session.desk, 'stageChanges'), await allRows(session.desk, 'requests')];
  expect(counts.map((rows) => rows.length)).toEqual([found.length, found.length]);
  expect((await allRows(session.desk, 'totals'))[0]?.totals).toEqual({
    prospecting: { count: found.length, value: {} },
  });
  expect(await session.desk.evaluate(() => chrome.storage.session.get('loss-told'))).toEqual({});

  // For the tests below: a copy, and one lead more than is in it.
  const worker = await awakeServiceWorker(session.browser, session.id);
  await worker.evaluate(() => {
    const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: { version: string }): void };
    event.dispatch({ version: '9.0.0' });
  });
  const kept = (key: string) => session.desk.evaluate(async (of) => (await chrome.storage.local.get(of))[of], key);
  await becomes(() => kept('snapshots')).toMatchObject([{ leads: found.length }]);
  await givenLead(session, { name: 'After the copy' });
  await becomes(() => kept('sentinel')).toMatchObject({ writes: found.length + 1 });
});

/** What a disk or a repair does to the database's files, none of which the browser speaks of. */
const damages: Record<string, (folder: string) => void> = {
  'its manifest is garbage': (folder) => {
    for (const name of readdirSync(folder).filter((one) => one.startsWith('MANIFEST')))
      writeFileSync(path.join(folder, name), 'garbage'.repeat(100));
  },
  'its log is cut in half': (folder) => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.log'))) {
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    }
  },
};

describe('F8: a database of which the browser has lost something without a word is noticed, and is back from the latest copy, when', () => {
  test.each(Object.entries(damages))('%s', async (_, damage) => {
    const damaged = `${profile}-damaged`;
    onTestFinished(() => rmSync(damaged, { recursive: true, force: true, maxRetries: 5 }));
    cpSync(profile, damaged, { recursive: true });
    const databases = path.join(damaged, 'Default', 'IndexedDB');
    for (const name of readdirSync(databases).filter((one) => one.startsWith('chrome-extension')))
      if (name.endsWith('.leveldb')) damage(path.join(databases, name));

    const session = await Session.start({ profile: damaged });
    onTestFinished(() => session.close());
    const left = await namesIn(session);
    expect(left).not.toContain('After the copy');
    await becomes(() => session.desk.evaluate(() => chrome.storage.session.get('loss-told'))).toEqual({
      'loss-told': true,
    });
    // Though the rep goes on as if nothing were.
    await givenLead(session, { name: 'After the loss' });
    const page = await openBackup(session);
    await shows(page, 'Something of what was kept here is gone');
    await page.locator('::-p-text(Look at it…)').click();
    await press(page, 'Restore');
    await becomes(async () => (await namesIn(session)).length).toBeGreaterThan(40);
    expect(await namesIn(session)).toContain('After the loss');
    await becomes(() =>
      session.desk.evaluate(async () => (await chrome.storage.local.get('sentinel')).sentinel),
    ).not.toHaveProperty('lost');
  });
});
