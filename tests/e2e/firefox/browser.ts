import { type Browser, launch } from 'puppeteer';
import { findFirefox, howToGetFirefox } from '../../tools/firefox.mjs';
import { ensureBuilt } from '../build';

/** As the manifest has it. */
export const extensionId = 'fairlead@example.com';
/** Firefox draws the host of our pages by lot; this one is fixed, so that their addresses are known. */
const host = 'b5e0e2b6-3c6e-4e6a-9d0e-0123456789ab';

/** Of a page of the extension's, e.g. `popup.html`. */
export const addressOf = (file: string): string => `moz-extension://${host}/${file}`;

/** ms without an event after which the background is stopped; 30,000 by default. */
const idle = 1_500;

/** Firefox with the built extension in it, and with nothing but the proxy to talk to. `downloads`: the folder for them. */
export async function launchFirefox(proxyPort: number, downloads: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(howToGetFirefox);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 120_000,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Puppeteer may open our own pages, and a test ask the browser itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'extensions.background.idle.timeout': idle,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
      // As a rep has it: Puppeteer would switch off what parts a frame's storage by the page around it.
      'network.cookie.cookieBehavior': 5,
      'browser.contentblocking.features.standard': 'tp,tpPrivate,cookieBehavior5,cookieBehaviorPBM5,cryptoTP,fp',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The browser's own question, which only a hand can answer, counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(ensureBuilt('firefox'));
  return browser;
}
