import { browser, sidePanelOpener } from '@/lib/browser';
import { quietly } from './quietly';
import { openSidePanel } from './side-panel';
import { words } from './words';

const sidePanelItem = 'side-panel';
const settingsItem = 'settings';

/** Makes the menu of the toolbar's button, in the rep's language. The browser keeps it from start to start. */
export async function refreshMenus(): Promise<void> {
  const { t } = await words();
  await browser.contextMenus.removeAll();
  if (sidePanelOpener())
    browser.contextMenus.create({ id: sidePanelItem, title: t('background.menu.openSidePanel'), contexts: ['action'] });
  browser.contextMenus.create({ id: settingsItem, title: t('background.menu.settings'), contexts: ['action'] });
}

export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === sidePanelItem) openSidePanel(tab);
    if (menuItemId === settingsItem) quietly(browser.runtime.openOptionsPage());
  });
}
