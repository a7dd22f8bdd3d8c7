import { type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid, magnus } from '../stage/people';
import { conversations } from '../stage/linkedin/conversations';
import { type Box, launcherBox } from './overlay';
import { givenSettings } from './steps/commands';
import { becomes } from './steps/database';
import { inboxAddress, openHost, profileAddress, threadAddress } from './steps/host';
import { appears, press, shows, textOf } from './steps/page';
import { openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const pages = [
  ['a profile in SDUI', profileAddress(ingrid)],
  ['a profile in Ember', profileAddress(magnus)],
  ['a people search', 'https://www.linkedin.com/search/results/people/?keywords=a'],
  ['a conversation', `https://www.linkedin.com/messaging/thread/${conversations[0]!.id}/`],
  ['an inbox', inboxAddress],
  ['a thread', threadAddress('Tilbud på lagerstyring')],
] as const;

/* oxlint-disable unicorn/consistent-function-scoping -- the page gets this function alone, and nothing around it */
/** The host's controls in the window of which a middle or a corner shows something of ours, as the page sees them. */
const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = 'a[href], button, input, textarea, select, [role=button], [role=tab], [role=link], [role=checkbox]';
    const roots = [document, ...Array.from(document.querySelectorAll('*'), (one) => one.shadowRoot ?? [])].flat();
    const controls = roots.flatMap((root) => Array.from(root.querySelectorAll(names)));
    const seen = controls.filter((control) => {
      const { width, height, top, left } = control.getBoundingClientRect();
      return width > 0 && height > 0 && top < innerHeight && left < innerWidth;
    });
    if (seen.length < 5) throw new Error(`Only ${seen.length} controls on the page`);

    /** Ours stands beside `body`. */
    const isOurs = (found: Element) => found.parentElement === document.documentElement && found !== document.body;
    const isCovered = (control: Element) => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const across = [left + 2, (left + right) / 2, right - 2];
      const down = [top + 2, (top + bottom) / 2, bottom - 2];
      return across.some((x) => down.some((y) => document.elementsFromPoint(x, y).some(isOurs)));
    };
    return seen.filter(isCovered).map((control) => control.outerHTML.slice(0, 120));
  });
/* oxlint-enable unicorn/consistent-function-scoping */

const isOn = (box: Box, width: number) => box.x + box.width <= width && box.x + box.width > width - 40;

describe.each([1280, 1366, 1920])('in a window %i px wide', (width) => {
  test.each(pages)('the launcher covers no control of %s', async (_, address) => {
    const page = await openHost(session(), address);
    await page.setViewport({ width, height: 800 });

    await becomes(() => coveredControls(page)).toEqual([]);
    expect(isOn(await launcherBox(page), width)).toBe(true);
  });
});

test('put into the corner where LinkedIn has its messages, the launcher stands above them', async () => {
  await givenSettings(session(), { launcherTop: 1 });
  const page = await openHost(session(), profileAddress(magnus));
  await page.waitForSelector('.msg-overlay-bubble-header__control');
  await becomes(() => coveredControls(page)).toEqual([]);
  const { y, height } = await launcherBox(page);
  expect(y + height).toBeLessThan(800 - 8);
});

test('dragged over a control, the launcher moves beside it, and stays there on the next page', async () => {
  const page = await openHost(session(), inboxAddress);
  const from = await launcherBox(page);
  const rail = await (await page.waitForSelector('[aria-label=Contacts]'))?.boundingBox();
  await page.mouse.move(from.x + 14, from.y + 14);
  await page.mouse.down();
  await page.mouse.move(from.x + 14, (rail?.y ?? 0) + 10, { steps: 5 });
  await page.mouse.up();
  await becomes(() => coveredControls(page)).toEqual([]);

  const there = await launcherBox(page);
  expect(there.y).not.toBe(from.y);
  const next = await openHost(session(), inboxAddress);
  await becomes(async () => (await launcherBox(next)).y).toBeCloseTo(there.y, 0);
});

test('the panel is closed on every page until the rep opens it, and takes no key from the page', async () => {
  const { page, panel } = await openPanelOn(session(), inboxAddress);
  await panel.waitForSelector('main');
  const other = await openHost(session(), threadAddress('Contract draft'));
  await launcherBox(other);
  expect(other.frames()).toHaveLength(1);

  await page.bringToFront();
  await page.click('[name=q]');
  await page.keyboard.type('laun');
  expect(await page.$eval('[name=q]', (field) => (field as HTMLInputElement).value)).toBe('laun');
});

/** From now on counts, in the content script's own world, the looks that it takes at the page: calls that come together are one. */
const countLooks = (page: Page) =>
  page.extensionRealms()[0]!.evaluate(() => {
    const looks = { count: 0, last: 0 };
    for (const kind of [Document, Element, DocumentFragment])
      for (const name of ['querySelector', 'querySelectorAll'] as const) {
        const plain = kind.prototype[name] as (selector: string) => unknown;
        Object.assign(kind.prototype, {
          [name](this: ParentNode, selector: string) {
            const now = performance.now();
            if (now - looks.last > 300) looks.count += 1;
            looks.last = now;
            return plain.call(this, selector);
          },
        });
      }
    Object.assign(globalThis, { looks });
  });

/** Changes ten thousand nodes in each second; answers with how many it came to. */
const storm = (page: Page, seconds: number) =>
  page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        const place = document.body.appendChild(document.createElement('section'));
        const until = performance.now() + ms;
        const begun = performance.now();
        let done = 0;
        const churn = () => {
          const due = Math.min((performance.now() - begun) * 10, ms * 10);
          for (; done < due; done += 1) {
            if (place.childElementCount > 50) place.firstElementChild?.remove();
            else place.append(document.createElement('p'));
            if (done % 100 === 0) place.dataset.turn = String(done);
          }
          if (performance.now() < until) setTimeout(churn, 4);
          else resolve(done);
        };
        churn();
      }),
    seconds * 1000,
  );

test('F22: a page that changes ten thousand times a second is looked at once a second, and its person stays', async () => {
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await shows(panel, ingrid.name);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await countLooks(page);
  const seconds = 4;
  expect(await storm(page, seconds)).toBeGreaterThan(seconds * 9_000);
  const { count } = await page
    .extensionRealms()[0]!
    .evaluate(() => (globalThis as unknown as { looks: { count: number } }).looks);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(seconds + 1);
  expect(await textOf(panel)).toContain(ingrid.name);
  expect(errors).toEqual([]);
  await press(panel, 'Add lead');
  await appears(panel, 'Edit');
});
