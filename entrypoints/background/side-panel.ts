import { browser, sidePanelOpener } from '@/lib/browser';
import { quietly } from './quietly';

/** Opens the side panel of the tab's window, where the browser has one. */
export function openSidePanel(tab: { windowId?: number } | undefined): void {
  const open = sidePanelOpener();
  if (open && tab?.windowId !== undefined) quietly(open(tab.windowId));
}

/** Whether the browser's own panel stands in that window, with our page in it. */
export async function isSidePanelOpen(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined) return false;
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  if (sidebar) return sidebar.isOpen({ windowId });
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
    windowIds: [windowId],
  });
  return contexts.length > 0;
}
