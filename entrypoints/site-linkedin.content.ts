import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringSite } from '@/lib/overlay/meet';
import { linkedin } from '@/lib/sites/linkedin';

export default defineContentScript({
  matches: linkedin.matches as string[],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => bringSite(linkedin),
});
