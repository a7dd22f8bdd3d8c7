import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from '@/lib/overlay/start';
import { siteOf, sites } from '@/lib/sites';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const site = siteOf(new URL(location.href));
    if (site) startOverlay(site);
  },
});
