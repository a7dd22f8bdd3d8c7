import { type Browser, type Page } from 'puppeteer';
import { extensionId } from './browser';

/** A connection by WebDriver BiDi, which Puppeteer has but does not show. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
export const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Runs an expression, which may give a promise of something plain, in the browser's own foremost window. */
export async function inBrowser<Value>(browser: Browser, expression: string): Promise<Value> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { exceptionDetails, result: given } = result as Evaluated;
  if (exceptionDetails) throw new Error(`${exceptionDetails.text}\nin the browser: ${expression}`);
  return given?.value as Value;
}

/** What the browser does at a key of the manifest's commands: the keys that WebDriver presses reach the page alone. */
export async function pressShortcut(page: Page, key: 'F' | 'L' | 'K' | 'S'): Promise<void> {
  await page.bringToFront();
  await inBrowser(page.browser(), `document.querySelector('[id^="ext-keyset"] > key[key="${key}"]').doCommand()`);
}

/** `running`, `suspending`, `stopped` or `starting`. */
export const backgroundState = (browser: Browser): Promise<string> =>
  inBrowser(browser, `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.backgroundState`);

/** A page of ours that stands in no tab, where WebDriver does not come: the browser's element for it, as an expression. */
export const popup = `document.querySelector('browser.webextension-popup-browser')`;
export const sidebar = `document.getElementById('sidebar').contentDocument?.querySelector('browser')`;

/** ms in which such a page answers, if it still stands. */
const answers = 2_000;

/**
 * Runs an expression, in which `content` is the page's window, in such a page. Gives `undefined` where that page is not there, or
 * goes before it has answered: the popup does, when a button in it opens something else.
 */
export function inPage(browser: Browser, place: string, expression: string): Promise<string | undefined> {
  const script = `sendAsyncMessage('told', String((() => { try { return ${expression}; } catch (error) { return error; } })()))`;
  return inBrowser(
    browser,
    `new Promise((resolve) => {
      const manager = (${place})?.messageManager;
      if (!manager) return resolve(undefined);
      setTimeout(resolve, ${answers});
      manager.addMessageListener('told', function told({ data }) {
        manager.removeMessageListener('told', told);
        resolve(data);
      });
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`,
  );
}

/** What the eye can read there; empty where the page is not there yet. */
export const textIn = async (browser: Browser, place: string): Promise<string> =>
  (await inPage(browser, place, 'content.document.body?.innerText ?? ""')) ?? '';

/** Presses a button there as a hand would: what only a hand may do is allowed. */
export const pressIn = (browser: Browser, place: string, label: string) =>
  inPage(
    browser,
    place,
    `(() => {
      const buttons = [...content.document.querySelectorAll('button')];
      const { x, y, width, height } = buttons.find((one) => one.ariaLabel === ${JSON.stringify(label)}).getBoundingClientRect();
      for (const type of ['mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, { isAsyncEnabled: false });
      return 'pressed';
    })()`,
  );
