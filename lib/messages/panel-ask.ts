import { api } from './runtime';

/** What a shortcut asks of the panel beside a tab: to log a contact with whom it shows, or to look for a lead. */
export type PanelAsk = 'log' | 'find';

/** It waits in storage: the panel that is to answer may only be coming up. */
const key = 'panel-ask';
/** The session's. Firefox does not give that to a page of ours that stands in a host's page. */
const areaName = () => (import.meta.env.FIREFOX ? 'local' : 'session');
/** ms. A panel that comes up later was opened for something else. */
const lifetime = 10_000;

interface Waiting {
  tabId: number;
  ask: PanelAsk;
  /** ms since the epoch. */
  at: number;
}

/** Asks the panel beside this tab, the one that is open or the one that is opened next. For the background. */
export async function askPanel(tabId: number, ask: PanelAsk, at = Date.now()): Promise<void> {
  await api().storage[areaName()].set({ [key]: { tabId, ask, at } satisfies Waiting });
}

/** Calls `asked` with each thing that is asked of this tab's panel, once; returns how to stop. For panels. */
export function onPanelAsked(tabId: number, asked: (ask: PanelAsk) => void): () => void {
  const { [areaName()]: area, onChanged } = api().storage;
  const look = async () => {
    const waiting = (await area.get(key))[key] as Waiting | undefined;
    if (waiting?.tabId !== tabId) return;
    await area.remove(key);
    if (!stopped && Date.now() - waiting.at < lifetime) asked(waiting.ask);
  };
  let stopped = false;
  const changed = (changes: object, name: string) => void (name === areaName() && key in changes && look());
  onChanged.addListener(changed);
  void look();
  return () => {
    stopped = true;
    onChanged.removeListener(changed);
  };
}
