import { browser } from '@/lib/browser';
import type { BulkProgress } from '@/lib/messages/contract';
import { tellFrame } from './frames';
import { quietly } from './quietly';

/** Tells our open pages how far a long command is, `tabId` the one that sent it. Nobody needs to listen: then the browser rejects it. */
export function tellProgress(progress: BulkProgress, tabId: number | undefined): void {
  quietly(browser.runtime.sendMessage(progress));
  if (tabId !== undefined) tellFrame(tabId, progress);
}
