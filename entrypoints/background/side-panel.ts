import { sidePanelOpener } from '@/lib/browser';
import { quietly } from './quietly';

/** Opens the side panel of the tab's window, where the browser has one. */
export function openSidePanel(tab: { windowId?: number } | undefined): void {
  const open = sidePanelOpener();
  if (open && tab?.windowId !== undefined) quietly(open(tab.windowId));
}
