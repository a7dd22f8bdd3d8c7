import { readdirSync, readFileSync } from 'node:fs';
import { sites } from '@/lib/sites';
import type { PageView, Site } from '@/lib/sites/site';
import { savedPage } from './saved-page';

/** A page of our own and what its site is to read from it. `view` is `null` where the page is not the one of its address. */
export interface Case {
  name: string;
  site: Site;
  url: URL;
  page: Document;
  view: PageView | null;
}

const fixtures = new URL('../fixtures/', import.meta.url);

/** All of `tests/fixtures/<site>/<case>/`. */
export const cases: readonly Case[] = sites.flatMap((site) =>
  readdirSync(new URL(`${site.id}/`, fixtures)).map((name) => {
    const file = (of: string) => readFileSync(new URL(`${site.id}/${name}/${of}`, fixtures), 'utf8');
    const { url, view } = JSON.parse(file('expected.json')) as { url: string; view: PageView | null };
    return { name: `${site.id}/${name}`, site, url: new URL(url), page: savedPage(file('page.html'), url), view };
  }),
);

export function caseOf(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`No fixture ${name}`);
  return found;
}

/** A copy of the case's page, for tests that change it. */
export function freshPage({ page }: Case): Document {
  return page.cloneNode(true) as Document;
}
