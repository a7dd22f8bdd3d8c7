import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitSite } from '@/lib/overlay/meet';
import { startOverlay } from '@/lib/overlay/start';
import { matches } from '@/lib/sites/matches';

// Its name comes before those of the sites' scripts: in the order of their names they stand in the manifest, and run.
export default defineContentScript({
  matches: Object.values(matches).flat(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => awaitSite(startOverlay),
});
