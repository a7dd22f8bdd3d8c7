import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringSite } from '@/lib/overlay/meet';
import { linkedin } from '@/lib/sites/linkedin';

/** Brought into a tab when the rep opens the panel beside it: until then nothing of LinkedIn's pages is read. */
export default defineUnlistedScript(() => bringSite(linkedin));
