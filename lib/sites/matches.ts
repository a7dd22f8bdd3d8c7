import type { SiteId } from '@/lib/pipeline/page';

/**
 * The manifest match patterns of each site, one for each origin. Apart from the sites, and without an import that is more than
 * a type, so that the build's configuration reads them too.
 */
export const matches = {
  gmail: ['https://mail.google.com/*'],
  linkedin: ['https://www.linkedin.com/*'],
} as const satisfies Record<SiteId, readonly string[]>;
