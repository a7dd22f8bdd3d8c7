import { mkdtempSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { violationsIn } from './steps/axe';
import { givenLead, givenSettings, send } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { appears, fill, hides, isFocused, press, shows, toastSays, undo } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();

const openLeads = async (query = ''): Promise<Page> =>
  session().visit(session().address(`dashboard.html#/leads${query}`));
const names = (page: Page) => page.$$eval('[data-row] th', (cells) => cells.map((cell) => cell.textContent));
const row = (page: Page, at: number) =>
  page.$eval(`[data-row="${at}"]`, (cells) =>
    [...cells.children].slice(1).map((cell) => (cell as HTMLElement).innerText),
  );

async function givenThree(): Promise<void> {
  await givenLead(session(), { name: 'Anna Berg', company: 'Havn AS', value: 100_000_00, tags: ['vip'] });
  await givenLead(session(), { name: 'Bo Dahl', company: 'Ås Bruk', value: 50_000_00, stageId: 'proposal' });
  await givenLead(session(), { name: 'Carl Eng' });
}

test('leads are sorted by a column, filtered, and shown with the columns that are chosen; the address keeps it', async () => {
  await givenThree();
  const page = await openLeads();
  await becomes(() => names(page)).toEqual(['Carl Eng', 'Bo Dahl', 'Anna Berg']);
  expect((await row(page, 2)).slice(0, 4)).toEqual(['Anna Berg', 'Havn AS', 'Prospecting', 'NOK\u00a0100,000']);
  await press(page, 'Deal value');
  await becomes(() => names(page)).toEqual(['Anna Berg', 'Bo Dahl', 'Carl Eng']);
  await press(page, 'Deal value');
  await becomes(() => names(page)).toEqual(['Bo Dahl', 'Anna Berg', 'Carl Eng']);
  await press(page, 'Columns');
  await press(page, 'Source', 'checkbox');
  await page.keyboard.press('Escape');
  await appears(page, 'Source');
  await fill(page, 'Filter by name, company or address', 'havn');
  await becomes(() => names(page)).toEqual(['Anna Berg']);
  const hash = await page.evaluate(() => location.hash);
  const again = await openLeads(hash.slice('#/leads'.length));
  await becomes(() => names(again)).toEqual(['Anna Berg']);
  await appears(again, 'Source');
  expect(await violationsIn(again)).toEqual([]);
});

test('a view is saved under a name, is there again, and can be removed', async () => {
  await givenThree();
  const page = await openLeads('?tag=vip&sort=name');
  await press(page, 'Views');
  await fill(page, 'Name of the view', 'Important');
  await page.keyboard.press('Enter');
  await toastSays(page, 'Important');
  const again = await openLeads();
  await becomes(() => names(again)).toHaveLength(3);
  await press(again, 'Views');
  await press(again, 'Important', 'link');
  await becomes(() => names(again)).toEqual(['Anna Berg']);
  await press(again, 'Important');
  await press(again, 'Remove the view Important');
  await toastSays(again, 'removed');
});

test('ticked leads are moved, tagged and removed together, each taken back as one', async () => {
  await givenThree();
  const page = await openLeads();
  await press(page, 'Select all that are shown', 'checkbox');
  await shows(page, '3 selected');
  await press(page, 'Move to');
  await press(page, 'Negotiation', 'menuitem');
  await undo(page, '3 leads changed');
  await becomes(async () => (await leadsIn(session().desk)).map(({ stageId }) => stageId).toSorted()).toEqual([
    'proposal',
    'prospecting',
    'prospecting',
  ]);
  await press(page, 'Select Bo Dahl', 'checkbox');
  await press(page, 'Select Carl Eng', 'checkbox');
  await press(page, 'Tag');
  await fill(page, 'Tag', 'fair');
  await page.keyboard.press('Enter');
  await toastSays(page, '2 leads changed');
  await hides(page, 'selected');
  expect((await leadsIn(session().desk)).filter(({ tags }) => tags?.includes('fair'))).toHaveLength(2);
  await press(page, 'Select Bo Dahl', 'checkbox');
  await press(page, 'Remove');
  await becomes(() => names(page)).toEqual(['Carl Eng', 'Anna Berg']);
  await undo(page, '1 lead removed');
  await becomes(() => names(page)).toHaveLength(3);
});

test('arrows go from row to row, X ticks one, Enter opens it, and ended leads are shown where they are asked for', async () => {
  await givenThree();
  const page = await openLeads('?sort=name');
  await becomes(() => names(page)).toHaveLength(3);
  await page.focus('[data-row="0"] a');
  await page.keyboard.press('ArrowDown');
  await isFocused(page, 'Bo Dahl');
  await page.keyboard.press('x');
  await shows(page, '1 selected');
  await page.keyboard.press('Escape');
  await hides(page, '1 selected');
  await page.keyboard.press('Enter');
  await appears(page, 'Name: Bo Dahl. Edit');
  const anna = (await leadsIn(session().desk)).find(({ name }) => name === 'Anna Berg');
  await send(session(), 'lead.close', { leadId: anna!.id, outcome: 'won' });
  const ended = await openLeads('?state=ended');
  await becomes(() => names(ended)).toEqual(['Anna Berg']);
});

test('the leads that are shown, or those that are ticked, are handed out as a file', async () => {
  await givenThree();
  const page = await openLeads();
  const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-export-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const files = () =>
    Promise.resolve(
      readdirSync(folder)
        .map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))
        .toSorted(),
    );
  await press(page, 'Export');
  await press(page, 'CSV with all we know', 'menuitem');
  await becomes(files).toEqual(['fairlead-leads-day.csv']);
  const [first = ''] = readdirSync(folder);
  const text = await readFile(path.join(folder, first), 'utf8');
  expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual([
    '\ufeffName',
    'Carl Eng',
    'Bo Dahl',
    'Anna Berg',
    '',
  ]);
  await press(page, 'Select Bo Dahl', 'checkbox');
  await press(page, 'Export');
  await press(page, 'Cards (vCard)', 'menuitem');
  await becomes(files).toEqual(['fairlead-leads-day.csv', 'fairlead-leads-day.vcf']);
  const cards = await readFile(path.join(folder, first.replace('.csv', '.vcf')), 'utf8');
  expect(cards.match(/^FN:.*$/gm)).toEqual(['FN:Bo Dahl']);
});

test('without leads the table says how to get some, in the rep’s language', async () => {
  await givenSettings(session(), { language: 'nb' });
  const page = await openLeads();
  await shows(page, 'Ingen leads ennå');
  expect(await violationsIn(page)).toEqual([]);
});
