import { type Frame, type Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ingrid } from '../stage/people';
import { givenLead, givenSettings } from './steps/commands';
import { cover, isCovered, uncover } from './steps/covers';
import { leadsIn } from './steps/database';
import { profileAddress } from './steps/host';
import { appears, control, press, toastSays } from './steps/page';
import { addShown, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

/** How the page hides our frame from the rep, and how it learns of her press, upon which it shows it again. */
const baits = {
  'a cover that goes when the page loses the focus': async (page: Page) => {
    await cover(page);
    await page.evaluate(() => {
      window.addEventListener('blur', () => document.querySelector('#cover')?.remove(), { once: true });
    });
  },
  'a cover that goes when another element has the focus': async (page: Page) => {
    await cover(page);
    await page.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      const focused = document.activeElement;
      port1.addEventListener('message', () => {
        if (document.activeElement === focused) port2.postMessage(null);
        else document.querySelector('#cover')?.remove();
      });
      port1.start();
      port2.postMessage(null);
    });
  },
  'a page that can hardly be seen until it loses the focus': (page: Page) =>
    page.evaluate(() => {
      const { style } = document.documentElement;
      style.opacity = '0.01';
      window.addEventListener('blur', () => (style.opacity = ''), { once: true });
    }),
};
type Bait = keyof typeof baits;

/** The focus is the page's own again, so that it learns of the next press by losing it. */
async function lay(page: Page, panel: Frame, bait: Bait): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await baits[bait](page);
  await isCovered(panel, true);
}

/** By the pointer alone: a locator would wait until the page has the button drawn. */
async function click(panel: Frame, name: string): Promise<void> {
  const element = await panel.waitForSelector(control(name));
  await element?.click();
}

/** A point of the control, in the page's window. */
async function inside(panel: Frame, name: string, role?: string): Promise<[number, number]> {
  const element = await panel.waitForSelector(control(name, role));
  const box = await element?.boundingBox();
  if (!box) throw new Error(`“${name}” is not drawn`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const refused = 'Something on the page lies over this button';

describe('S6: A page that lays a bait over the panel and takes it away as the rep presses', () => {
  test.for(Object.keys(baits) as Bait[])('does not make her add a lead: %s', async (bait) => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await appears(panel, 'Add lead');
    await lay(page, panel, bait);
    await click(panel, 'Add lead');
    await toastSays(panel, refused);
    expect(await leadsIn(session().desk)).toEqual([]);

    await isCovered(panel, false);
    await addShown(panel);
  });

  test('does not make her log a contact', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await appears(panel, 'Log first contact');
    await lay(page, panel, 'a cover that goes when the page loses the focus');
    await click(panel, 'Log first contact');
    await toastSays(panel, refused);
    expect(await panel.$('form')).toBeNull();
  });

  test('does not make her move a lead by an item of a menu', async () => {
    await givenSettings(session(), { askCriteria: false });
    await givenLead(session(), { name: ingrid.name, slug: ingrid.slug });
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    await press(panel, 'Stage: Prospecting');
    const at = await inside(panel, 'Negotiation', 'menuitemradio');
    await cover(page);
    await isCovered(panel, true);
    await page.mouse.move(...at);
    await page.mouse.down();
    // However it has learned of it: the menu would be gone if the page took the focus back.
    await uncover(page);
    await page.mouse.up();
    await toastSays(panel, refused);
    expect(await leadsIn(session().desk)).toMatchObject([{ stageId: 'prospecting' }]);
  });

  test('does not get the second click of a double click whose first one the page has taken', async () => {
    const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
    const at = await inside(panel, 'Add lead');
    await isCovered(panel, false);
    await page.mouse.move(...at);
    // As a page does that moves us beneath the pointer between the two: no cover, and nothing of the browser's tells of it.
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await toastSays(panel, refused);
    expect(await leadsIn(session().desk)).toEqual([]);
    await page.mouse.click(...at, { count: 2 });
    await appears(panel, 'Log first contact');
  });
});
