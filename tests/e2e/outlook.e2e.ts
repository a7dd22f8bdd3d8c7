import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { addDays, calendarDateAt } from '../../lib/pipeline/calendar-date';
import { violationsIn } from './steps/axe';
import { givenLead } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { appears, fill, press, shows, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();
const today = () => calendarDateAt(Date.now());
const leadNow = async (name: string) => (await leadsIn(session().desk)).find((lead) => lead.name === name);

const openView = async (view: string): Promise<Page> => session().visit(session().address(`dashboard.html#/${view}`));

/** The figures of a line of the forecast's table, as they are read. */
const figures = (page: Page, line: number) =>
  page.$$eval(
    'table tbody tr',
    (rows, at) => [...(rows[at]?.querySelectorAll('td') ?? [])].map((cell) => cell.innerText.replaceAll(/\s/g, ' ')),
    line,
  );

test('the forecast weighs this month’s leads by their stage, and by the probability that the rep sets instead', async () => {
  // By hand: 100,000 at 60 % and 50,000 at 80 % are 60,000 + 40,000; committed is what is at least 70 % likely.
  await givenLead(session(), { name: 'Anna Berg', value: 100_000_00, stageId: 'proposal', expectedCloseOn: today() });
  await givenLead(session(), { name: 'Bo Dahl', value: 50_000_00, stageId: 'negotiation', expectedCloseOn: today() });
  const page = await openView('forecast');
  await becomes(() => figures(page, 0)).toEqual(['2', 'NOK 100,000', 'NOK 150,000', 'NOK 50,000']);
  await fill(page, 'Probability of Anna Berg, in percent', '90');
  await page.keyboard.press('Enter');
  await becomes(() => figures(page, 0)).toEqual(['2', 'NOK 130,000', 'NOK 150,000', 'NOK 150,000']);
  expect((await leadNow('Anna Berg'))?.probability).toBe(90);
  await press(page, 'What the figures mean');
  await shows(page, 'The whole value of every open lead, as if all were won.');
  expect(await violationsIn(page)).toEqual([]);
});

test('a forecast of nothing says what it needs, and undated leads stand apart', async () => {
  const page = await openView('forecast');
  await shows(page, 'Nothing to forecast yet');
  await givenLead(session(), { name: 'Anna Berg', value: 100_000_00, stageId: 'proposal' });
  await shows(page, 'Undated');
  await shows(page, 'Leads: Undated');
  expect(await violationsIn(page)).toEqual([]);
});

test('the weekly review asks about one lead at a time by keys, ends with what was decided, and is done for the week', async () => {
  await givenLead(session(), { name: 'Anna Berg', dueOn: addDays(today(), -3) });
  await givenLead(session(), { name: 'Bo Dahl' });
  await givenLead(session(), { name: 'Carl Eng', dueOn: addDays(today(), 30) });
  const page = await openView('review');
  await shows(page, '2 leads to look at');
  await shows(page, 'Not done yet');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Begin');
  await shows(page, '1 of 2');
  await shows(page, 'Anna Berg');
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press('k');
  await shows(page, '2 of 2');
  await shows(page, 'Bo Dahl');
  await page.keyboard.press('n');
  await page.locator('[role=menuitem]::-p-text(Tomorrow)').click();
  await shows(page, 'The review is done');
  await becomes(async () => (await leadNow('Bo Dahl'))?.nextDueOn !== undefined).toBe(true);
  await shows(page, 'Who was looked at is not asked about again for a week.');
  const again = await openView('review');
  await shows(again, 'Last done');
});

test('a review that was broken off goes on where it was, and a decision in it is taken back', async () => {
  for (const name of ['Anna Berg', 'Bo Dahl']) await givenLead(session(), { name });
  const page = await openView('review');
  await press(page, 'Begin');
  await shows(page, '1 of 2');
  const first = await page.$eval('h2', (title) => title.textContent);
  await page.keyboard.press('d');
  await press(page, 'Save');
  await toastSays(page, 'Disqualified');
  await shows(page, '2 of 2');
  expect((await leadNow(first))?.outcome).toBe('disqualified');
  await page.close();
  const later = await openView('review');
  await shows(later, '1 of 2 are decided.');
  await press(later, 'Go on');
  await appears(later, 'Keep');
  await later.keyboard.press('k');
  await shows(later, 'The review is done');
  await press(later, `Undo: ${first}`);
  await becomes(async () => (await leadNow(first))?.outcome).toBeUndefined();
});
