import { describe, expect, test } from 'vitest';
import { ingrid, priya, thomas } from '../../stage/people';
import { becomes, contactsIn, leadsIn, openFollowUpsIn } from '../steps/database';
import { thirdWorkingDay } from '../steps/days';
import { launcherWords, openHost, profileAddress } from '../steps/host';
import { appears, isFocused, press, shows, toastSays } from '../steps/page';
import { addShown, logFirstContact, moveTo } from '../steps/panel';
import { frameIn, isPanelShown, launcherSays } from './overlay';
import { pressShortcut } from './privileged';
import { session } from './session';

export function testHostPages(): void {
  describe('on a LinkedIn profile', () => {
    test('the launcher offers to add the person, and a click opens the panel with what the page says of her', async () => {
      const page = await openHost(session(), profileAddress(ingrid));
      await launcherSays(page, launcherWords.add);

      const { panel } = await session().openPanelOn(profileAddress(thomas));
      for (const words of [thomas.name, thomas.title, thomas.company, thomas.location]) await shows(panel, words ?? '');
      expect(session().stage.violations).toEqual([]);
    });

    test('a lead is added, her first contact is logged, and the follow-up is there', async () => {
      const { desk } = session();
      const { page, panel } = await session().openPanelOn(profileAddress(ingrid));
      await addShown(panel);
      await toastSays(panel, `${ingrid.name} is now a lead`);
      await launcherSays(page, `${launcherWords.open}, Prospecting`);
      await logFirstContact(panel);

      await toastSays(panel, 'Contact logged, moved to First contact');
      await shows(panel, 'First contact');
      await launcherSays(page, `${launcherWords.open}, First contact`);
      const [lead, ...others] = await leadsIn(desk);
      expect(others).toEqual([]);
      expect(lead).toMatchObject({
        name: ingrid.name,
        title: ingrid.title,
        slug: ingrid.slug,
        stageId: 'first-contact',
      });
      expect(await contactsIn(desk)).toMatchObject([{ leadId: lead?.id, site: 'linkedin', direction: 'outbound' }]);
      expect(await openFollowUpsIn(desk)).toMatchObject([{ leadId: lead?.id, dueOn: thirdWorkingDay() }]);
    });

    test('the panel goes with the page to the next person', async () => {
      const { page, panel } = await session().openPanelOn(profileAddress(ingrid));
      await shows(panel, ingrid.name);
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, profileAddress(priya));
      await shows(panel, priya.name);
      await appears(panel, 'Add lead');
    });

    test('a menu that is opened by a click stays open: the lead is moved to another stage', async () => {
      const { panel } = await session().openPanelOn(profileAddress(ingrid));
      await addShown(panel);
      await moveTo(panel, 'Prospecting', 'Proposal');
      await press(panel, 'Move anyway');
      await becomes(() => leadsIn(session().desk)).toMatchObject([{ stageId: 'proposal' }]);
    });
  });

  describe('a shortcut on a page of a host', () => {
    test('opens the panel with the focus in it, and closes it', async () => {
      const page = await openHost(session(), profileAddress(ingrid));
      await launcherSays(page, launcherWords.add);
      await pressShortcut(page, 'L');
      await isFocused(await frameIn(page, 'frame'), 'Add lead');

      await pressShortcut(page, 'L');
      await becomes(() => isPanelShown(page)).toBe(false);
    });

    test('logs a contact in the panel, or looks for a lead there', async () => {
      const page = await openHost(session(), profileAddress(ingrid));
      await launcherSays(page, launcherWords.add);
      await pressShortcut(page, 'K');
      const panel = await frameIn(page, 'frame');
      await appears(panel, 'Save');

      await pressShortcut(page, 'S');
      await isFocused(panel, 'Search leads');
    });
  });

  test('the panel lists the keys that the browser has given', async () => {
    const { page, panel } = await session().openPanelOn(profileAddress(ingrid));
    await isFocused(panel, 'Add lead');
    await page.keyboard.press('?');
    await shows(panel, 'Alt+Shift+K');
  });
}
