import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';
import * as gmailSelectors from '@/lib/sites/gmail/selectors';
import * as connectionSelectors from '@/lib/sites/linkedin/connection-selectors';
import * as feedSelectors from '@/lib/sites/linkedin/feed-selectors';
import * as networkSelectors from '@/lib/sites/linkedin/network-selectors';
import * as salesSelectors from '@/lib/sites/linkedin/sales/selectors';
import * as linkedinSelectors from '@/lib/sites/linkedin/selectors';
import * as talkSelectors from '@/lib/sites/linkedin/talk-selectors';
import type { Site } from '@/lib/sites/site';
import { PageView as PageViewSchema } from '@/lib/pipeline/page';
import { OutgoingMail } from '@/lib/pipeline/mail';
import { cases, readingOf, type Case, type Expected } from './cases';

/** An address of each host that names nobody. */
const anyAddress = { gmail: 'https://mail.google.com/mail/u/0/#inbox', linkedin: 'https://www.linkedin.com/feed/' };

const selectorsOf: Record<Site['id'], Record<string, Record<string, string[]>>> = {
  gmail: { mail: gmailSelectors },
  linkedin: {
    page: linkedinSelectors,
    connection: connectionSelectors,
    feed: feedSelectors,
    network: networkSelectors,
    talk: talkSelectors,
    sales: salesSelectors,
  },
};

/** All that a read could touch, shadow roots too. */
function serialised(page: Document): string {
  const roots = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.innerHTML] : []));
  return [page.documentElement.outerHTML, ...roots].join('\n');
}

/** Whether anything in the page, in an open shadow root too, is what the selector is of: where nothing is, nothing can need it. */
function holds(root: ParentNode, selector: string): boolean {
  if (root.querySelector(selector)) return true;
  return [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && holds(shadowRoot, selector));
}

function expectedOf({ pointed, view, places, drafts, editors, notice, asked }: Case): Expected {
  return Object.fromEntries(
    Object.entries({ pointed, view, places, drafts, editors, notice, asked }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as unknown as Expected;
}

describe.each(cases)('$name', (one) => {
  it('is read exactly as expected, and the page stays as it was', () => {
    const before = serialised(one.page);
    expect(readingOf(one)).toStrictEqual(expectedOf(one));
    expect(serialised(one.page)).toBe(before);
  });

  it('gives what the background accepts', () => {
    if (one.view) expect(PageViewSchema.safeParse(one.view).success).toBe(true);
    for (const { gives } of one.asked ?? []) if (gives) expect(OutgoingMail.safeParse(gives.mail).success).toBe(true);
  });

  it('shows nobody to the other site', () => {
    for (const other of sites)
      if (other !== one.site) expect(other.read(one.page, new URL(anyAddress[other.id]))?.contacts ?? []).toEqual([]);
  });
});

describe.each(sites)('every selector of $id', ({ id }) => {
  const own = cases.filter(({ site }) => site.id === id);
  const entries = Object.entries(selectorsOf[id]).flatMap(([room, lists]) =>
    Object.entries(lists).flatMap(([key, list]) =>
      list.map((selector, at) => ({ key: `${room} ${key}`, selector, list, at })),
    ),
  );

  it.each(entries)('is needed by some case: $key $selector', ({ list, at, selector }) => {
    list.splice(at, 1);
    try {
      const isNeededBy = (one: Case) =>
        holds(one.page, selector) && !isDeepStrictEqual(readingOf(one), expectedOf(one));
      expect(own.some(isNeededBy)).toBe(true);
    } finally {
      list.splice(at, 0, selector);
    }
  });
});
