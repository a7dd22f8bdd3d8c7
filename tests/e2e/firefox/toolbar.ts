import { expect, test } from 'vitest';
import { ingrid } from '../../stage/people';
import { givenLead } from '../steps/commands';
import { becomes } from '../steps/database';
import { dayFromToday } from '../steps/days';
import { openHost, profileAddress } from '../steps/host';
import { shows } from '../steps/page';
import { inBrowser, popup, pressIn, pressShortcut, sidebar, textIn } from './privileged';
import { openPanel } from './overlay';
import { session } from './session';

const given = { name: ingrid.name, slug: ingrid.slug, dueOn: dayFromToday(-1) };

/** Waits till the eye can read this in a page that stands in no tab. */
const says = (place: string, words: string | RegExp) =>
  becomes(() => textIn(session().browser, place)).toEqual(expect.stringMatching(words));

export function testToolbar(): void {
  test('the popup counts the leads of each stage and what is overdue, and the badge does', async () => {
    const { browser, desk } = session();
    await givenLead(session(), given);
    await givenLead(session(), { name: 'Anna Berg', stageId: 'closing' });
    await becomes(() => desk.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');

    await pressShortcut(desk, 'F');
    await says(popup, /Prospecting\s+1\b/);
    await says(popup, /Closing\s+1\b/);
    await says(popup, /Overdue\s+1\s+Ingrid Solheim/);
    await inBrowser(browser, `document.getElementById('customizationui-widget-panel')?.hidePopup()`);
  });

  test('the popup opens the sidebar, which shows the lead of the page as the panel over it does', async () => {
    const { browser } = session();
    await givenLead(session(), given);
    const page = await openHost(session(), profileAddress(ingrid));
    const panel = await openPanel(page);
    await shows(panel, 'Prospecting');

    await pressShortcut(page, 'F');
    await says(popup, /Ingrid Solheim/);
    await pressIn(browser, popup, 'Open the side panel');
    await says(sidebar, new RegExp(`${ingrid.name}[^]*Prospecting[^]*overdue`));

    await session().desk.bringToFront();
    await says(sidebar, /Open LinkedIn or Gmail/);
    await inBrowser(browser, 'SidebarController.hide()');
  });

  test('the keyword in the address bar suggests a lead', async () => {
    const { browser } = session();
    await givenLead(session(), { name: ingrid.name, company: ingrid.company });
    await inBrowser(browser, `gURLBar.search('lead ingrid')`);
    const lines = `[...gURLBar.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join()`;
    await becomes(() => inBrowser<string>(browser, lines)).toContain(
      `${ingrid.name} — ${ingrid.company} — Prospecting`,
    );
    await inBrowser(browser, 'gURLBar.view.close()');
  });
}
