import { browser } from '@/lib/browser';
import { repairTotals } from '@/lib/store/commands';
import { refreshBadge } from './badge';
import { refreshMenus } from './menus';
import { injectOverlays } from './overlays';
import { quietly } from './quietly';

export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(refreshMenus());
    if (reason === 'install' || reason === 'update') quietly(injectOverlays());
    if (reason === 'install') quietly(browser.tabs.create({ url: '/welcome.html' }));
    // What an older version may have miscounted is put right once, where nobody waits for it.
    if (reason === 'update') quietly(repairTotals().then(refreshBadge));
  });
  // The browser's language may have changed since. (The rest is done at every start of the worker, and this wakes it.)
  browser.runtime.onStartup.addListener(() => quietly(refreshMenus()));
}
