import { createHash } from 'node:crypto';
import { type Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Tables } from '@/lib/pipeline/backup/rows';
import { ownBuild } from './own-build';
import { fileSavedBy, giveFile, openBackup, savedBackup } from './steps/backup';
import { givenLead, send } from './steps/commands';
import { becomes, hasPipeline, leadsIn } from './steps/database';
import { appears, hides, press, shows, textOf, toastSays } from './steps/page';
import { addIt, writeName } from './steps/popup';
import { Session } from './steps/session';
import { awakeServiceWorker } from './worker';

const build = ownBuild();
let session: Session;

beforeAll(async () => {
  session = await Session.start({ extension: build.folder });
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.reset();
  await session.desk.evaluate(() => chrome.storage.local.clear());
});

/** Puts what is in the folder in the place of what runs. Pages of the old one go with it. */
async function install(): Promise<void> {
  expect(await session.browser.installExtension(build.folder)).toBe(session.id);
  session.desk = await session.visit(session.address('manifest.json'));
}

async function uninstall(): Promise<void> {
  await session.browser.uninstallExtension(session.id);
  await becomes(async () => session.browser.targets().some((one) => one.url().includes(session.id))).toBe(false);
}

/** The same for the same, in whatever order its parts come. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(canonical(one))).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, one]) => [key, canonical(one)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Of all that a backup says of the rep's, whenever it was made. */
function contentHash(file: string): string {
  const { tables } = JSON.parse(file) as { tables: Tables };
  return createHash('sha256')
    .update(JSON.stringify(canonical(tables)))
    .digest('hex');
}

test('F9: the last backup file brings everything back after Fairlead was removed and installed again', async () => {
  const leadId = await givenLead(session, {
    name: 'Åse “=cmd” Ørn 🦉',
    emails: ['ase@example.com'],
    stageId: 'proposal',
    value: 125_000,
    dueOn: '2030-01-01',
    note: 'שלום\r\nsecond line',
  });
  await send(session, 'contact.log', { leadId, channel: 'call', at: Date.now(), note: 'Ring tilbake' });
  await send(session, 'note.add', { leadId, text: 'Wants the autumn order split' });
  await givenLead(session, { name: 'Bo Dahl' });
  const file = await savedBackup(await openBackup(session));

  await uninstall();
  await install();
  await hasPipeline(session.desk);
  expect(await leadsIn(session.desk)).toEqual([]);
  expect(await session.desk.evaluate(() => chrome.storage.local.get(null))).toEqual({});

  const page = await openBackup(session);
  await giveFile(page, file);
  await press(page, 'Restore');
  await toastSays(page, 'Restored: there are 2 leads now');
  const again = await savedBackup(await openBackup(session));
  expect(contentHash(again)).toBe(contentHash(file));
});

test('F25: an update that comes while commands are carried out and a form is half filled waits, and a copy is taken for it', async () => {
  await givenLead(session, { name: 'Anna Berg' });
  const page = await session.visit(session.address('popup.html'));
  await writeName(page, 'Half a na');
  const worker = await awakeServiceWorker(session.browser, session.id);
  await worker.evaluate(() => {
    Object.assign(globalThis, { sameWorker: true });
    Object.assign(chrome.runtime, { reload: () => Object.assign(globalThis, { reloaded: true }) });
  });
  const names = Array.from({ length: 20 }, (_, at) => `Lead ${at}`);
  const writing = Promise.all(names.map((name) => givenLead(session, { name })));
  await worker.evaluate(() => {
    const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: { version: string }): void };
    event.dispatch({ version: '9.0.0' });
  });
  await writing;
  const snapshots = () => session.desk.evaluate(async () => (await chrome.storage.local.get('snapshots')).snapshots);
  await becomes(snapshots).toMatchObject([{ why: 'update' }]);
  expect((await leadsIn(session.desk)).map(({ name }) => name).toSorted()).toEqual(['Anna Berg', ...names].toSorted());
  expect(await worker.evaluate(() => 'sameWorker' in globalThis && !('reloaded' in globalThis))).toBe(true);
  expect(await page.$eval('[name=name]', (field) => (field as HTMLInputElement).value)).toBe('Half a na');
});

/** A page of ours in which the ten seconds that a worker is given pass in half of one. */
async function visitImpatient(file: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const plain = setTimeout;
    const sooner = (work: TimerHandler, ms?: number, ...given: unknown[]) =>
      plain(work, ms === 10_000 ? 500 : ms, ...given);
    Object.assign(globalThis, { setTimeout: sooner });
  });
  await page.goto(session.address(file));
  return page;
}

test('F27: a worker that throws as it starts is told of in popup and dashboard, where leads are read and a backup is saved', async () => {
  await givenLead(session, { name: 'Anna Berg', stageId: 'proposal', dueOn: '2020-01-01' });
  const putBack = build.edit('background.js', (text) => `throw new Error('thrown on purpose');\n${text}`);
  await install();
  const popup = await visitImpatient('popup.html');
  await shows(popup, 'background does not answer');
  await shows(popup, 'Anna Berg');
  await writeName(popup, 'Bo Dahl');
  await addIt(popup);
  await toastSays(popup, 'Fairlead did not answer. Your text is still here');
  const backup = await visitImpatient('dashboard.html#/backup');
  await shows(backup, 'background does not answer');
  expect(await savedBackup(backup)).toContain('Anna Berg');

  putBack();
  await install();
  await send(session, 'background.alive', {});
  await givenLead(session, { name: 'Bo Dahl' });
  const again = await session.visit(session.address('popup.html'));
  await shows(again, 'Anna Berg');
  expect(await textOf(again)).not.toContain('does not answer');
});

/** A database of an older Fairlead in which an upgrade finds less than it needs. */
const brokenDatabase = (desk: Page) =>
  desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('fairlead');
        const opening = indexedDB.open('fairlead', 50);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('upgradeneeded', () => {
          const leads = opening.result.createObjectStore('leads', { keyPath: 'id' });
          leads.add({ id: 'l1', name: 'Solveig Brekke', note: 'typed last year' });
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );

test('F13: after an upgrade that fails half-way all is as it was, and the page saves it as a file', async () => {
  const version = () =>
    session.desk.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'fairlead')?.version);
  await brokenDatabase(session.desk);
  const page = await session.visit(session.address('dashboard.html'));
  await shows(page, 'Fairlead cannot show this');
  await appears(page, 'Reload');
  const file = await fileSavedBy(page, async () => {
    await press(page, 'Save what is kept as a file');
    await shows(page, 'The file is saved.');
  });
  expect(JSON.parse(file)).toMatchObject({
    format: 'fairlead-rescue',
    version: 5,
    tables: { leads: [{ id: 'l1', name: 'Solveig Brekke', note: 'typed last year' }] },
  });
  expect(await version()).toBe(50);
  await session.desk.evaluate(() => indexedDB.deleteDatabase('fairlead'));
  await page.reload();
  await hides(page, 'Fairlead cannot show this');
});
