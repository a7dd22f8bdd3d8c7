import { useEffect, useState } from 'react';
import { browser, sidePanelOpener } from '@/lib/browser';

/**
 * What opens the browser's own side panel in this window, to be called in a click; `undefined` where the browser has none
 * that a page may open, and until the window is known: a click does not wait for it.
 */
export function useSidePanel(): (() => Promise<void>) | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    let gone = false;
    void browser.windows.getCurrent().then(({ id }) => !gone && setWindowId(id));
    return () => {
      gone = true;
    };
  }, []);
  const open = sidePanelOpener();
  return open && windowId !== undefined ? () => open(windowId) : undefined;
}
