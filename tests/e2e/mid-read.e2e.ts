import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { type StagedWindow } from '../stage/control';
import { ingrid, magnus, type Member, priya, sofie, thomas } from '../stage/people';
import { allRows, becomes, contactsIn, leadsIn } from './steps/database';
import { profileAddress, threadAddress } from './steps/host';
import { appears, control, fill, has, press, shows, textOf, toastSays } from './steps/page';
import { addShown, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const hold = (page: Page) => page.evaluate(() => (window as unknown as StagedWindow).stage.hold());
const release = (page: Page) => page.evaluate(() => (window as unknown as StagedWindow).stage.release());
const settled = (page: Page) => page.waitForFunction(() => !(window as unknown as StagedWindow).stage.pending);

/** Follows a link of the host's, within its document, as a click on it would. */
const goTo = (page: Page, address: string) =>
  page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);

async function panelOn(address: string, name: string): Promise<{ page: Page; panel: Frame }> {
  const { page, panel } = await openPanelOn(session(), address);
  await shows(panel, name);
  return { page, panel };
}

/** Asks the page as the panel does; with the answer, all that was on the way between the two has arrived. */
const ask = (panel: Frame) =>
  panel.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    await chrome.tabs.sendMessage(tab?.id ?? 0, { question: 'page.read' }, { frameId: 0 });
  });

/** The panel is not told that the page has moved on: the message is lost, or comes too late. What it was told before, it has heard. */
async function silence(page: Page, panel: Frame): Promise<void> {
  await settled(page);
  const overlay = page.extensionRealms()[0];
  await overlay?.evaluate(() => {
    chrome.runtime.sendMessage = (() => Promise.resolve()) as typeof chrome.runtime.sendMessage;
  });
  await ask(panel);
  await ask(panel);
}

const slugs = async () => (await leadsIn(session().desk)).map((lead) => lead.slug);

describe.each([
  ['SDUI', ingrid as Member, priya as Member],
  ['Ember', magnus as Member, thomas as Member],
])('On LinkedIn (%s)', (_ui, before, after) => {
  test('a page that is not yet the one its address names shows nobody, and no key saves anybody', async () => {
    const { page, panel } = await panelOn(profileAddress(before), before.name);
    await hold(page);
    await goTo(page, profileAddress(after));
    await shows(panel, 'Reading the page…');
    for (const key of ['Enter', 'a', 'l', 'e'] as const) await page.keyboard.press(key);

    expect(await textOf(panel)).not.toContain(before.name);
    expect(await textOf(panel)).not.toContain(after.name);
    expect(await has(panel, 'Add lead')).toBe(false);
    expect(await allRows(session().desk, 'requests')).toEqual([]);

    await release(page);
    await settled(page);
    await addShown(panel);
    expect(await slugs()).toEqual([after.slug]);
  });

  test('Add lead saves nobody when the page has begun to move on, and the panel has not heard of it', async () => {
    const { page, panel } = await panelOn(profileAddress(before), before.name);
    await silence(page, panel);
    await hold(page);
    await goTo(page, profileAddress(after));
    await press(panel, 'Add lead');
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    expect(await allRows(session().desk, 'leads')).toEqual([]);
  });

  test('Add lead saves nobody when the page shows someone else by now, and the panel has not heard of it', async () => {
    const { page, panel } = await panelOn(profileAddress(before), before.name);
    await silence(page, panel);
    await goTo(page, profileAddress(after));
    await settled(page);
    await press(panel, 'Add lead');
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    expect(await allRows(session().desk, 'leads')).toEqual([]);
  });

  test('A first contact that was being written when the page moved on is logged for nobody, and is found again', async () => {
    const { page, panel } = await panelOn(profileAddress(before), before.name);
    await press(panel, 'Log first contact');
    await fill(panel, 'Note', 'Spoke about the autumn order');
    await silence(page, panel);
    await goTo(page, profileAddress(after));
    await settled(page);
    await press(panel, 'Save');
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    expect(await allRows(session().desk, 'leads')).toEqual([]);
    expect(await contactsIn(session().desk)).toEqual([]);

    const again = await panelOn(profileAddress(before), before.name);
    await press(again.panel, 'Log first contact');
    await again.panel.waitForSelector(control('Note', 'textbox'));
    const note = await again.panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value);
    expect(note).toBe('Spoke about the autumn order');
  });
});

test('A page that moves on twice before it is drawn ends with the last person only', async () => {
  const { page, panel } = await panelOn(profileAddress(ingrid), ingrid.name);
  await hold(page);
  await goTo(page, profileAddress(priya));
  await goTo(page, profileAddress(sofie));
  await release(page);
  await settled(page);
  await addShown(panel);
  expect(await slugs()).toEqual([sofie.slug]);
});

test('Back and forth in the history ends with the person whom the address names', async () => {
  const { page, panel } = await panelOn(profileAddress(ingrid), ingrid.name);
  await goTo(page, profileAddress(priya));
  await settled(page);
  await shows(panel, priya.name);
  await page.evaluate(() => history.back());
  await shows(panel, ingrid.name);
  expect(await textOf(panel)).not.toContain(priya.name);
  await addShown(panel);
  expect(await slugs()).toEqual([ingrid.slug]);
});

describe('In Gmail', () => {
  const toSofie = threadAddress('Befaring i Elverum');
  const toThomas = threadAddress('Re: Angebot Lagerverwaltung');

  test('a thread that is not yet the one its address names shows nobody, and no key saves anybody', async () => {
    const { page, panel } = await panelOn(toSofie, sofie.name);
    await hold(page);
    await goTo(page, toThomas);
    await shows(panel, 'Reading the page…');
    for (const key of ['Enter', 'a', 'l'] as const) await page.keyboard.press(key);
    expect(await textOf(panel)).not.toContain(sofie.name);
    const sent = (await allRows(session().desk, 'requests')).map(({ command }) => command);
    // The overlay told of the thread that was there before; no key sent anything.
    expect(sent.filter((command) => command !== 'mail.read')).toEqual([]);

    await release(page);
    await shows(panel, thomas.name);
    await appears(panel, 'Add lead');
  });

  test('Add lead saves nobody when another thread is open by now, and the panel has not heard of it', async () => {
    const { page, panel } = await panelOn(toSofie, sofie.name);
    await silence(page, panel);
    await goTo(page, toThomas);
    await settled(page);
    await press(panel, 'Add lead');
    await toastSays(panel, 'The page shows someone else now. Nothing was saved.');
    await becomes(() => allRows(session().desk, 'leads')).toEqual([]);
  });
});
