import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitSite } from '@/lib/overlay/meet';
import { startOverlay } from '@/lib/overlay/start';
import { matches } from '@/lib/sites/matches';

export default defineContentScript({
  matches: Object.values(matches).flat(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => awaitSite(startOverlay),
});
