import { browser } from '@/lib/browser';
import { send } from '@/lib/messages/client';
import type { FrameScript } from '@/lib/messages/contract/frame';
import type { HostTab } from './host-tab';

/** Typed as if every page had all of it: Firefox keeps this from a page of ours in a host's page. */
const given = (): Partial<Pick<typeof browser, 'tabs' | 'scripting'>> => browser;

/** The tab that this page stands in; `undefined` in none. */
export async function ownTab(): Promise<HostTab | undefined> {
  const { tabs } = given();
  if (!tabs) return (await send('frame.tab', {})).reply;
  const tab = await tabs.getCurrent();
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Runs a script of ours in a tab, which a frame may do in its own only; what it gives. Rejects where the page does not let it in. */
export async function runInTab(tabId: number, script: FrameScript): Promise<unknown> {
  const { scripting } = given();
  if (!scripting) return (await send('frame.run', { script })).reply.result;
  const [top] = await scripting.executeScript({ target: { tabId }, files: [script] });
  return top?.result;
}
