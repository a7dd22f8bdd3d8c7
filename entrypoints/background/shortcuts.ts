import { browser } from '@/lib/browser';
import { askPanel, type PanelAsk } from '@/lib/messages/panel-ask';
import { askTab } from '@/lib/messages/tab';
import { findPage } from '@/lib/pipeline/lead-page';
import { quietly } from './quietly';
import { isSidePanelOpen, openSidePanel } from './side-panel';

const asks: Partial<Record<string, PanelAsk>> = { 'log-contact': 'log', 'find-lead': 'find' };

export function answerShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel') openSidePanel(tab);
    if (command === 'toggle-panel' && tab?.id !== undefined) quietly(askTab(tab.id, 'panel.toggle'));
    const ask = asks[command];
    if (ask) quietly(inPanel(ask, tab));
  });
}

/** Beside a page of a host in its panel; on any other page the rep first looks for the lead, in a tab of our own. */
async function inPanel(ask: PanelAsk, tab: { id?: number; windowId?: number } | undefined): Promise<void> {
  if (tab?.id !== undefined) {
    await askPanel(tab.id, ask);
    if (await isSidePanelOpen(tab.windowId)) return;
    if ((await askTab(tab.id, 'panel.open'))?.open) return;
  }
  await browser.tabs.create({ url: `/${findPage('')}` });
}
