import { type Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { ingrid, priya } from '../stage/people';
import { givenLead } from './steps/commands';
import { allRows } from './steps/database';
import { profileAddress } from './steps/host';
import { has, press, shows } from './steps/page';
import { openPanelOn } from './steps/panel';
import { openPopup } from './steps/popup';
import { Session } from './steps/session';
import { awakeServiceWorker, stopServiceWorker } from './worker';

/** Dexie multiplies its versions by ten. */
const newer = 80;

/** What a newer Fairlead does to the database, from a page that runs none of this one. */
const upgrade = (desk: Page) =>
  desk.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fairlead', version);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later', { keyPath: 'id' }));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    newer,
  );

/** Version and tables, as they lie there. */
const shapeOf = (desk: Page) =>
  desk.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fairlead');
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const { version, objectStoreNames } = database;
    database.close();
    return { version, tables: [...objectStoreNames] };
  });

const everything = async (desk: Page) => ({
  shape: await shapeOf(desk),
  leads: await allRows(desk, 'leads'),
  requests: await allRows(desk, 'requests'),
  settings: await allRows(desk, 'settings'),
});

const create = (page: Page) =>
  page.evaluate(() => {
    const fields = { name: 'Too late', emails: [], phones: [], currency: 'NOK' };
    const input = { fields, source: { site: 'manual' } };
    return chrome.runtime.sendMessage({ command: 'lead.create', requestId: crypto.randomUUID(), input });
  });

async function withSession(work: (session: Session) => Promise<void>): Promise<void> {
  const session = await Session.start();
  try {
    await work(session);
  } finally {
    await session.close();
  }
}

test('F15: When a newer Fairlead takes the database over, open pages say that they must be reloaded and nothing more is written', () =>
  withSession(async (session) => {
    const { desk } = session;
    await givenLead(session, { name: priya.name });
    const { page, panel } = await openPanelOn(session, profileAddress(ingrid));
    await shows(panel, ingrid.name);
    const popup = await session.visit(session.address('popup.html'));
    await shows(popup, 'Prospecting');

    await upgrade(desk);
    const before = await everything(desk);
    expect(before.shape.version).toBe(newer);

    await shows(popup, 'Fairlead was updated');
    await page.bringToFront();
    await shows(panel, 'Fairlead was updated');
    expect(await has(panel, 'Add lead')).toBe(false);
    expect(await create(desk)).toMatchObject({ ok: false, error: 'outdated' });

    // Nor does a reload, as long as the old code is what is loaded, nor a worker that starts anew.
    await press(panel, 'Reload');
    await stopServiceWorker(session.browser);
    await awakeServiceWorker(session.browser, session.id);
    expect(await create(desk)).toMatchObject({ ok: false, error: 'outdated' });
    expect(await everything(desk)).toEqual(before);
  }));

test('F15: A page that finds a newer database says that it must be reloaded, and leaves the database as it is', () =>
  withSession(async (session) => {
    const { desk } = session;
    await givenLead(session, { name: priya.name });
    await stopServiceWorker(session.browser);
    await upgrade(desk);
    const before = await everything(desk);

    const popup = await openPopup(session);
    await shows(popup, 'Fairlead was updated');
    await popup.close();
    for (const file of ['panel.html?in=side', 'dashboard.html', 'welcome.html'])
      await shows(await session.visit(session.address(file)), 'Fairlead was updated');
    expect(await create(desk)).toMatchObject({ ok: false, error: 'outdated' });
    expect(await everything(desk)).toEqual(before);
  }));
