import { type Page } from 'puppeteer';
import { awakeServiceWorker, openPopup as openRealPopup } from '../worker';
import { appears, control, fill, press } from './page';
import { type Session } from './session';

/** The real popup, over the desk or over `beside`. One that is open is closed first. */
export async function openPopup(session: Session, beside = session.desk): Promise<Page> {
  await session.closeAll((target) => target.url() === session.address('popup.html'));
  await beside.bringToFront();
  return openRealPopup(session.browser, session.id);
}

/** The browser's real side panel beside a tab, opened from the popup: the browser wants a click for it. */
export async function openSidePanel(session: Session, beside: Page): Promise<Page> {
  const popup = await openPopup(session, beside);
  await appears(popup, 'Open the side panel');
  // The popup closes itself in the middle of the click.
  press(popup, 'Open the side panel').catch(() => undefined);
  const panel = await session.browser.waitForTarget((target) => target.url() === session.address('panel.html?in=side'));
  return panel.asPage();
}

export interface Badge {
  text: string;
  title: string;
}

/** What the toolbar's button shows, and says. */
export async function badgeOf(session: Session): Promise<Badge> {
  const worker = await awakeServiceWorker(session.browser, session.id);
  return worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** The rows of the popup's table, each as its words: stage, number, value. */
export const stageRows = (popup: Page): Promise<string[][]> =>
  popup.$$eval('table tr', (rows) =>
    rows.map((row) =>
      [...row.cells].map((cell) => {
        const words = (cell.querySelector('.sr-only') ?? cell).textContent ?? '';
        return words.replaceAll('\u00a0', ' ').trim();
      }),
    ),
  );

/** Whom the follow-ups of each section are about, from top to bottom. */
export const followUpNames = (popup: Page): Promise<Record<string, string[]>> =>
  popup.$$eval('main section', (sections) =>
    Object.fromEntries(
      sections.map((section) => [
        section.querySelector('h2')?.firstChild?.textContent ?? '',
        [...section.querySelectorAll('li a bdi')].map((name) => name.textContent ?? ''),
      ]),
    ),
  );

/** In the popup's form for a lead by hand, which it opens. */
export async function writeName(popup: Page, name: string): Promise<void> {
  await press(popup, 'Add lead');
  await fill(popup, 'Name', name);
}

/** Sends that form. */
export const addIt = (popup: Page): Promise<void> => popup.locator(`form ${control('Add lead')}`).click();
