import { type Page } from 'puppeteer';
import { mailbox } from '../../stage/gmail/mailbox';
import { threadToken } from '../../stage/gmail/token';
import { type Person } from '../../stage/people';
import { inClosedRoot } from '../overlay';
import { type Session } from './session';

/** A profile on the pretend LinkedIn; `ui` in place of the one in which the person is served. */
export const profileAddress = ({ slug = '' }: Person, ui?: 'sdui' | 'ember' | 'guest'): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}/${ui ? `?ui=${ui}` : ''}`;

export const inboxAddress = 'https://mail.google.com/mail/u/0/#inbox';

/** A thread of the pretend mailbox, by its subject. */
export function threadAddress(subject: string): string {
  const thread = mailbox.find((one) => one.subject === subject);
  if (!thread) throw new Error(`The mailbox has no thread “${subject}”`);
  return `${inboxAddress}/${threadToken(thread.id)}`;
}

export const launcherWords = {
  add: 'Fairlead: add this person as a lead',
  open: 'Fairlead: open the panel',
} as const;

/** Waits till the launcher is called so. */
export async function launcherSays(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await inClosedRoot(page, words).setTimeout(10_000).wait();
}

/** Opens a page of a host in a new tab and waits till the page is the one that its address names. */
export async function openHost(session: Pick<Session, 'visit'>, url: string): Promise<Page> {
  const page = await session.visit(url);
  await page.waitForFunction(() => !('stage' in window) || !(window.stage as { pending: boolean }).pending);
  return page;
}
