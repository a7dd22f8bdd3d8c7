import { readdirSync, readFileSync } from 'node:fs';
import { sites } from '@/lib/sites';
import type { OutgoingMail, PageView, Site } from '@/lib/sites/site';
import { savedPage } from './saved-page';

/** What is to be read from a page of our own; what is left out is to be empty. */
export interface Expected {
  /** What the rep points at: a selector. */
  pointed?: string;
  /** `null` where the page is not the one of its address. */
  view: PageView | null;
  /** `at`: the class of the element. */
  places?: { key: string; at: string; emails: string[] }[];
  drafts?: string[];
  /** The drafts of the open editors; on LinkedIn with the limit, if there is one: "note:kari-nes 300". */
  editors?: string[];
  notice?: { undo: string; view: boolean };
  asked?: Ask[];
}

/** A click, or a key pressed, on an element, and the mail that is asked to be sent by it. */
export interface Ask {
  at: string;
  key?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  /** The element that has the focus. */
  focus?: string;
  gives: { mail: OutgoingMail; scheduled: boolean } | null;
}

/** A page of our own and what its site is to read from it. */
export interface Case extends Expected {
  name: string;
  site: Site;
  url: URL;
  page: Document;
}

const fixtures = new URL('../fixtures/', import.meta.url);

/** All of `tests/fixtures/<site>/<case>/`. */
export const cases: readonly Case[] = sites.flatMap((site) =>
  readdirSync(new URL(`${site.id}/`, fixtures)).map((name) => {
    const file = (of: string) => readFileSync(new URL(`${site.id}/${name}/${of}`, fixtures), 'utf8');
    const { url, ...expected } = JSON.parse(file('expected.json')) as { url: string } & Expected;
    const page = savedPage(file('page.html'), url);
    return Object.assign(expected, { name: `${site.id}/${name}`, site, url: new URL(url), page });
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

/** All that the case's site reads from its page, in the form of `expected.json`. */
export function readingOf({ site, page, url, pointed, asked = [] }: Case): Expected {
  const places = site.places?.(page).map(({ key, at, emails }) => ({ key, at: at.className || at.localName, emails }));
  const notice = site.mail?.notice(page);
  const drafts = site.mail?.drafts(page) ?? [];
  const editors =
    site.editors?.(page).map(({ draft, limit }) => (limit === undefined ? draft : `${draft} ${limit}`)) ?? [];
  const target = pointed === undefined ? undefined : page.querySelector(pointed);
  if (target === null) throw new Error(`No ${pointed} in the page`);
  return {
    ...(pointed !== undefined && { pointed }),
    view: site.read(page, url, target && site.pointed?.(target)) ?? null,
    ...(places?.length && { places }),
    ...(drafts.length && { drafts }),
    ...(editors.length && { editors }),
    ...(notice && { notice: { undo: notice.undo.textContent ?? '', view: notice.view } }),
    ...(asked.length && { asked: asked.map((ask) => ({ ...ask, gives: answerTo(ask, site, page, url) })) }),
  };
}

function answerTo({ at, focus, ...keys }: Ask, site: Site, page: Document, url: URL): Ask['gives'] {
  const target = page.querySelector(at);
  if (!target) throw new Error(`No ${at} in the page`);
  const event = { type: keys.key === undefined ? 'click' : 'keydown', target, ...keys } as unknown as Event;
  const focused = focus === undefined ? undefined : page.querySelector<HTMLElement>(focus);
  focused?.focus();
  const gives = site.mail?.asked(event, page, url) ?? null;
  // The next reading of the page must find it as this one did.
  focused?.blur();
  return gives;
}
