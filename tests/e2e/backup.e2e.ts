import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'puppeteer';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Tables } from '@/lib/pipeline/backup/rows';
import { passesIn } from './steps/axe';
import { givenLead, send } from './steps/commands';
import { becomes, emptyPipeline, leadsIn } from './steps/database';
import { appears, control, hides, press, shows, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
// Copies and what tells of a loss outlive an emptied database.
beforeEach(() => session().desk.evaluate(() => chrome.storage.local.clear()));

async function openBackup(): Promise<Page> {
  const page = await session().visit(session().address('dashboard.html#/backup'));
  await appears(page, 'Save a backup file');
  return page;
}

/** What the browser is given to download. */
async function saved(page: Page): Promise<string> {
  const blobs = await page.evaluateHandle(() => {
    const given: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => make((given.push(blob), blob));
    return given;
  });
  await press(page, 'Save a backup file');
  await toastSays(page, 'The backup is saved');
  return blobs.evaluate(async ([blob]) => (await blob?.text()) ?? '');
}

/** Lets the page have such a file. */
async function give(page: Page, text: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'mine.json');
  await writeFile(file, text);
  const picker = await page.$('input[type=file]');
  await (picker as NonNullable<typeof picker> & { uploadFile: (file: string) => Promise<void> }).uploadFile(file);
}

test('what was saved as a file comes back, after everything was lost', async () => {
  await givenLead(session(), { name: 'Anna Berg', stageId: 'proposal', dueOn: '2030-01-01' });
  const page = await openBackup();
  await shows(page, 'No backup was saved from this browser yet.');
  const text = await saved(page);
  await shows(page, 'The last backup was saved within the last day.');
  await emptyPipeline(session().desk);
  const again = await openBackup();
  await give(again, text);
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
  const text = await saved(await openBackup());
  await givenLead(session(), { name: 'Bo Dahl' });
  // On a page where no toast stands over the buttons.
  const adding = await openBackup();
  await give(adding, text);
  await press(adding, 'Restore');
  await toastSays(adding, 'Restored: there are 2 leads now');
  const replacing = await openBackup();
  await give(replacing, text);
  await replacing.locator(control('Replace what is here', 'radio')).click();
  await press(replacing, 'Replace everything');
  await toastSays(replacing, 'Restored: there is 1 lead now');
  await becomes(async () => (await leadsIn(session().desk)).map(({ name }) => name)).toEqual(['Anna Berg']);
});

test('a file that was changed is refused, with why', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await openBackup();
  const text = await saved(page);
  await give(page, text.replace('Anna', 'Anne'));
  await shows(page, 'it was changed or damaged');
  await press(page, 'Close');
  await give(page, text.slice(0, 500));
  await shows(page, 'It is no JSON, or was cut off.');
  await passesIn(session(), page);
});

test('axe finds nothing in the dry run, in either language and theme', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await openBackup();
  await give(page, await saved(page));
  await shows(page, 'What restoring mine.json does');
  await passesIn(session(), page);
});

test('a backup of many megabytes passes in parts', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const file = JSON.parse(await saved(await openBackup())) as { hash?: string; tables: Tables };
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
  const page = await openBackup();
  await give(page, text);
  await press(page, 'Restore');
  await toastSays(page, 'Restored: there are 6,001 leads now');
  expect(await leadsIn(session().desk)).toHaveLength(6001);
});

/** What lies in the extension's own storage. */
const stored = (): Promise<Record<string, unknown>> => session().desk.evaluate(() => chrome.storage.local.get(null));

const copies = async () => Object.keys(await stored()).filter((key) => key.startsWith('snapshot:'));

test('where the browser has lost the database, she is told so, and has all back from a copy that was taken by itself', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  const page = await openBackup();
  const text = await saved(page);
  // A copy is taken before anything is restored.
  const restoring = await openBackup();
  await give(restoring, text);
  await press(restoring, 'Restore');
  await toastSays(restoring, 'Restored: there is 1 lead now');
  await becomes(async () => (await copies()).length).toBeGreaterThan(0);
  await givenLead(session(), { name: 'Bo Dahl' });
  await becomes(async () => (await stored()).sentinel).toMatchObject({ seq: 2 });

  await emptyPipeline(session().desk);
  const lost = await openBackup();
  await shows(lost, 'Something of what was kept here is gone');
  await passesIn(session(), lost);
  await lost.locator('::-p-text(Look at it…)').click();
  await shows(lost, 'What restoring');
  await press(lost, 'Restore');
  await becomes(async () => (await leadsIn(session().desk)).map(({ name }) => name)).toEqual(['Anna Berg']);
  await hides(lost, 'Something of what was kept here is gone');
});

test('of somebody who is erased for good no copy tells', async () => {
  const leadId = await givenLead(session(), { name: 'Solveig Brekke' });
  const page = await openBackup();
  const text = await saved(page);
  const restoring = await openBackup();
  await give(restoring, text);
  await press(restoring, 'Restore');
  await toastSays(restoring, 'Restored: there is 1 lead now');
  expect(await copies()).not.toEqual([]);
  await send(session(), 'person.erase', { leadIds: [leadId], remember: false });
  expect(await copies()).toEqual([]);
});
