import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { type Tables } from '@/lib/pipeline/backup/rows';
import { passesIn } from './steps/axe';
import { giveFile, openBackup as openBackupIn, savedBackup } from './steps/backup';
import { givenLead, send } from './steps/commands';
import { allRows, becomes, emptyPipeline, leadsIn } from './steps/database';
import { control, hides, press, shows, textOf, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
// Copies and what tells of a loss outlive an emptied database.
beforeEach(() => session().desk.evaluate(() => chrome.storage.local.clear()));

const openBackup = () => openBackupIn(session());

/** She has been told of the loss: no page of ours comes over the one that she is on. */
const told = () => session().desk.evaluate(() => chrome.storage.session.set({ 'loss-told': true }));

test('F24: what was saved as a file comes back, after everything was lost', async () => {
  await givenLead(session(), { name: 'Anna Berg', stageId: 'proposal', dueOn: '2030-01-01' });
  const page = await openBackup();
  await shows(page, 'No backup was saved from this browser yet.');
  const text = await savedBackup(page);
  await shows(page, 'The last backup was saved within the last day.');
  await emptyPipeline(session().desk);
  await told();
  const again = await openBackup();
  await giveFile(again, text);
  await shows(again, 'What restoring mine.json does');
  expect(await leadsIn(session().desk)).toEqual([]);
  await press(again, 'Restore');
  await toastSays(again, 'Restored: there is 1 lead now');
  await becomes(() => leadsIn(session().desk)).toMatchObject([
    { name: 'Anna Berg', stageId: 'proposal', nextDueOn: '2030-01-01' },
  ]);
});

test('it comes in addition to what is here, or in its place, as the rep chooses', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const text = await savedBackup(await openBackup());
  await givenLead(session(), { name: 'Bo Dahl' });
  // On a page where no toast stands over the buttons.
  const adding = await openBackup();
  await giveFile(adding, text);
  await press(adding, 'Restore');
  await toastSays(adding, 'Restored: there are 2 leads now');
  const replacing = await openBackup();
  await giveFile(replacing, text);
  await replacing.locator(control('Replace what is here', 'radio')).click();
  await press(replacing, 'Replace everything');
  await toastSays(replacing, 'Restored: there is 1 lead now');
  await becomes(async () => (await leadsIn(session().desk)).map(({ name }) => name)).toEqual(['Anna Berg']);
});

test('F23: a file that was changed or cut off is refused, with why', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await openBackup();
  const text = await savedBackup(page);
  await giveFile(page, text.replace('Anna', 'Anne'));
  await shows(page, 'it was changed or damaged');
  await press(page, 'Close');
  await giveFile(page, text.slice(0, 500));
  await shows(page, 'It is no JSON, or was cut off.');
  await passesIn(session(), page);
});

test('axe finds nothing in the dry run, in either language and theme', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await openBackup();
  await giveFile(page, await savedBackup(page));
  await shows(page, 'What restoring mine.json does');
  await passesIn(session(), page);
});

test('F23: a backup of many megabytes passes in parts, and until the last of them nothing is changed', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const file = JSON.parse(await savedBackup(await openBackup())) as { hash?: string; tables: Tables };
  delete file.hash;
  const [lead] = file.tables.leads;
  const [step] = file.tables.stageChanges;
  if (!lead || !step) throw new Error('The backup is empty.');
  const need = 'x'.repeat(300);
  const ids = Array.from({ length: 6000 }, (_, at) => ({ id: `many-${at}`, at }));
  const leads = ids.map(({ id, at }) => Object.assign({}, lead, { id, ordinal: at + 2, name: `Kari ${at}`, need }));
  const stageChanges = ids.map(({ id, at }) => Object.assign({}, step, { id: `s${at}`, leadId: id, seq: at + 2 }));
  const body = { ...file, tables: { ...file.tables, leads, stageChanges } };
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const text = JSON.stringify({ ...body, hash });
  // Two parts and more.
  expect(text.length).toBeGreaterThan(4_000_000);
  const closed = await openBackup();
  await giveFile(closed, text);
  // From the second part on nothing is sent: as if the page were closed just then.
  await closed.evaluate(() => {
    const plain = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
    const never = new Promise(() => undefined);
    const sendMessage = (message: { input?: { part?: number } }) => (message.input?.part ? never : plain(message));
    // Newer Chromiums have both names.
    const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
    for (const { runtime } of [chrome, browser]) Object.assign(runtime, { sendMessage });
  });
  await press(closed, 'Restore');
  await becomes(() => allRows(session().desk, 'staged')).toHaveLength(1);
  await closed.close();
  expect(await leadsIn(session().desk)).toMatchObject([{ name: 'Anna Berg' }]);
  const page = await openBackup();
  await giveFile(page, text);
  await press(page, 'Restore');
  await toastSays(page, 'Restored: there are 6,001 leads now');
  expect(await leadsIn(session().desk)).toHaveLength(6001);
});

/** What lies in the extension's own storage. */
const stored = (): Promise<Record<string, unknown>> => session().desk.evaluate(() => chrome.storage.local.get(null));

const copies = async () => Object.keys(await stored()).filter((key) => key.startsWith('snapshot:'));

test('F8: where the browser has lost the database, she is told so, and has all back from a copy that was taken by itself', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await openBackup();
  const text = await savedBackup(page);
  // A copy is taken before anything is restored.
  const restoring = await openBackup();
  await giveFile(restoring, text);
  await press(restoring, 'Restore');
  await toastSays(restoring, 'Restored: there is 1 lead now');
  await becomes(async () => (await copies()).length).toBeGreaterThan(0);
  await givenLead(session(), { name: 'Bo Dahl' });
  expect((await stored()).sentinel).toMatchObject({ writes: 5 });

  await emptyPipeline(session().desk);
  await told();
  const lost = await openBackup();
  await shows(lost, 'Something of what was kept here is gone');
  await passesIn(session(), lost);
  await lost.locator('::-p-text(Look at it…)').click();
  await shows(lost, 'What restoring');
  await press(lost, 'Restore');
  await becomes(async () => (await leadsIn(session().desk)).map(({ name }) => name)).toEqual(['Anna Berg']);
  await hides(lost, 'Something of what was kept here is gone');
});

test('F8: what is cleared under a running Fairlead is told by the next command, on the page that brings it back', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  await becomes(async () => (await stored()).sentinel).toMatchObject({ writes: 1, database: expect.any(String) });
  await session().desk.evaluate(() => chrome.storage.session.remove('loss-told'));
  const client = await session().desk.createCDPSession();
  await client.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${session().id}`,
    storageTypes: 'indexeddb',
  });
  const opened = session().browser.waitForTarget((one) => one.url() === session().address('dashboard.html#/backup'));
  await givenLead(session(), { name: 'Bo Dahl' });
  await shows(await (await opened).asPage(), 'Something of what was kept here is gone');
});

test('S22: of somebody who is erased for good no copy tells', async () => {
  const leadId = await givenLead(session(), { name: 'Solveig Brekke' });
  const page = await openBackup();
  const text = await savedBackup(page);
  const restoring = await openBackup();
  await giveFile(restoring, text);
  await press(restoring, 'Restore');
  await toastSays(restoring, 'Restored: there is 1 lead now');
  expect(await copies()).not.toEqual([]);
  await send(session(), 'person.erase', { leadIds: [leadId], remember: false });
  expect(await copies()).toEqual([]);
});

test('the settings tell when the latest copy was taken', async () => {
  await session().desk.evaluate(() => {
    const [latest, first] = [Date.UTC(2024, 4, 5, 12), Date.UTC(2021, 0, 1, 12)];
    const snapshots = [latest, first].map((at) => ({ at, leads: 1, why: 'hour' }));
    return chrome.storage.local.set({ snapshots });
  });
  const page = await session().visit(session().address('dashboard.html#/settings'));
  await shows(page, 'Last copy taken by itself');
  await shows(page, '2024');
  expect(await textOf(page)).not.toContain('2021');
});
