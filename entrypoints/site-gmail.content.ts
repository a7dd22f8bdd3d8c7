import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringSite } from '@/lib/overlay/meet';
import { gmail } from '@/lib/sites/gmail';

export default defineContentScript({
  matches: gmail.matches as string[],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => bringSite(gmail),
});
