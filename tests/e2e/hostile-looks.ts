import { type Page } from 'puppeteer';
import { expect } from 'vitest';
import { type SpyingWindow } from './hostile-page';

/** Search in the page, old and still there: `find(text, caseSensitive, backwards, wrap, wholeWord, inFrames)`. */
interface SearchingWindow {
  find(text: string, ...how: boolean[]): boolean;
}

/** What the page has heard and seen until now, a line each. */
export const overheard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as SpyingWindow).overheard);

/** All that a page can ask of its own document and of the browser, once it knows the extension's id and what to look for. */
export const found = (page: Page, words: readonly string[], id: string) =>
  page.evaluate(
    (sought, known, path) => {
      const stranger = (window as unknown as SpyingWindow).stranger();
      const everywhere: Element[] = [];
      const walk = (root: ParentNode) => {
        for (const one of root.querySelectorAll('*')) {
          everywhere.push(one);
          if (one.shadowRoot) walk(one.shadowRoot);
        }
      };
      walk(document);
      const text = [
        document.documentElement.outerHTML,
        document.documentElement.innerText,
        stranger.innerText,
        stranger.textContent,
        document.documentElement.getHTML({ serializableShadowRoots: true }),
        (document.documentElement.cloneNode(true) as Element).outerHTML,
        document.getAnimations().concat(stranger.getAnimations({ subtree: true })).length,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        document.cookie,
        new XMLSerializer().serializeToString(document),
        String(getSelection()),
        JSON.stringify(performance.getEntries()),
        everywhere.map((one) => one.outerHTML.slice(0, 300)).join('\n'),
      ].join('\n');
      const width = innerWidth;
      const points = [20, 100, 200, 300].flatMap((x) => [100, 300, 500].map((y) => [width - x, y] as const));
      return {
        path,
        words: sought.filter(
          (word) =>
            text.includes(word) || (window as unknown as SearchingWindow).find(word, false, false, true, false, true),
        ),
        id: text.includes(known) || text.includes('chrome-extension'),
        frames: [window.length, frames.length, document.querySelectorAll('iframe').length],
        entries: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
        // In the top layer or not: whatever lies at the panel's place is the one element.
        at: [...new Set(points.flatMap(([x, y]) => document.elementsFromPoint(x, y)))]
          .filter((one) => one !== document.documentElement && !document.body.contains(one))
          .map((one) => one === stranger),
        carets: points
          .map(([x, y]) => document.caretPositionFromPoint(x, y)?.offsetNode.nodeValue ?? '')
          .filter((value) => sought.some((word) => value.includes(word))),
        element: [stranger.nodeName, stranger.attributes.length, stranger.childNodes.length, stranger.shadowRoot],
        active: document.activeElement?.nodeName,
        api: typeof chrome === 'object' && 'runtime' in chrome,
      };
    },
    words,
    id,
    page.url(),
  );

/** What a page can try that knows the extension's id: each answers with what the page got of it. */
export const probe = (page: Page, id: string) =>
  page.evaluate(async (known) => {
    const files = [
      'panel.html',
      'popup.html',
      'manifest.json',
      'background.js',
      'content-scripts/overlay.js',
      'content-scripts/site-gmail.js',
      'content-scripts/site-linkedin.js',
      'reader-linkedin.js',
      'icons/16.png',
    ];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function's text, and nothing from around it
    const loads = (element: HTMLElement & { src: string }, url: string) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve(`loaded ${url}`));
        element.addEventListener('error', () => resolve(''));
        element.src = url;
        document.body.append(element);
      });
    const asked = files.flatMap((file) => {
      const url = `chrome-extension://${known}/${file}`;
      return [
        fetch(url).then(
          () => `fetched ${url}`,
          () => '',
        ),
        loads(document.createElement('img'), url),
      ];
    });
    return (await Promise.all(asked)).filter(Boolean);
  }, id);

/** Frames answer a page in the same way whether they load or not; so the browser is asked what is in them. */
export async function frameProbe(page: Page, id: string): Promise<string[]> {
  const before = new Set(page.frames());
  await page.evaluate((known) => {
    for (const file of ['panel.html', 'panel.html?in=frame', 'popup.html', 'dashboard.html']) {
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${known}/${file}`;
      document.body.append(frame);
    }
  }, id);
  const added = () => page.frames().filter((frame) => !before.has(frame));
  await expect.poll(() => added().length).toBe(4);
  await expect.poll(() => added().every((frame) => !['', 'about:blank', ':'].includes(frame.url()))).toBe(true);
  return added().flatMap((frame) => (frame.url().startsWith('chrome-extension:') ? [frame.url()] : []));
}
