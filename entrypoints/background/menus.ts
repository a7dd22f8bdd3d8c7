import { browser, sidePanelOpener } from '@/lib/browser';
import { addPage, boardPage, findPage, panelPage } from '@/lib/pipeline/lead-page';
import { selectedPerson } from '@/lib/pipeline/selected-person';
import { searchLeads } from '@/lib/store/queries/search';
import { quietly } from './quietly';
import { openSidePanel } from './side-panel';
import { words } from './words';

const sidePanelItem = 'side-panel';
const boardItem = 'board';
const settingsItem = 'settings';
const findItem = 'find-lead';
const addItem = 'add-lead';

/** Makes the menus of the toolbar's button and of selected text, in the rep's language. The browser keeps it from start to start. */
export async function refreshMenus(): Promise<void> {
  const { t } = await words();
  await browser.contextMenus.removeAll();
  if (sidePanelOpener())
    browser.contextMenus.create({ id: sidePanelItem, title: t('background.menu.openSidePanel'), contexts: ['action'] });
  browser.contextMenus.create({ id: boardItem, title: t('board.open'), contexts: ['action'] });
  browser.contextMenus.create({ id: settingsItem, title: t('background.menu.settings'), contexts: ['action'] });
  // The browser puts the selected text in place of `%s`.
  browser.contextMenus.create({ id: findItem, title: t('find.menu.find'), contexts: ['selection'] });
  browser.contextMenus.create({ id: addItem, title: t('find.menu.add'), contexts: ['selection'] });
}

export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === sidePanelItem) openSidePanel(tab);
    if (menuItemId === boardItem) quietly(browser.tabs.create({ url: `/${boardPage}` }));
    if (menuItemId === settingsItem) quietly(browser.runtime.openOptionsPage());
    if (menuItemId === findItem) quietly(findSelected(selectionText));
    if (menuItemId === addItem) quietly(browser.tabs.create({ url: `/${addPage(selectedPerson(selectionText))}` }));
  });
}

/** Opens the one lead who is meant; where several may be, or none, the rep goes on from what she selected. */
async function findSelected(selected: string): Promise<void> {
  const { email } = selectedPerson(selected);
  const sought = email ?? selected.trim();
  const [lead, another] = await searchLeads(sought, 2);
  const page = lead && !another ? panelPage(lead.id) : findPage(sought);
  await browser.tabs.create({ url: `/${page}` });
}
