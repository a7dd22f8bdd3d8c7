import { browser } from '@/lib/browser';
import { hostTab } from './host-tab';

/** Resolves once the page around our frame has drawn anew; at once where it cannot be asked. */
export async function hostDrew(): Promise<void> {
  try {
    const tab = await hostTab({ in: 'frame' });
    if (tab) await browser.scripting.executeScript({ target: { tabId: tab.id }, func: twoFrames });
  } catch {
    // The rep has taken our right to the page away, or the page went.
  }
}

/** Runs in the page, in our own world, and touches nothing: within the second frame the first is drawn. */
const twoFrames = () =>
  new Promise<null>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
  });
