import { askTab } from '@/lib/messages/tab';
import { type HostTab, isHostPage } from './host-tab';
import { runInTab } from './own-tab';
import { type PageState, readingOf } from './reading';

/** A page that has said nothing by then will not, ms: its tab is frozen, or busy beyond use. */
const patience = 4000;

/** What the page of this tab shows, by the overlay in it; brings it what reads the page, where that is not there yet. */
export async function readTab(tab: HostTab | undefined): Promise<PageState> {
  if (!tab) return { state: 'elsewhere' };
  const unread = await askedOf(tab);
  const reading = unread?.state === 'unread' && (await bringReader(tab.id)) ? await askedOf(tab) : unread;
  // Brought, and still not there: the page went, and the next one is asked anew.
  if (reading?.state === 'unread') return { state: 'reading' };
  return reading ?? { state: isHostPage(tab.url) ? 'silent' : 'elsewhere' };
}

async function askedOf(tab: HostTab) {
  const reply = await Promise.race([askTab(tab.id, 'page.read'), after(patience)]);
  return reply === undefined ? undefined : readingOf(reply);
}

/** Whether the page let it in. */
async function bringReader(tabId: number): Promise<boolean> {
  try {
    await runInTab(tabId, '/reader-linkedin.js');
    return true;
  } catch {
    return false;
  }
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
