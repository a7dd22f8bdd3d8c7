import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingrid, magnus, priya, sofie } from '../stage/people';
import { ensureBuilt } from './build';
import { closedElements, hasPanel, openPanel } from './overlay';
import { givenLead } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { inboxAddress, launcherSays, launcherWords, openHost, profileAddress } from './steps/host';
import { appears, fill, hides, press, shows, textOf } from './steps/page';
import { addShown, openPanelOn } from './steps/panel';
import { Session } from './steps/session';

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fairlead-update-'));
  await cp(ensureBuilt(), folder, { recursive: true });
  session = await Session.start({ extension: folder });
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts the next version in the place of the one that runs, as the browser's own update does. */
async function update(): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  const [major, minor, patch = 0] = manifest.version.split('.').map(Number);
  await writeFile(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${patch + 1}` }));
  expect(await session.browser.installExtension(folder)).toBe(session.id);
  // The old version took its pages with it.
  session.desk = await session.visit(session.address('manifest.json'));
}

const launchersOn = async (page: Page): Promise<number> =>
  (await closedElements(page)).filter(({ attributes }) => attributes.class === 'launcher').length;

/** What of ours stands in the host's document, whichever version put it there. */
const hostsOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.querySelectorAll(':scope > :not(head, body)').length);

const kept = (page: Page, name: string) => page.evaluate((sought) => sought in window, name);

test('F4: An update under open tabs leaves one launcher in each, which works without a reload, and keeps leads and drafts', async () => {
  await givenLead(session, { name: magnus.name, slug: magnus.slug });
  const { page, panel } = await openPanelOn(session, profileAddress(ingrid));
  await addShown(panel);
  await press(panel, 'Log first contact');
  await fill(panel, 'Note', 'Half a sentence about the autumn');
  const inbox = await openHost(session, inboxAddress);
  await launcherSays(inbox, launcherWords.open);
  for (const tab of [page, inbox]) await tab.evaluate(() => Object.assign(window, { notReloaded: true }));
  const before = await leadsIn(session.desk);
  expect(before.map(({ slug }) => slug)).toEqual([magnus.slug, ingrid.slug]);

  await update();

  for (const tab of [page, inbox]) {
    await tab.bringToFront();
    await becomes(() => launchersOn(tab)).toBe(1);
    await becomes(() => hostsOn(tab)).toBe(1);
    expect(await kept(tab, 'notReloaded')).toBe(true);
  }
  expect(hasPanel(page)).toBe(false);
  expect(await leadsIn(session.desk)).toEqual(before);

  await launcherSays(page, `${launcherWords.open}, Prospecting`);
  const again = await openPanel(page);
  await shows(again, ingrid.name);
  await press(again, 'Log first contact');
  await shows(again, 'Your unsaved text is back.');
  expect(await again.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Half a sentence about the autumn',
  );
  await press(again, 'Save');
  await shows(again, 'Half a sentence about the autumn');
  for (const tab of [page, inbox]) expect([await launchersOn(tab), await hostsOn(tab)]).toEqual([1, 1]);
  expect((await leadsIn(session.desk)).map(({ stageId }) => stageId)).toEqual(['prospecting', 'first-contact']);
});

test('F4: A second update still leaves one launcher', async () => {
  const page = await openHost(session, profileAddress(priya));
  await launcherSays(page, launcherWords.add);
  await update();
  await page.bringToFront();
  await becomes(() => launchersOn(page)).toBe(1);
  await update();
  await page.bringToFront();
  await becomes(() => hostsOn(page)).toBe(1);
  await launcherSays(page, launcherWords.add);
  await addShown(await openPanel(page));
});

test('F5: A page that comes back from the back/forward cache shows what is true by then, and its panel works', async () => {
  const page = await openHost(session, profileAddress(sofie));
  await launcherSays(page, launcherWords.add);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted })),
  );
  // The other user interface: a document of its own.
  await page.goto(profileAddress(magnus));
  await launcherSays(page, `${launcherWords.open}, Prospecting`);
  await givenLead(session, { name: sofie.name, slug: sofie.slug, stageId: 'proposal' });

  await page.goBack();
  expect(await page.evaluate(() => (window as Window & { cameBack?: boolean }).cameBack)).toBe(true);
  await launcherSays(page, `${launcherWords.open}, Proposal`);
  const panel = await openPanel(page);
  await shows(panel, sofie.name);
  await appears(panel, 'Log first contact');
  await hides(panel, 'Reading the page…');
  expect(await textOf(panel)).not.toContain(magnus.name);
});
