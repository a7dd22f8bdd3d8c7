import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElementHandle, type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { violationsIn } from './steps/axe';
import { givenLead } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { appears, fill, press, shows, textOf, undo } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const folder = mkdtempSync(path.join(tmpdir(), 'fairlead-import-'));
const leads = () => leadsIn(session().desk);

const openImport = (): Promise<Page> => session().visit(session().address('dashboard.html#/import'));

async function choose(page: Page, name: string, text: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const connections = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Anna,Berg,https://www.linkedin.com/in/anna-berg,,"Havn, AS",CEO,12 Mar 2024',
  'Bo,Dahl,https://www.linkedin.com/in/bo-dahl,bo@ås.example,Bruk,,7-Feb-22',
  ',,,,,,',
  'Anna,Berg,https://www.linkedin.com/in/anna-berg,,"Havn, AS",CEO,12 Mar 2024',
  'Carl,Eng,https://www.linkedin.com/in/carl-eng,not an address,Eng,,7-Feb-22',
].join('\r\n');

test('F23: LinkedIn’s own file is known, looked through, imported, and taken back as a whole', async () => {
  const known = await givenLead(session(), { name: 'Bo D.', slug: 'bo-dahl' });
  const page = await openImport();
  expect(await violationsIn(page)).toEqual([]);
  await choose(page, 'Connections.csv', connections);
  await shows(page, 'It looks like LinkedIn’s connections.');
  await shows(page, '4 rows.');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'See what would happen');
  await shows(page, 'Nothing has been changed yet.');
  await shows(page, 'Stands further up already');
  await shows(page, 'E-mail:');
  expect(await leads()).toHaveLength(1);
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Import 2 rows');
  await shows(page, '1 added, 1 changed');
  const after = await leads();
  expect(after.map(({ name, company, source }) => [name, company, source.site])).toEqual([
    ['Bo D.', 'Bruk', 'manual'],
    ['Anna Berg', 'Havn, AS', 'import'],
  ]);
  const backup = await session().visit(session().address('dashboard.html#/backup'));
  await shows(backup, 'before an import');
  await page.bringToFront();
  await press(page, 'Take the import back');
  await becomes(async () => (await leads()).map(({ id, company }) => [id, company])).toEqual([[known, undefined]]);
});

test('a column is put right by hand, and the same headings are known the next time', async () => {
  const page = await openImport();
  await choose(page, 'list.csv', 'Hvem;Hvor\nAnna Berg;Havn\n');
  await shows(page, 'Say which column has the names.');
  await page.select('select[aria-label="What “Hvem” says"]', 'name');
  await page.select('select[aria-label="What “Hvor” says"]', 'company');
  await press(page, 'See what would happen');
  await appears(page, 'Import 1 row');
  const again = await openImport();
  await fill(again, 'Or paste rows that you have copied, with their headings', 'Hvem;Hvor\nBo Dahl;Bruk\n');
  await press(again, 'Read what is pasted');
  await press(again, 'See what would happen');
  await press(again, 'Import 1 row');
  await shows(again, '1 added, 0 changed');
  expect((await leads()).map(({ name, company }) => [name, company])).toEqual([['Bo Dahl', 'Bruk']]);
});

test('cards are read, and a file without rows, or broken, says what is wrong', async () => {
  const page = await openImport();
  await choose(
    page,
    'cards.vcf',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nEMAIL:anna@x.example\r\nEND:VCARD\r\n',
  );
  await press(page, 'See what would happen');
  await press(page, 'Import 1 row');
  await shows(page, '1 added, 0 changed');
  await press(page, 'Another file');
  await choose(page, 'empty.csv', 'Name,Company\n');
  await shows(page, 'There are no rows in this file below its headings.');
  await press(page, 'Another file');
  await choose(page, 'broken.csv', 'Name,Company\nAnna,"Havn\n');
  await shows(page, 'A quotation mark in the file is never closed.');
});

test('thousands of rows are imported with progress, and can be stopped between two commands', async () => {
  const rows = Array.from({ length: 1500 }, (_, at) => `Person ${at},p${at}@x.example`);
  const page = await openImport();
  await choose(page, 'many.csv', `Name,E-mail\n${rows.join('\n')}\n`);
  await shows(page, '1,500 rows.');
  await press(page, 'See what would happen');
  await press(page, 'Import 1,500 rows');
  await press(page, 'Stop');
  await shows(page, 'The import was stopped before');
  const count = (await leads()).length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(1500);
  expect(count % 200).toBe(0);
  await press(page, 'Take the import back');
  await becomes(async () => (await leads()).length).toBe(0);
});

test('an import goes on while the rep looks at something else, and says there what came of it', async () => {
  const rows = Array.from({ length: 900 }, (_, at) => `Person ${at},p${at}@x.example`);
  const page = await openImport();
  await choose(page, 'more.csv', `Name,E-mail\n${rows.join('\n')}\n`);
  await press(page, 'See what would happen');
  await appears(page, 'Import 900 rows');
  // In one turn: it is not over before she has gone.
  await page.evaluate(() => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Import 900 rows')?.click();
    location.hash = '#/board';
  });
  await undo(page, '900 added, 0 changed');
  expect(await leads()).toEqual([]);
});

/** Starts the import of so many rows, and closes the page at about the half of it. */
async function closeHalfWay(rows: number): Promise<void> {
  const page = await openImport();
  const lines = Array.from({ length: rows }, (_, at) => `Person ${at},p${at}@x.example`);
  await choose(page, 'many.csv', `Name,E-mail\n${lines.join('\n')}\n`);
  await press(page, 'See what would happen');
  await press(page, `Import ${new Intl.NumberFormat('en').format(rows)} rows`);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 0.5, { polling: 20 });
  await page.close({ runBeforeUnload: false });
}

test('F23: an import whose page is closed half-way is whole up to there, and is taken back, or gone on with, afterwards', async () => {
  await givenLead(session(), { name: 'Anna Berg' });
  await closeHalfWay(1000);
  const count = (await leads()).length - 1;
  expect(count % 200).toBe(0);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(1000);
  const page = await openImport();
  await shows(page, 'The last import was cut off');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Take the import back');
  await becomes(async () => (await leads()).map(({ name }) => name)).toEqual(['Anna Berg']);
  const again = await openImport();
  await appears(again, 'Choose a file…');
  expect(await textOf(again)).not.toContain('cut off');
});

test('F23: an import that finds no more room is taken back up to where it came', async () => {
  const page = await openImport();
  const lines = Array.from({ length: 300 }, (_, at) => `Person ${at},p${at}@x.example`);
  await choose(page, 'many.csv', `Name,E-mail\n${lines.join('\n')}\n`);
  await press(page, 'See what would happen');
  await page.evaluate(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
    const sendMessage = (message: { command?: string; input?: { isFirst?: boolean } }) =>
      message.command === 'lead.import' && !message.input?.isFirst
        ? Promise.resolve({ ok: false, error: 'storage-full' })
        : send(message);
    // Newer Chromiums have both names.
    const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
    for (const { runtime } of [chrome, browser]) Object.assign(runtime, { sendMessage });
  });
  await press(page, 'Import 300 rows');
  await shows(page, '200 added, 0 changed');
  await press(page, 'Take the import back');
  await becomes(async () => (await leads()).length).toBe(0);
});
