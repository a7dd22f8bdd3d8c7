import { browser } from '@/lib/browser';
import { askTab } from '@/lib/messages/tab';
import { quietly } from './quietly';
import { openSidePanel } from './side-panel';

export function answerShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel') openSidePanel(tab);
    if (command === 'toggle-panel' && tab?.id !== undefined) quietly(askTab(tab.id, 'panel.toggle'));
  });
}
