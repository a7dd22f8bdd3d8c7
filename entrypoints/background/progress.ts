import { browser } from '@/lib/browser';
import type { BulkProgress } from '@/lib/messages/contract';
import { quietly } from './quietly';

/** Tells our open pages how far a long command is. Nobody needs to listen: then the browser rejects it. */
export function tellProgress(progress: BulkProgress): void {
  quietly(browser.runtime.sendMessage(progress));
}
