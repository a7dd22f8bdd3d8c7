import { existsSync, readFileSync } from 'node:fs';
import type { SiteId } from '@/lib/sites/site';

/** Real saved pages with every word replaced; they are not part of the project and may be absent. */
const folder = new URL('../../../shared/pages/', import.meta.url);

export interface TruePerson {
  name: string;
  role: string;
  headline?: string | null;
  company?: string | null;
  location?: string | null;
  slug?: string | null;
  /** The opaque member id, and the number of an older page. */
  fsd?: string;
  member?: string;
  email?: string;
  degree?: number;
  is_me?: boolean;
}

export interface Truth {
  url?: string | null;
  kind?: string;
  subject?: string | null;
  people: TruePerson[];
}

/** A saved page and what is true of it. */
export interface RealPage {
  name: string;
  url: URL;
  truth: Truth;
  html: () => string;
}

/** Where the truth gives no address: one that names nobody, or a profile for the pages that stand in a profile's place. */
function addressOf(site: SiteId, { url, kind }: Truth): string {
  if (url) return url;
  if (site === 'gmail') return 'https://mail.google.com/mail/u/0/#inbox';
  return kind === 'messaging-overlay' ? 'https://www.linkedin.com/feed/' : 'https://www.linkedin.com/in/someone/';
}

/** All of `../shared/pages/<site>`; none, and a line that says so, where the folder is not beside the project. */
export function realPages(site: SiteId): RealPage[] {
  const file = new URL(`${site}/truth.json`, folder);
  if (!existsSync(file)) {
    process.stderr.write(`Skipped the real saved pages of ${site}: there is no ../shared/pages beside the project.\n`);
    return [];
  }
  const truths = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Truth>;
  return Object.entries(truths).map(([name, truth]) => ({
    name: `${site}/${name}`,
    url: new URL(addressOf(site, truth)),
    truth,
    html: () => readFileSync(new URL(`${site}/${name}`, folder), 'utf8'),
  }));
}
