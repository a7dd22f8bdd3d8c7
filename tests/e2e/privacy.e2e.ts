import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead, send } from './steps/commands';
import { unpacked } from '../../lib/formats/packed';
import { openBackup, savedBackup } from './steps/backup';
import { allRows, becomes, leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { appears, control, hides, isFocused, press, shows, toastSays } from './steps/page';
import { addShown, openLead, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';
import { awakeServiceWorker } from './worker';

const session = sharedSession();

describe('a lead who is erased', () => {
  test('S22: is gone for good, never offered again where a page shows her, and recorded once that is allowed', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await addShown(panel);
    // By key: the toast lies over the end of the view.
    await panel.focus(control('Erase…'));
    await page.keyboard.press('Enter');
    await isFocused(panel, 'Cancel');
    await press(panel, 'Erase for good');
    await toastSays(panel, `${ingrid.name} is erased`);
    await shows(panel, 'Never recorded');
    expect(await leadsIn(session().desk)).toEqual([]);
    expect(JSON.stringify(await allRows(session().desk, 'requests'))).not.toContain(ingrid.name);

    await press(panel, 'Record again');
    await appears(panel, 'Add lead');
    await hides(panel, 'Never recorded');
  });

  test('is kept where the rep thinks better of it', async () => {
    const panel = await openLead(session(), await givenLead(session(), { name: 'Anna Berg' }));
    await press(panel, 'Erase…');
    await isFocused(panel, 'Cancel');
    await panel.keyboard.press('Escape');
    await isFocused(panel, 'Erase…');
    expect(await leadsIn(session().desk)).toMatchObject([{ name: 'Anna Berg' }]);
  });
});

/** Every row of every table, and what lies in the extension's storages and drafts: all of it as text. */
async function everythingKept(): Promise<string> {
  const [rows, kept] = await session().desk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fairlead');
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const tables = [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => resolve([name, reading.result]));
        }),
    );
    const all = JSON.stringify([
      await Promise.all(tables),
      { ...localStorage },
      await chrome.storage.session.get(null),
    ]);
    database.close();
    return [all, await chrome.storage.local.get(null)] as const;
  });
  const copies = Object.entries(kept).filter(([key]) => key.startsWith('snapshot:'));
  const texts = await Promise.all(copies.map(([, letters]) => unpacked(String(letters))));
  return [rows, JSON.stringify(kept), ...texts].join('\n');
}

test('S22: of somebody who is erased no table, copy, draft, notification or new backup has a word', async () => {
  const email = 'solveig@brekke.example';
  const words = ['Solveig', 'Brekke', email, 'knee that hurts', 'Brekke & Sønner'];
  const leadId = await givenLead(session(), {
    name: 'Solveig Brekke',
    emails: [email],
    company: 'Brekke & Sønner',
    dueOn: '2020-01-01',
    note: 'Ask about the knee that hurts',
  });
  await send(session(), 'contact.log', { leadId, channel: 'call', at: Date.now(), note: 'The knee that hurts' });
  await send(session(), 'note.add', { leadId, text: 'A knee that hurts, said Solveig' });
  const other = await givenLead(session(), { name: 'Bo Dahl' });
  const worker = await awakeServiceWorker(session().browser, session().id);
  await worker.evaluate(() => {
    const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: { version: string }): void };
    event.dispatch({ version: '9.0.0' });
  });
  await becomes(everythingKept).toContain('"why":"update"');
  expect(await everythingKept()).toContain(email);
  await send(session(), 'lead.edit', {
    leadId: other,
    rev: 1,
    fields: { name: 'Bo Dahl', emails: [], phones: [], currency: 'NOK', need: 'A boat' },
  });

  await send(session(), 'person.erase', { leadIds: [leadId], remember: true });
  const left = await everythingKept();
  expect(words.filter((word) => left.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  const backup = await savedBackup(await openBackup(session()));
  expect(words.filter((word) => backup.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  expect(backup).toContain('Bo Dahl');
});

test('S22: what is kept of a lead is handed out as a file', async () => {
  const panel = await openLead(
    session(),
    await givenLead(session(), { name: 'Anna Berg', emails: ['anna@berg.example'] }),
  );
  await panel.evaluate(() => {
    // What is clicked for the browser to save, read instead of saved.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        const { href, download: file } = this;
        void fetch(href)
          .then((answer) => answer.text())
          .then((text) => Object.assign(document.documentElement.dataset, { file, text }));
      },
    });
  });
  await press(panel, 'Export');
  await press(panel, 'All that is kept (JSON)', 'menuitem');
  await panel.waitForSelector('html[data-file="Anna Berg.json"]');
  const kept = JSON.parse(await panel.evaluate(() => document.documentElement.dataset.text ?? ''));
  expect(kept).toMatchObject({ format: 'fairlead-person', lead: { name: 'Anna Berg', emails: ['anna@berg.example'] } });
  await press(panel, 'Export');
  await press(panel, 'Contact card (vCard)', 'menuitem');
  await panel.waitForSelector('html[data-file="Anna Berg.vcf"]');
  expect(await panel.evaluate(() => document.documentElement.dataset.text)).toContain(
    'EMAIL;PREF=1:anna@berg.example\r\n',
  );
});

test('S23: where the rep wants it, what is kept is blurred until she points at it or goes into it by keys', async () => {
  await givenLead(session(), { name: 'Anna Berg', dueOn: '2020-01-01' });
  const page = await session().visit(session().address('dashboard.html#/settings'));
  await page.locator(control('Blur what is kept of people', 'switch')).click();
  await toastSays(page, 'Saved');
  const popup = await session().visit(session().address('popup.html'));
  await shows(popup, 'Anna Berg');
  const filter = () => popup.$eval('main', (main) => getComputedStyle(main).filter);
  await popup.mouse.move(2, 2);
  await becomes(filter).toBe('blur(7px)');
  await popup.mouse.move(200, 300);
  await becomes(filter).toBe('none');
  await popup.mouse.move(2, 2);
  await becomes(filter).toBe('blur(7px)');
  await popup.focus('main button');
  await becomes(filter).toBe('none');
});
