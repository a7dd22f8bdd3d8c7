import { browser } from '@/lib/browser';
import { ownTab } from './own-tab';
import type { PageSurface } from './surface';

/** The tab whose page the panel stands beside. */
export interface HostTab {
  id: number;
  /** Known for the two hosts only: for others we have no right to it. */
  url?: string | undefined;
}

/** The tab that the frame stands in, or the one that is active beside the side panel. */
export async function hostTab(surface: PageSurface): Promise<HostTab | undefined> {
  if (surface.in === 'frame') return ownTab();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Calls `moved` when the side panel may stand beside another page: another tab came up in its window, or the tab went elsewhere. */
export function onHostTabMoved(moved: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  /** Until the browser has told which window the panel stands in, a change in any may be in it. */
  let ours: number | undefined;
  const learn = async () => {
    ours = (await browser.windows.getCurrent()).id;
  };
  void learn();
  const isOurs = (windowId: number | undefined) => ours === undefined || windowId === ours;
  const activated = ({ windowId }: { windowId?: number }) => void (isOurs(windowId) && moved());
  const updated = (
    _id: number,
    change: { url?: string; status?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    // Each window has an active tab.
    if (tab.active && isOurs(tab.windowId) && (change.url !== undefined || change.status !== undefined)) moved();
  };
  onActivated.addListener(activated);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(activated);
    onUpdated.removeListener(updated);
  };
}

/** Where the panel cannot reach a page though it is one of these, a reload of the tab is what helps. */
export function isHostPage(url: string | undefined): boolean {
  return url !== undefined && /^https:\/\/(mail\.google|www\.linkedin)\.com\//.test(url);
}
