import { type Page } from 'puppeteer';

/** The whole document as it stands, open shadow roots and all, without the numbers that the host gives anew at each load. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return document.documentElement.getHTML({ shadowRoots: roots });
  });

/** From now on counts what changes in the document; answers, when it is called, with what was. */
export async function watched(page: Page): Promise<() => Promise<string[]>> {
  const log = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const note = (records: MutationRecord[]) =>
      seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName} ${target.textContent?.slice(0, 40)}`));
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...roots])
      new MutationObserver(note).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    return seen;
  });
  return () => log.evaluate((seen) => seen);
}
