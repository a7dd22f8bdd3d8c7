import { type Frame, type Page } from 'puppeteer';
import { closedElements, openPanel } from '../overlay';
import { awakeServiceWorker } from '../worker';
import { openHost } from './host';
import { appears, control, fill, pick, press, type View } from './page';
import { type Session } from './session';

/** Opens a host's page in a new tab, and its panel by a click on the launcher. */
export async function openPanelOn(session: Session, url: string): Promise<{ page: Page; panel: Frame }> {
  const page = await openHost(session, url);
  return { page, panel: await openPanel(page) };
}

/** Whether the panel is open over the page. */
export async function isPanelShown(page: Page): Promise<boolean> {
  const elements = await closedElements(page);
  return elements.some(({ attributes, box }) => box !== undefined && attributes.class === 'panel');
}

/**
 * What the browser does when the rep presses a shortcut of the extension's on this page: Puppeteer's keys reach the page,
 * not the browser's own shortcuts.
 */
export async function pressShortcut(session: Session, page: Page, command = 'toggle-panel'): Promise<void> {
  await page.bringToFront();
  const worker = await awakeServiceWorker(session.browser, session.id);
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
    event.dispatch(name, tab);
  }, command);
}

/** A lead by herself, in a tab beside no host. */
export const openLead = (session: Session, leadId: string): Promise<Page> =>
  session.visit(session.address(`panel.html?lead=${leadId}`));

/** Makes a lead of the one person whom the panel shows. */
export async function addShown(panel: View): Promise<void> {
  await press(panel, 'Add lead');
  await appears(panel, 'Log first contact');
  await panel.waitForSelector(control('Add lead'), { hidden: true });
}

/** Moves the lead who is shown from one stage to another, by their names. */
export async function moveTo(panel: View, from: string, to: string): Promise<void> {
  await press(panel, `Stage: ${from}`);
  await press(panel, to, 'menuitemradio');
}

export interface Log {
  /** As the form names it; the form's own choice otherwise. */
  channel?: string;
  note?: string;
  /** `YYYY-MM-DD` in place of the proposed one; `none` declines it. */
  followUp?: string;
}

/** Fills in the form that is open, and saves it. */
export async function saveLog(panel: View, { channel, note, followUp }: Log = {}): Promise<void> {
  await appears(panel, 'Save');
  if (channel) await panel.locator(`label::-p-text(${channel})`).click();
  if (note) await fill(panel, 'Note', note);
  if (followUp === 'none') await press(panel, 'Follow up on', 'checkbox');
  else if (followUp) await pick(panel, '[name=dueOn]', followUp);
  await press(panel, 'Save');
  await panel.waitForSelector('form', { hidden: true });
}

/** Logs the first contact of the one person whom the panel shows. */
export async function logFirstContact(panel: View, log: Log = {}): Promise<void> {
  await press(panel, 'Log first contact');
  await saveLog(panel, log);
}
