import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'puppeteer';
import { expect, onTestFinished, test } from 'vitest';
import { type PipelineRow } from '@/lib/pipeline/pipelines';
import { violationsIn } from './steps/axe';
import { givenLead, givenSettings } from './steps/commands';
import { allRows, becomes, leadsIn } from './steps/database';
import { appears, control, fill, isFocused, press, shows, toastSays, undo } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const desk = () => session().desk;

const pipelinesIn = async (): Promise<PipelineRow[]> =>
  (await allRows(desk(), 'pipelines')).filter(({ deletedAt }) => deletedAt === undefined);
const stagesIn = async () => (await pipelinesIn()).flatMap(({ stages }) => stages.map(({ id, name }) => name ?? id));
const standsIn = async () => (await leadsIn(desk())).map(({ stageId }) => stageId);

const stageIn = async (pipelineId: string, stageId: string) =>
  (await pipelinesIn()).find(({ id }) => id === pipelineId)?.stages.find(({ id }) => id === stageId);

/** Its stages, whatever their ids. */
const bare = (row?: PipelineRow) => row?.stages.map((stage) => Object.assign(stage, { id: '' }));

async function openPipelines(): Promise<Page> {
  const page = await session().visit(session().address('dashboard.html#/pipelines'));
  await appears(page, 'Add stage');
  return page;
}

/** Chooses it in the menu of a button. */
async function choose(page: Page, button: string, item: string): Promise<void> {
  await press(page, button);
  await page.locator(`[role=menuitem]::-p-text(${item})`).click();
}

test('a stage is put in another place and renamed, and each of both is taken back', async () => {
  const page = await openPipelines();
  await page.focus(control('Name of Proposal', 'textbox'));
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  await toastSays(page, 'Proposal is now stage 4 of 7');
  expect((await stagesIn()).slice(3, 5)).toEqual(['proposal', 'needs-assessment']);
  // The rep goes on where she was.
  await isFocused(page, 'Name of Proposal');
  await takeBack(page);
  await becomes(async () => (await stagesIn()).slice(3, 5)).toEqual(['needs-assessment', 'proposal']);
  await fill(page, 'Name of Proposal', 'Offer');
  await page.keyboard.press('Enter');
  await toastSays(page, 'Pipeline saved');
  await becomes(async () => (await stagesIn())[4]).toBe('Offer');
  await takeBack(page);
  await becomes(async () => (await stagesIn())[4]).toBe('proposal');
  await appears(page, 'Name of Proposal', 'textbox');
});

/** What the newest toast tells of: by its key, which is a letter while one types. */
async function takeBack(page: Page): Promise<void> {
  await page.focus('nav a');
  await page.keyboard.press('u');
}

test('a stage that is removed gives its leads to another, and the undo brings both back', async () => {
  await givenLead(session(), { name: 'Anna Berg', stageId: 'negotiation' });
  await givenLead(session(), { name: 'Bo Dahl', stageId: 'proposal' });
  const page = await openPipelines();
  await press(page, 'Remove Negotiation');
  await shows(page, '1 lead is in Negotiation.');
  await page.select(control('Move them to', 'combobox'), 'closing');
  await press(page, 'Remove the stage');
  await toastSays(page, 'Negotiation removed. 1 lead moved to Closing');
  await becomes(standsIn).toEqual(['closing', 'proposal']);
  expect(await stagesIn()).not.toContain('negotiation');
  await undo(page, 'Negotiation removed');
  await becomes(standsIn).toEqual(['negotiation', 'proposal']);
  await appears(page, 'Name of Negotiation', 'textbox');
});

test('another template says first where the leads will be, and then takes them there', async () => {
  await givenLead(session(), { name: 'Anna Berg', stageId: 'first-contact' });
  const page = await openPipelines();
  await choose(page, 'Switch template', 'Four stages');
  await shows(page, 'Switch to 4 stages');
  await becomes(() =>
    page.$$eval('table tbody tr', (rows) => rows.map(({ cells }) => [...cells].map((cell) => cell.innerText.trim()))),
  ).toEqual([
    ['Prospecting', '0', 'stays'],
    ['Lead qualification', '0', 'stays'],
    ['First contact', '1', 'Lead qualification'],
    ['Needs assessment', '0', 'Lead qualification'],
    ['Proposal', '0', 'stays'],
    ['Negotiation', '0', 'Proposal'],
    ['Closing', '0', 'stays'],
  ]);
  expect(await standsIn()).toEqual(['first-contact']);
  await press(page, 'Switch');
  await toastSays(page, 'Switched to the template. 1 lead moved');
  await becomes(standsIn).toEqual(['lead-qualification']);
  expect(await stagesIn()).toEqual(['prospecting', 'lead-qualification', 'proposal', 'closing']);
});

test('a pipeline goes through a file into another one; a file that is wrong is told where', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fairlead-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const page = await openPipelines();
  await fill(page, 'Name of Closing', 'Signing');
  await page.keyboard.press('Enter');
  await toastSays(page, 'Pipeline saved');
  const file = await exported(page);
  const give = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text);
    const picker = await page.$('input[type=file]');
    await (picker as NonNullable<typeof picker> & { uploadFile: (file: string) => Promise<void> }).uploadFile(
      path.join(folder, name),
    );
  };
  await give('bad.json', file.replace('"probability": 90', '"probability": 190'));
  await shows(page, 'Stage 7, probability must be at most 100');
  await press(page, 'Close');
  await give('team.json', file);
  await shows(page, 'Sales, 7 stages');
  await press(page, 'Import it');
  await toastSays(page, 'Sales imported');
  await becomes(async () => (await pipelinesIn()).length).toBe(2);
  const [mine, theirs] = (await pipelinesIn()).toSorted((a, b) => a.createdAt - b.createdAt);
  expect(bare(theirs)).toEqual(bare(mine));
  // The team has a newer file; and the copy is not needed after all.
  await give('newer.json', file.replace('"probability": 90', '"probability": 91'));
  await shows(page, 'Import “newer.json”');
  await page.select(control('Import it as', 'combobox'), 'default');
  await shows(page, 'stays');
  await press(page, 'Import it');
  await becomes(async () => (await stageIn('default', 'closing'))?.probability).toBe(91);
  await page.locator('main nav ::-p-text(Sales)').click();
  await press(page, 'Remove');
  await press(page, 'Remove the pipeline');
  await toastSays(page, 'Sales removed');
  await becomes(async () => (await pipelinesIn()).length).toBe(1);
});

/** What the browser is given to download. */
async function exported(page: Page): Promise<string> {
  const blobs = await page.evaluateHandle(() => {
    const given: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => make((given.push(blob), blob));
    return given;
  });
  await press(page, 'Export');
  return blobs.evaluate(async ([blob]) => (await blob?.text()) ?? '');
}

test('a stage is added, named and set by the keyboard alone, and axe finds nothing, in Norwegian in the dark', async () => {
  await givenSettings(session(), { language: 'nb', theme: 'dark' });
  const page = await session().visit(session().address('dashboard.html#/pipelines'));
  await appears(page, 'Legg til fase');
  await page.focus(control('Legg til fase'));
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=menuitem][data-highlighted]');
  // The menu looks to its first line when it is up, which may be after the key.
  await becomes(async () => {
    await page.keyboard.press('End');
    return page.$eval('[role=menuitem][data-highlighted]', (item) => item.textContent);
  }).toBe('Lukke avtalen');
  await page.keyboard.press('Enter');
  await isFocused(page, 'Navn på Lukke avtalen 2');
  await page.keyboard.type('Signering');
  await page.keyboard.press('Enter');
  await becomes(async () => (await stagesIn()).at(-1)).toBe('Signering');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await isFocused(page, 'Sannsynlighet i Signering, prosent');
  await page.keyboard.type('101');
  await page.keyboard.press('Enter');
  await shows(page, 'Fra 0 til 100');
  await page.keyboard.press('Escape');
  await page.focus(control('Kriterier og oppfølging i Signering'));
  await page.keyboard.press('Space');
  await appears(page, 'Nytt kriterium', 'textbox');
  await choose(page, 'Bytt mal', 'Fem faser');
  await shows(page, 'Bytt til 5 faser');
  expect(await violationsIn(page)).toEqual([]);
});
