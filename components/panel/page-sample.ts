import { browser } from '@/lib/browser';

/** The sample of the page in a tab, which is asked for it only now; `undefined` where the page gives none. */
export async function pageSampleOf(tabId: number): Promise<string | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-sample.js'] });
    return typeof frame?.result === 'string' ? frame.result : undefined;
  } catch {
    // The tab went elsewhere, or is none of a host's.
    return undefined;
  }
}
