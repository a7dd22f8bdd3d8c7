import { browser } from '@/lib/browser';
import { askTab } from '@/lib/messages/tab';

/** The pages that the overlay stands on, as the manifest has them, and the script that draws it. */
function overlayScripts() {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map(({ matches, js }) => ({ matches, files: js ?? [] }));
}

async function overlayTabs(matches: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: matches });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** Tells every overlay that leads or settings changed. */
export async function refreshOverlays(): Promise<void> {
  const tabs = await overlayTabs(overlayScripts().flatMap((one) => one.matches));
  await Promise.all(tabs.map((tabId) => askTab(tabId, 'overlay.refresh')));
}

/**
 * Puts the overlay into the pages that were open before this version of Fairlead: without it they keep an orphan that cannot
 * reach us, or none. They are not reloaded, which would lose a half-written mail.
 */
export async function injectOverlays(): Promise<void> {
  for (const { matches, files } of overlayScripts()) {
    const tabs = await overlayTabs(matches);
    // A tab that shows the browser's own error page refuses, and needs nothing.
    await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })));
  }
}
