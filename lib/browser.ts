import browser from 'webextension-polyfill';

/** The extension's API, with promises in every browser. The only place that names the polyfill. */
export { browser };

/**
 * What opens Chromium's side panel of a window, or Firefox's sidebar; `undefined` in a browser that has neither. To be called
 * in the very turn of the rep's click or key, or the browser refuses.
 */
export function sidePanelOpener(): ((windowId: number) => Promise<void>) | undefined {
  // Typed as if every browser had each.
  const chromium = globalThis.chrome?.sidePanel as typeof chrome.sidePanel | undefined;
  if (chromium) return (windowId) => chromium.open({ windowId });
  const firefox = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return firefox && (() => firefox.open());
}
