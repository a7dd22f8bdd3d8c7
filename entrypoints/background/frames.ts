import { browser } from '@/lib/browser';
import type { BulkProgress, PageChanged } from '@/lib/messages/contract';
import type { From, Handlers } from '@/lib/messages/server';
import { askTab, onPageChanged } from '@/lib/messages/tab';
import { Refusal } from '@/lib/pipeline/refusal';
import { quietly } from './quietly';

/** A page of ours that is in no tab, such as the sidebar, has the whole API and no need to ask. */
function tabOf({ tabId }: From): number {
  if (tabId === undefined) throw new Refusal('not-found', 'tab');
  return tabId;
}

/** Done for a frame in a host's page, to which Firefox gives no API for it: see the contract. */
export const frameAnswers = {
  'frame.tab': async (_input, _requestId, from) => {
    const id = tabOf(from);
    const { url } = await browser.tabs.get(id);
    return { id, ...(url !== undefined && { url }) };
  },
  'frame.ask': async ({ question, input }, _requestId, from) => {
    const answer = await askTab(tabOf(from), question, ...([input] as never));
    return { answer };
  },
  'frame.run': async ({ script }, _requestId, from) => {
    const ran = browser.scripting.executeScript({ target: { tabId: tabOf(from) }, files: [script] });
    const [top] = await ran.catch(() => {
      throw new Refusal('not-found', 'page');
    });
    return { result: top?.result };
  },
  'frame.keys': async () => {
    const commands = await browser.commands.getAll();
    return { keys: Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? ''])) };
  },
} satisfies Partial<Handlers>;

/** Of what is said to all our pages, Firefox tells a frame in a host's page only what is said to its tab. */
export function tellFrame(tabId: number, said: PageChanged | BulkProgress, isDeaf = import.meta.env.FIREFOX): void {
  if (isDeaf) quietly(browser.tabs.sendMessage(tabId, said));
}

/** Passes on to the panel's frame what the overlay around it says to everybody. */
export function passOnPageChanges(isDeaf = import.meta.env.FIREFOX): void {
  if (isDeaf) onPageChanged((tabId) => tellFrame(tabId, { event: 'page.changed', tabId }, isDeaf));
}
