import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringSite } from '@/lib/overlay/meet';
import { glance } from '@/lib/sites/linkedin/glance';

export default defineContentScript({
  matches: glance.matches as string[],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => bringSite(glance),
});
