import { describe, expect, test } from 'vitest';
import { ingrid, priya } from '../stage/people';
import { launcherBox, panelFrame } from './overlay';
import { givenLead } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { openHost, profileAddress } from './steps/host';
import { appears, hides, isFocused, shows, toastSays } from './steps/page';
import { isPanelShown, openPanelOn, pressShortcut } from './steps/panel';
import { openPopup } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

describe('a lead is found', () => {
  test('from the panel beside somebody else, and Escape leads back to her', async () => {
    await givenLead(session(), { name: 'Anna Berg', company: 'Nordlys', stageId: 'proposal' });
    await givenLead(session(), { name: 'Bo Dahl' });
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    const { keyboard } = page;
    await isFocused(panel, 'Add lead');

    await keyboard.press('/');
    await isFocused(panel, 'Search leads');
    await shows(panel, 'Write a name, a company');
    await hides(panel, 'Add lead');
    await keyboard.type('nordlys an');
    const row = await panel.waitForSelector('[role=option]');
    await becomes(() => row!.evaluate((one) => (one as HTMLElement).innerText)).toMatch(
      /Anna Berg\s*Nordlys\s*Proposal/,
    );
    await keyboard.press('Enter');
    await isFocused(panel, 'Log first contact');
    await shows(panel, 'Anna Berg');

    // Of a lead's own steps Escape takes back the last one first.
    await keyboard.press('l');
    await panel.waitForSelector('form');
    await keyboard.press('Escape');
    await isFocused(panel, 'Log first contact');
    await keyboard.press('Escape');
    await isFocused(panel, 'Add lead');
    await shows(panel, ingrid.name);
    await hides(panel, 'Anna Berg');
    await keyboard.press('Escape');
    await becomes(() => isPanelShown(page)).toBe(false);
  });

  test('not: who is written is added by hand, and shown', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('/');
    await isFocused(panel, 'Search leads');
    await page.keyboard.type('Jon Aas');
    await shows(panel, 'No lead matches “Jon Aas”');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement?.closest('form'));
    await page.keyboard.press('Enter');
    await toastSays(panel, 'Jon Aas is now a lead');
    await isFocused(panel, 'Log first contact');
  });

  test('and is gone from the panel when the page shows someone else', async () => {
    await givenLead(session(), { name: 'Anna Berg' });
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('/');
    await isFocused(panel, 'Search leads');
    await page.keyboard.type('anna');
    await panel.waitForSelector('[role=option] bdi');
    await page.keyboard.press('Enter');
    await isFocused(panel, 'Log first contact');
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, profileAddress(priya));
    await shows(panel, priya.name);
    await hides(panel, 'Anna Berg');
  });

  test('by the shortcut, which opens the panel for it; the other one opens the log of whom the page shows', async () => {
    const page = await openHost(session(), profileAddress(ingrid));
    await launcherBox(page);
    await pressShortcut(session(), page, 'find-lead');
    const panel = await panelFrame(page);
    await isFocused(panel, 'Search leads');
    await pressShortcut(session(), page, 'log-contact');
    await panel.waitForFunction(() => document.activeElement?.closest('form'));
    await shows(panel, ingrid.name);
    expect(await leadsIn(session().desk)).toEqual([]);
  });

  test('in a tab of its own, with what was selected written already', async () => {
    await givenLead(session(), { name: 'Anna <b>&"Berg', company: 'Nordlys' });
    const page = await session().visit(session().address('panel.html?find=nordlys'));
    await page.waitForSelector('[role=option] bdi');
    await shows(page, 'Anna <b>&"Berg');
    await isFocused(page, 'Search leads');
    await page.keyboard.press('Enter');
    await isFocused(page, 'Log first contact');
    await page.keyboard.press('Escape');
    await isFocused(page, 'Search leads');
  });
});

test('a person who was selected is filled in, and saved by the rep alone', async () => {
  const page = await session().visit(session().address('panel.html?add=&name=Jon%20Aas&email=jon%40aas.example'));
  await page.waitForSelector('form');
  expect(await leadsIn(session().desk)).toEqual([]);
  await page.keyboard.press('Enter');
  await becomes(() => leadsIn(session().desk)).toMatchObject([{ name: 'Jon Aas', emails: ['jon@aas.example'] }]);
  await isFocused(page, 'Log first contact');
});

test.each([
  ['panel', () => session().visit(session().address('panel.html?find='))],
  ['popup', () => openPopup(session())],
  ['dashboard', () => session().visit(session().address('dashboard.html'))],
])('? lists the keys on the %s, and Escape closes only the list', async (_name, open) => {
  const page = await open();
  await page.waitForSelector('main');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('?');
  await appears(page, 'Keyboard shortcuts', 'dialog');
  await shows(page, 'Log contact');
  await shows(page, 'Alt+Shift+S');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog:not([open])');
  await page.waitForSelector('main');
});

test('the browser gives each command the key that is suggested for it', async () => {
  const commands = await session().desk.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name = '', shortcut }) => [name, shortcut]));
  expect(keys).toEqual({
    'toggle-panel': 'Alt+Shift+L',
    'log-contact': 'Alt+Shift+K',
    'find-lead': 'Alt+Shift+S',
    _execute_action: 'Alt+Shift+F',
    'open-side-panel': '',
  });
});
