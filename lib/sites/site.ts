import type { PageView, SiteId } from '@/lib/pipeline/page';

export type { Contact, ContactRole, PageKind, PageView, SiteId } from '@/lib/pipeline/page';

/** What one host's pages say about people. A site only reads: it never writes to the page. */
export interface Site {
  /** The folder's name, here and under `tests/fixtures`. */
  id: SiteId;
  /** Manifest match patterns. */
  matches: readonly string[];
  /** Who is on this page and in which role; `undefined` while the page is not (yet) the one the URL names. */
  read(page: ParentNode, url: URL): PageView | undefined;
}
