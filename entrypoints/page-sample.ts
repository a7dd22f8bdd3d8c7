import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { api } from '@/lib/messages/runtime';
import { pageSample } from '@/lib/sites/sample';

/** Run in a tab on the rep's request only; what it gives is the sample. */
export default defineUnlistedScript(() =>
  pageSample(document, new URL(location.href), {
    language: navigator.language,
    version: api().runtime.getManifest().version,
  }),
);
