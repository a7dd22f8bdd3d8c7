import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ahmed, ingrid } from '../stage/people';
import { launcherBox, panelFrame } from './overlay';
import { givenLead } from './steps/commands';
import { becomes, contactsIn, leadsIn, openFollowUpsIn } from './steps/database';
import { dayFromToday, nextMonday, thirdWorkingDay } from './steps/days';
import { launcherSays, launcherWords, openHost, profileAddress, threadAddress } from './steps/host';
import { appears, isFocused, shows, toastSays } from './steps/page';
import { isPanelShown, pressShortcut } from './steps/panel';
import { followUpNames, openPopup, stageRows } from './steps/popup';
import { sharedSession } from './steps/session';

// Not one test here moves or presses a mouse.
const session = sharedSession();

async function openByShortcut(address: string): Promise<{ page: Page; panel: Frame }> {
  const page = await openHost(session(), address);
  await launcherBox(page);
  await pressShortcut(session(), page);
  return { page, panel: await panelFrame(page) };
}

/** Presses Tab until the focus is there, all around the page if need be. */
async function walkTo(page: Page, panel: Frame, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await panel.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}

describe('with the keyboard alone', () => {
  test('a person on LinkedIn becomes a lead, her first contact is logged, and the popup counts her', async () => {
    const { page, panel } = await openByShortcut(profileAddress(ingrid));
    const { keyboard } = page;
    await isFocused(panel, 'Add lead');
    await keyboard.press('Enter');
    await toastSays(panel, `${ingrid.name} is now a lead`);

    await isFocused(panel, 'Log first contact');
    await keyboard.press('l');
    await panel.waitForFunction(() => document.activeElement?.closest('form'));
    await walkTo(page, panel, 'input[type=radio]');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('connection-request');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await walkTo(page, panel, '[name=note]');
    await keyboard.type('Wrote about cold chains, L and U');
    await keyboard.down('Control');
    await keyboard.press('Enter');
    await keyboard.up('Control');

    await toastSays(panel, 'Contact logged, moved to First contact');
    const { desk } = session();
    expect(await contactsIn(desk)).toMatchObject([{ channel: 'inmail', note: 'Wrote about cold chains, L and U' }]);
    expect(await openFollowUpsIn(desk)).toMatchObject([{ dueOn: thirdWorkingDay() }]);

    await isFocused(panel, 'Log contact');
    await keyboard.press('Escape');
    await becomes(() => isPanelShown(page)).toBe(false);
    const popup = await openPopup(session());
    await becomes(() => stageRows(popup)).toContainEqual(['First contact', '1', '']);
  });

  test('a follow-up is changed and declined in the log form', async () => {
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
    const { page, panel } = await openByShortcut(profileAddress(ingrid));
    await isFocused(panel, 'Log first contact');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.activeElement?.closest('form'));
    await walkTo(page, panel, '[name=followUp]');
    await page.keyboard.press('Space');
    await shows(panel, 'No follow-up is set.');
    await page.keyboard.press('Enter');

    await becomes(() => contactsIn(session().desk)).toHaveLength(1);
    expect(await openFollowUpsIn(session().desk)).toEqual([]);
  });

  test('U takes back what the toast tells of', async () => {
    const { page, panel } = await openByShortcut(profileAddress(ingrid));
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('Enter');
    await toastSays(panel, `${ingrid.name} is now a lead`);
    await page.keyboard.press('u');
    await toastSays(panel, 'Undone');
    expect(await leadsIn(session().desk)).toEqual([]);
  });

  test('closing the panel gives the focus back to where it was in the page', async () => {
    const page = await openHost(session(), profileAddress(ingrid));
    await launcherSays(page, launcherWords.add);
    await page.focus('[name=keywords]');
    await pressShortcut(session(), page);
    const panel = await panelFrame(page);
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('Escape');

    await becomes(() => isPanelShown(page)).toBe(false);
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'keywords');
    await page.keyboard.type('lea');
    expect(await page.$eval('[name=keywords]', (field) => (field as HTMLInputElement).value)).toBe('lea');
    expect(await leadsIn(session().desk)).toEqual([]);
  });

  test('the launcher is reached by Tab, moved by the arrow keys and opened by Enter', async () => {
    const page = await openHost(session(), profileAddress(ingrid));
    await launcherSays(page, launcherWords.add);
    const before = await launcherBox(page);
    const isInFocus = () =>
      page.evaluate(() => {
        const { activeElement: focused, documentElement } = document;
        return focused?.parentElement === documentElement && focused !== document.body;
      });
    // It stands behind everything of the page's.
    await page.keyboard.down('Shift');
    for (let steps = 0; steps < 3 && !(await isInFocus()); steps += 1) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await isInFocus()).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect((await launcherBox(page)).y).toBeGreaterThan(before.y);
    await page.keyboard.press('Enter');
    await isFocused(await panelFrame(page), 'Add lead');
  });

  test('in a thread the arrows walk, A adds, Enter opens, Escape goes back', async () => {
    const { page, panel } = await openByShortcut(threadAddress('Tilbud på lagerstyring'));
    await panel.waitForFunction(() => document.activeElement?.matches('[data-row]'));
    const rowInFocus = () => panel.evaluate(() => document.activeElement?.querySelector('bdi')?.textContent);
    const names = await panel.$$eval('[data-row]', (rows) => rows.map((row) => row.querySelector('bdi')?.textContent));
    expect(await rowInFocus()).toBe(names[0]);
    for (let row = 0; names[row] !== ahmed.name; row += 1) await page.keyboard.press('ArrowDown');
    expect(await rowInFocus()).toBe(ahmed.name);

    await page.keyboard.press('a');
    await becomes(() => leadsIn(session().desk)).toMatchObject([{ name: ahmed.name }]);
    await shows(panel, '3 people · 1 lead');
    await page.keyboard.press('Enter');
    await isFocused(panel, 'Log first contact');
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => document.activeElement?.matches('[data-row]'));
    expect(await rowInFocus()).toBe(ahmed.name);
  });

  test('in the popup a follow-up is done, the next one snoozed, and that undone', async () => {
    await givenLead(session(), { name: 'Anna Berg', dueOn: dayFromToday(-3) });
    await givenLead(session(), { name: 'Bo Dahl', dueOn: dayFromToday(-2) });
    const popup = await openPopup(session());
    await appears(popup, 'Mark done: Bo Dahl');
    const { keyboard } = popup;
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keyboard.press('ArrowDown');
    await isFocused(popup, 'Open Anna Berg');
    await keyboard.press('d');
    await toastSays(popup, 'Follow-up done');
    await isFocused(popup, 'Open Bo Dahl');

    await keyboard.press('s');
    await popup.waitForFunction(() => document.activeElement?.closest('[role=menu]'));
    await keyboard.type('next');
    await isFocused(popup, 'Next week');
    await keyboard.press('Enter');
    await becomes(() => openFollowUpsIn(session().desk)).toMatchObject([{ dueOn: nextMonday() }]);
    await toastSays(popup, 'Follow-up moved to');
    await keyboard.press('u');
    await becomes(() => followUpNames(popup)).toEqual({ Overdue: ['Bo Dahl'] });
  });

  test('in the popup a lead is looked for, not found, and added', async () => {
    const popup = await openPopup(session());
    await popup.waitForSelector('[role=combobox]');
    const { keyboard } = popup;
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keyboard.press('/');
    await keyboard.type('Jon Aas');
    await shows(popup, 'No lead matches');
    await keyboard.press('Enter');
    await popup.waitForFunction(() => document.activeElement?.closest('form'));
    await keyboard.press('Enter');

    await toastSays(popup, 'Jon Aas is now a lead');
    expect(await leadsIn(session().desk)).toMatchObject([{ name: 'Jon Aas', source: { site: 'manual' } }]);
  });

  test('in the popup the lead that was found is opened by Enter', async () => {
    await givenLead(session(), { name: 'Anna Berg', slug: 'anna-berg' });
    await givenLead(session(), { name: 'Anne Dahl', slug: 'anne-dahl' });
    const popup = await openPopup(session());
    await popup.waitForSelector('[role=combobox]');
    await popup.focus('[role=combobox]');
    await popup.keyboard.type('ann');
    await popup.waitForSelector('[role=option]:nth-child(2)');
    await popup.keyboard.press('ArrowDown');
    await popup.waitForSelector('[role=option]:nth-child(2)[aria-selected=true]');
    popup.keyboard.press('Enter').catch(() => undefined);
    await session().browser.waitForTarget((target) => target.url() === 'https://www.linkedin.com/in/anne-dahl/');
  });

  test('in the settings the language and the theme are chosen by the arrow keys', async () => {
    const page = await session().visit(session().address('dashboard.html#/settings'));
    await page.waitForSelector('main input[type=radio]');
    await page.focus('main input[type=radio]:checked');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await shows(page, 'Innstillinger');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-theme=dark]');
  });
});
