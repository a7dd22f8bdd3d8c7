import { runInTab } from './own-tab';

/** The sample of the page in a tab, which is asked for it only now; `undefined` where the page gives none. */
export async function pageSampleOf(tabId: number): Promise<string | undefined> {
  try {
    const result = await runInTab(tabId, '/page-sample.js');
    return typeof result === 'string' ? result : undefined;
  } catch {
    // The tab went elsewhere, or is none of a host's.
    return undefined;
  }
}
