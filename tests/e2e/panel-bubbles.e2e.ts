import { describe, expect, test } from 'vitest';
import { ingrid, magnus } from '../stage/people';
import { allRows } from './steps/database';
import { closeFirstBubble, feedAddress, openBubble, openSecondBubble } from './steps/bubbles';
import { openHost, profileAddress } from './steps/host';
import { openPanel } from './overlay';
import { appears, fill, has, hides, isFocused, press, shows, textOf, type View } from './steps/page';
import { addShown, openPanelOn } from './steps/panel';
import { sharedSession } from './steps/session';

const session = sharedSession();

const other = 'Berit Bobledal';

const noteIn = (panel: View) => panel.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value);

/** The feed with one conversation open over it, and the panel beside. */
async function openBubbled() {
  const page = await openHost(session(), feedAddress);
  await openBubble(page);
  const panel = await openPanel(page);
  await shows(panel, magnus.name);
  return { page, panel };
}

describe('of two conversations in bubbles over a page', () => {
  test('a log that is being written stays with its person when the second one comes up', async () => {
    const { page, panel } = await openBubbled();
    await press(panel, 'Log first contact');
    await fill(panel, 'Note', 'Only for Magnus');
    await openSecondBubble(page, other);

    await appears(panel, 'People');
    expect(await noteIn(panel)).toBe('Only for Magnus');
    await isFocused(panel, 'Only for Magnus');
    await press(panel, 'People');
    await shows(panel, '2 people');
  });

  test('nothing of the person whose bubble is closed goes on under the other one', async () => {
    const { page, panel } = await openBubbled();
    await openSecondBubble(page, other);
    await shows(panel, '2 people');
    await panel.locator(`[data-row] ::-p-text(${magnus.name})`).click();
    await addShown(panel);
    await press(panel, 'Log first contact');
    await fill(panel, 'Note', 'Only for Magnus');
    await closeFirstBubble(page);

    await shows(panel, other);
    await hides(panel, magnus.name);
    expect(await panel.$('form')).toBeNull();
    await appears(panel, 'Add lead');
    await press(panel, 'Log first contact');
    await appears(panel, 'Save');
    expect(await noteIn(panel)).toBe('');
    expect(await allRows(session().desk, 'activities')).toEqual([]);
  });

  test('no key that was meant for the first one acts on the second', async () => {
    const { page, panel } = await openBubbled();
    await isFocused(panel, 'Add lead');
    // The very moment in which the other one stands there.
    await panel.evaluate((name) => {
      const hit = () => {
        if (!document.querySelector('main')?.textContent.includes(name)) return;
        watch.disconnect();
        for (const key of ['l', 'e', 'n'])
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        document.body.dataset.hit = 'true';
      };
      const watch = new MutationObserver(hit);
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    }, other);
    await openSecondBubble(page, other);
    await closeFirstBubble(page);

    await panel.waitForSelector('[data-hit]');
    await isFocused(panel, 'Add lead');
    expect(await panel.$('form')).toBeNull();
    expect(await allRows(session().desk, 'requests')).toEqual([]);
  });
});

test('a profile with a conversation open over it is about the one person, and the other is beside', async () => {
  const { page, panel } = await openPanelOn(session(), profileAddress(ingrid));
  await shows(panel, ingrid.title ?? '');
  await press(panel, 'Log first contact');
  await fill(panel, 'Note', 'Only for Ingrid');
  await openBubble(page);
  await shows(panel, 'Also here');
  expect(await noteIn(panel)).toBe('Only for Ingrid');

  await press(panel, 'Cancel');
  await press(panel, magnus.name);
  await hides(panel, ingrid.title ?? '');
  await appears(panel, 'Add lead');
  await press(panel, 'Back');
  await shows(panel, ingrid.title ?? '');
  expect(await has(panel, magnus.name)).toBe(true);
  expect(await textOf(panel)).not.toContain('2 people');
});
