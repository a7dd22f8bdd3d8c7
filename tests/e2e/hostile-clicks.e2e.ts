import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { mail, thread } from '../stage/gmail/mailbox';
import { threadToken } from '../stage/gmail/token';
import { ingrid, type Member, rep, sofie } from '../stage/people';
import { hostileProfile, hostileThread, type SpyingWindow } from './hostile-page';
import { openPanel } from './overlay';
import { cover, isCovered } from './steps/covers';
import { becomes, leadsIn } from './steps/database';
import { openHost } from './steps/host';
import { appears, control, toastSays } from './steps/page';
import { sharedSession } from './steps/session';

const open = thread('Fra fjorden', [mail({ from: sofie, to: [rep], age: 1, text: 'Hei!' })]);
const pages = new Map([
  ['www.linkedin.com/in/ingrid-solheim/', hostileProfile(ingrid as Member)],
  ['mail.google.com/mail/u/9/', hostileThread(open)],
]);
const session = sharedSession({ stage: { pages } });

const places = [
  { host: 'LinkedIn', address: 'https://www.linkedin.com/in/ingrid-solheim/' },
  { host: 'Gmail', address: `https://mail.google.com/mail/u/9/#inbox/${threadToken(open.id)}` },
];

const refusal = 'Something on the page lies over this button';

async function panelOn(address: string): Promise<{ page: Page; panel: Frame; at: readonly [number, number] }> {
  const page = await openHost(session(), address);
  const panel = await openPanel(page);
  await appears(panel, 'Add lead');
  await isCovered(panel, false);
  const box = await (await panel.waitForSelector(control('Add lead')))?.boundingBox();
  if (!box) throw new Error('The button is not drawn');
  return { page, panel, at: [box.x + box.width / 2, box.y + box.height / 2] };
}

/** What a page can do to our frame so that it is clicked and not seen; each ends when it is told to. */
const tricks: [string, (page: Page) => Promise<void>][] = [
  ['laid under a cover through which clicks fall', cover],
  ['all but transparent', (page) => page.evaluate(() => void (document.documentElement.style.opacity = '0.01'))],
  [
    'drawn aside of where it was',
    (page) => page.evaluate(() => void (document.documentElement.style.transform = 'translateX(1px) scaleX(0.999)')),
  ],
  ['blurred', (page) => page.evaluate(() => void (document.documentElement.style.filter = 'blur(20px)'))],
];

describe.each(places)('S6: on a hostile page under the name of $host', ({ address }) => {
  test.each(tricks)('the rep’s click saves nothing in a panel that is %s', async (_, play) => {
    const { page, panel, at } = await panelOn(address);
    await play(page);
    await isCovered(panel, true);
    await page.mouse.click(...at);
    await toastSays(panel, refusal);
    expect(await leadsIn(session().desk)).toEqual([]);
  });

  test('nor does it where the page takes its cover away as soon as she presses', async () => {
    const { page, panel, at } = await panelOn(address);
    await cover(page);
    await isCovered(panel, true);
    // All that a page learns of a press in our frame is that the focus has gone there.
    await page.evaluate(() => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function's text, and nothing from around it
      const uncovered = () => document.querySelector('#cover')?.remove();
      window.addEventListener('blur', uncovered);
      for (const name of ['focusin', 'focusout']) document.addEventListener(name, uncovered, true);
    });
    await page.mouse.move(...at);
    await page.mouse.down();
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await isCovered(panel, false);
    await page.mouse.up();
    await toastSays(panel, refusal);
    expect(await leadsIn(session().desk)).toEqual([]);
  });

  test('nor does it where the page has put our element into a frame of its own', async () => {
    const { page } = await panelOn(address);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.01; border: 0';
      document.body.append(frame);
      frame.contentDocument?.body.append((window as unknown as SpyingWindow).stranger());
    });
    // It is taken back to where it belongs, and shows itself anew.
    await becomes(() =>
      page.evaluate(() => (window as unknown as SpyingWindow).stranger()?.parentElement === document.documentElement),
    ).toBe(true);
    await becomes(async () => page.frames().filter((frame) => frame.url().includes('panel.html')).length).toBe(1);
    expect(await leadsIn(session().desk)).toEqual([]);
  });
});
