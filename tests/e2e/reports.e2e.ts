import { readFile } from 'node:fs/promises';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { violationsIn } from './steps/axe';
import { givenLead, givenSettings, send } from './steps/commands';
import { becomes } from './steps/database';
import { hides, press, shows, textOf } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();

const openReports = async (query = ''): Promise<Page> =>
  session().visit(session().address(`dashboard.html#/reports${query}`));

/** The cells of a row of the table with this name, its heading first. */
const row = (page: Page, table: string, at: number) =>
  page.$eval(
    `table[aria-label="${table}"] tbody`,
    (body, index) => [...(body.rows[index]?.cells ?? [])].map((cell) => cell.textContent.replaceAll(/\s/g, ' ')),
    at,
  );

/** Two won, of which one without a value, one lost, and one open past the qualification. */
async function givenEnded(): Promise<void> {
  const won = await givenLead(session(), { name: 'Anna Berg', value: 100_000_00, tags: ['vip'] });
  const lost = await givenLead(session(), { name: 'Bo Dahl', value: 50_000_00 });
  await givenLead(session(), { name: 'Carl Eng', stageId: 'proposal', value: 70_000_00 });
  await send(session(), 'lead.close', { leadId: won, outcome: 'won' });
  await send(session(), 'lead.close', { leadId: lost, outcome: 'lost', reason: 'price' });
}

test('a report tells the win rate, the deal size, the funnel and why sales were lost, each with its table', async () => {
  await givenEnded();
  const page = await openReports();
  await shows(page, '1 won, 1 lost, 0 disqualified');
  await shows(page, '50%');
  await shows(page, 'NOK 100,000'.replace(' ', '\u00a0'));
  // Anna passed every stage by being won, Bo ended in the first, and Carl began in the fifth.
  expect(await row(page, 'Funnel and conversion', 0)).toEqual(['Prospecting', '2', '1', '0', '50%']);
  expect(await row(page, 'Funnel and conversion', 4)).toEqual(['Proposal', '2', '1', '1', '50%']);
  expect(await row(page, 'Why sales were lost', 0)).toEqual(['The price', '1']);
  expect(await row(page, 'Sources and what came of them', 0)).toEqual(['By hand', '3', '1', '1', '1', '0', '50%']);
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'What does “Win rate” mean?');
  await shows(page, 'Won ÷ (won + lost)');
});

test('a report follows what changes, and its filters stand in the address', async () => {
  await givenEnded();
  const page = await openReports();
  await shows(page, '3 leads');
  await givenLead(session(), { name: 'Dina Fjell' });
  await shows(page, '4 leads');
  await page.select('select[aria-label="Tag"]', 'vip');
  await shows(page, '1 lead');
  await shows(page, '1 won, 0 lost');
  expect(await page.evaluate(() => location.hash)).toBe('#/reports?tag=vip');
  await page.select('select[aria-label="Period"]', 'last-month');
  await shows(page, 'Nothing was won or lost in this period.');
  const again = await openReports('?tag=vip&period=month');
  await shows(again, '1 won, 0 lost');
});

test('without leads it says what is missing, and with few that there is not enough data', async () => {
  const page = await openReports();
  await shows(page, 'No leads to report on');
  await givenLead(session(), { name: 'Anna Berg' });
  await hides(page, 'No leads to report on');
  await shows(page, 'Not enough data');
  await shows(page, 'It needs a won lead with a value');
  expect(await violationsIn(page)).toEqual([]);
});

test('its figures are saved as CSV, and on paper it has all its tables and no buttons', async () => {
  await givenEnded();
  const page = await openReports();
  await shows(page, '50%');
  const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-csv-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, 'Save the figures of “Leads and value by stage” as CSV');
  await becomes(() => Promise.resolve(readdirSync(folder))).toEqual(['Leads and value by stage.csv']);
  const text = await readFile(path.join(folder, 'Leads and value by stage.csv'), 'utf8');
  expect(text).toContain('Stage,Leads,Value\r\nProspecting,0,\r\n');
  expect(text).toContain('Proposal,1,70000\r\n');
  await page.emulateMediaType('print');
  await hides(page, 'Print');
  expect(await textOf(page)).toContain('Why sales were lost');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

test('it is Norwegian where the rep wants it', async () => {
  await givenSettings(session(), { language: 'nb' });
  await givenEnded();
  const page = await openReports('?period=all');
  await shows(page, 'Vinnerandel');
  await shows(page, '1 vunnet, 1 tapt, 0 diskvalifisert');
});
