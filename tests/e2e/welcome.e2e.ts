import { describe, expect, test } from 'vitest';
import { closedElements } from './overlay';
import { ingrid } from '../stage/people';
import { givenLead } from './steps/commands';
import { allRows, becomes, leadsIn, openFollowUpsIn } from './steps/database';
import { openHost, profileAddress } from './steps/host';
import { press, shows, toastSays } from './steps/page';
import { badgeOf, openPopup, stageRows } from './steps/popup';
import { Session, sharedSession } from './steps/session';

const session = sharedSession();
const openWelcome = () => session().visit(session().address('welcome.html'));

describe('the welcome page', () => {
  test('opens by itself after the install, once', async () => {
    // `start` waits for it, and closes it.
    const fresh = await Session.start();
    try {
      expect(fresh.browser.targets().map((target) => target.url())).not.toContain(fresh.address('welcome.html'));
      await fresh.desk.reload();
      await (await fresh.visit(fresh.address('popup.html'))).close();
      expect(fresh.browser.targets().map((target) => target.url())).not.toContain(fresh.address('welcome.html'));
    } finally {
      await fresh.close();
    }
  });

  test('says what is read, where the data stays, and what LinkedIn’s terms say', async () => {
    const page = await openWelcome();
    await page.waitForSelector('main li');
    const lines = await page.$$eval('main ul li', (items) => items.map((item) => item.textContent ?? ''));
    expect(lines).toHaveLength(7);
    expect(lines.join(' ')).toMatch(/notices when you send a mail/);
    expect(lines.join(' ')).toMatch(/On LinkedIn, nothing is read before you open the panel/);
    expect(lines.join(' ')).toMatch(/reads the Gmail or LinkedIn page that you have open/);
    expect(lines.join(' ')).toMatch(/kept in this browser/);
    expect(lines.join(' ')).toMatch(/User Agreement bars software that overlays its pages/);
  });

  test('loads a sample pipeline with one click and takes it away with one, and nothing else', async () => {
    const ownId = await givenLead(session(), { name: 'Anna Berg' });
    const page = await openWelcome();
    await press(page, 'Load the sample pipeline');
    await toastSays(page, 'sample leads loaded');
    expect((await leadsIn(session().desk)).length).toBeGreaterThan(20);
    expect((await openFollowUpsIn(session().desk)).length).toBeGreaterThan(10);
    await becomes(() => badgeOf(session())).toMatchObject({ text: expect.stringMatching(/^[1-9]/) });

    await press(page, 'Remove the sample pipeline');
    await toastSays(page, 'sample leads removed');
    expect(await leadsIn(session().desk)).toMatchObject([{ id: ownId, name: 'Anna Berg' }]);
    expect(await allRows(session().desk, 'followUps')).toEqual([]);
    await becomes(() => badgeOf(session())).toMatchObject({ text: '' });
    const popup = await openPopup(session());
    await becomes(async () => (await stageRows(popup)).at(-1)).toEqual(['All stages', '1', '']);
  });

  test('lets the rep choose that nothing is drawn on LinkedIn, at once', async () => {
    const profile = await openHost(session(), profileAddress(ingrid));
    await becomes(async () => (await closedElements(profile)).length).toBeGreaterThan(0);
    const page = await openWelcome();
    await page.locator('label::-p-text(Side panel)').click();
    await toastSays(page, 'Saved');
    await becomes(() => closedElements(profile)).toEqual([]);
    await shows(page, 'Nothing is drawn on LinkedIn');
  });
});
