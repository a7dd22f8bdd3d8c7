import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { violationsIn } from './steps/axe';
import { givenLead } from './steps/commands';
import { appears, press, shows } from './steps/page';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** What is kept packed of the leads says nothing that can be read. */
const damageSales = (desk: Page) =>
  desk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fairlead');
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const writing = database.transaction('sales', 'readwrite');
    writing.objectStore('sales').put({ chunk: 0, rev: 1_000_000, sales: null });
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    database.close();
  });

test('a view that cannot be shown says so, and the others can still be gone to: a backup first', async () => {
  await givenLead(session(), { name: 'Kari Nordmann' });
  await damageSales(session().desk);
  const page = await session().visit(session().address('dashboard.html#/board'));
  await shows(page, 'Fairlead cannot show this');
  await appears(page, 'Reload');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Save a backup first', 'link');
  await appears(page, 'Save a backup file');
  await press(page, 'Leads', 'link');
  await shows(page, 'Fairlead cannot show this');
});

test('a report that cannot be worked out says so, and can be tried again', async () => {
  await givenLead(session(), { name: 'Kari Nordmann' });
  await damageSales(session().desk);
  const page = await session().visit(session().address('dashboard.html#/reports'));
  await shows(page, 'The report could not be worked out.');
  expect(await violationsIn(page)).toEqual([]);
  await press(page, 'Try again');
  await shows(page, 'The report could not be worked out.');
});
