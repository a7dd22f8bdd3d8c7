import { describe, expect, test } from 'vitest';
import { ingrid, magnus, priya, sofie } from '../stage/people';
import { closedElements } from './overlay';
import { givenSettings } from './steps/commands';
import { becomes, leadsIn } from './steps/database';
import { launcherSays, launcherWords, openHost, profileAddress, threadAddress } from './steps/host';
import { hides, press, shows, textOf, toastSays } from './steps/page';
import { openSidePanel } from './steps/popup';
import { sharedSession } from './steps/session';

const session = sharedSession();

const onlySidePanel = { surfaces: { gmail: 'side-panel', linkedin: 'side-panel' } } as const;

describe('with the side panel as the place of the panel', () => {
  test('not one node of ours stands in the host’s document', async () => {
    const untouched = await openHost(session(), profileAddress(ingrid));
    await launcherSays(untouched, launcherWords.add);
    await givenSettings(session(), onlySidePanel);
    await becomes(() => closedElements(untouched)).toEqual([]);

    const page = await openHost(session(), profileAddress(ingrid));
    const panel = await openSidePanel(session(), page);
    await shows(panel, ingrid.name);
    expect(await closedElements(page)).toEqual([]);
    expect(await page.evaluate(() => [...document.documentElement.children].map((one) => one.localName))).toEqual([
      'head',
      'body',
    ]);
  });

  test('the panel shows the person of the tab, and makes her a lead', async () => {
    await givenSettings(session(), onlySidePanel);
    const page = await openHost(session(), profileAddress(sofie));
    const panel = await openSidePanel(session(), page);
    await shows(panel, sofie.name);
    await press(panel, 'Add lead');
    await becomes(() => leadsIn(session().desk)).toMatchObject([{ slug: sofie.slug, title: sofie.title }]);
    await toastSays(panel, `${sofie.name} is now a lead`);
  });

  test('the panel follows the active tab, and the navigation in it', async () => {
    await givenSettings(session(), onlySidePanel);
    const profile = await openHost(session(), profileAddress(ingrid));
    const mail = await openHost(session(), threadAddress('Contract draft'));
    const panel = await openSidePanel(session(), mail);
    await shows(panel, magnus.email ?? '');

    await profile.bringToFront();
    await shows(panel, ingrid.name);
    expect(await textOf(panel)).not.toContain(magnus.name);

    await profile.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, profileAddress(priya));
    await shows(panel, priya.name);
    expect(await textOf(panel)).not.toContain(ingrid.name);

    await session().desk.bringToFront();
    await shows(panel, 'Open LinkedIn or Gmail');
    await hides(panel, priya.name);
  });
});
