import { type Page } from 'puppeteer';
import { expect, test, vi } from 'vitest';
import { ingrid } from '../../stage/people';
import { profileAddress } from '../steps/host';
import { shows } from '../steps/page';
import { extensionId } from './browser';
import { openPanel } from './overlay';
import { inBrowser } from './privileged';
import { session } from './session';

/** As the rep may in the add-on's page: it is loaded anew, and all its pages go. */
async function allowInPrivateWindows(): Promise<void> {
  // Else the last tab would go with them, and the browser with that.
  await session().browser.newPage();
  await inBrowser(
    session().browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(extensionId)};
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    })()`,
  );
  await session().openDesk();
}

async function privatePage(): Promise<Page> {
  const { browser } = session();
  await inBrowser(browser, 'void OpenBrowserWindow({ private: true })');
  const found = async () => (await browser.pages()).find((page) => page.url() === 'about:privatebrowsing');
  return (await vi.waitUntil(found, { timeout: 20_000, interval: 50 }))!;
}

export function testPrivateWindow(): void {
  // The last one: it reloads the extension.
  test('F28: in a private window, where Firefox has no database, the panel says so', async () => {
    await allowInPrivateWindows();
    const page = await privatePage();
    await page.goto(profileAddress(ingrid));
    const panel = await openPanel(page);
    await shows(panel, 'Not in a private window');
    expect(await panel.$$('button')).toEqual([]);
    await page.close();
  });
}
