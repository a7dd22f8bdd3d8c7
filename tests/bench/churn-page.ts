import { type Browser, type Page } from 'puppeteer';
import { mailbox } from '../stage/gmail/mailbox';
import { givenLead, givenSettings } from '../e2e/steps/commands';
import { inboxAddress, threadAddress } from '../e2e/steps/host';
import { people } from '../stage/people';

/** An extension that does nothing, Fairlead without its marks, and Fairlead as it comes, with every third person a lead. */
export const ways = ['noop', 'unmarked', 'marked'] as const;
export type Way = (typeof ways)[number];

/** The inbox of the stage, drawn without delay, and the addresses that are gone through in it. */
export async function openInbox(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(inboxAddress);
  await page.waitForSelector('tr.zA');
  const threads = mailbox.slice(0, 8).map(({ subject }) => new URL(threadAddress(subject)).hash);
  await page.evaluate(
    (places) => Object.assign(window, { places }),
    threads.flatMap((hash) => [hash, '#inbox']),
  );
  await page.evaluate(() => {
    (window as unknown as { stage: { delay: number } }).stage.delay = 0;
  });
  return page;
}

/** Before the first visit: who is a lead, and whether leads are marked. */
export async function prepare(desk: Page, way: Way): Promise<void> {
  const known = people.filter(({ email }, at) => email && at % 3 === 0);
  for (const { name, email } of known) await givenLead({ desk }, { name, emails: email ? [email] : [] });
  if (way === 'unmarked') await givenSettings({ desk }, { mailMarks: false });
}
