import { type Browser, type Page, type Target, type WebWorker } from 'puppeteer';

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

/** The running background worker; waits up to 15 s for one. */
export async function serviceWorker(browser: Browser): Promise<WebWorker> {
  await browser.waitForTarget(isWorker, { timeout: 60_000 });
  // An update may leave the target of the worker before it, which answers nothing.
  const worker = await browser.targets().findLast(isWorker)?.worker();
  if (!worker) throw new Error('The background worker went away while it was looked at');
  return worker;
}

/**
 * Stops the worker as the browser would after 30 s, and waits till it is gone. (Waiting does not stop it: a debugger keeps it
 * alive.) Puppeteer lets go of it first: a worker that is started again while a debugger holds it goes on as the same target,
 * and never seems gone.
 */
export async function stopServiceWorker(browser: Browser): Promise<void> {
  const { client } = await serviceWorker(browser);
  const { targetInfo } = await client.send('Target.getTargetInfo');
  const { targetId } = targetInfo;
  const watcher = await browser.target().createCDPSession();
  const gone = new Promise<void>((resolve) => {
    watcher.on('Target.targetDestroyed', (one) => {
      if (one.targetId === targetId) resolve();
    });
  });
  await watcher.send('Target.setDiscoverTargets', { discover: true });
  await client.detach();
  await watcher.send('Target.closeTarget', { targetId });
  await gone;
  await watcher.detach();
}

/** The worker, woken by a message of an extension page where it is stopped. */
export async function awakeServiceWorker(browser: Browser, id: string): Promise<WebWorker> {
  if (!browser.targets().some(isWorker)) {
    const page = await extensionPage(browser, id, 'popup.html');
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    await page.close();
  }
  return serviceWorker(browser);
}

/** One of the extension's pages in a tab, e.g. `popup.html`. */
export async function extensionPage(browser: Browser, id: string, file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

/** The real popup, as a click on the toolbar's button opens it over the foremost window. */
export async function openPopup(browser: Browser, id: string): Promise<Page> {
  const worker = await awakeServiceWorker(browser, id);
  const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
  await worker.evaluate(() => chrome.action.openPopup());
  return (await opened).asPage();
}
