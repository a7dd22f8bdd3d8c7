import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { crowd, everyMember, ingrid, type Member, memberId, salesId, thomas } from '../people';
import { noDealings } from './dealings';
import { addressOfPost, posts } from './posts';
import { renderedPage } from './rendered';
import { viewAt } from './route';
import { leadPath } from './sales/lead-link';

const at = (path: string) => new URL(path, 'https://www.linkedin.com');
const pageAt = (path: string) => new JSDOM(renderedPage(at(path)), { url: at(path).href }).window.document;

const inBoth = [
  '/in/ingrid-solheim/',
  '/in/kari-lunde/',
  '/in/ingrid-solheim/details/experience/',
  '/in/ingrid-solheim/recent-activity/all/',
  '/in/ingrid-solheim/overlay/contact-info/',
  '/preload/custom-invite/?vanityName=ingrid-solheim',
  '/search/results/people/?keywords=',
  '/mynetwork/',
  '/mynetwork/invitation-manager/received/',
  '/mynetwork/invitation-manager/sent/',
  '/feed/',
  addressOfPost(posts[0]!),
];
const inOne = [
  '/messaging/',
  '/company/havlys-energi-as/',
  '/company/havlys-energi-as/posts/',
  '/company/havlys-energi-as/people/',
  leadPath(thomas as Member),
  '/sales/search/people',
  '/sales/lists/people/1',
  '/sales/inbox/',
  '/talent/hire/1/',
];

const asked = (path: string, ui: string): string => {
  const url = at(path);
  url.searchParams.set('ui', ui);
  return url.href;
};

describe.each(['sdui', 'ember'])('in %s', (ui) => {
  test.each(inBoth)('there is a page at %s', (path) => {
    expect(viewAt(at(asked(path, ui)), { dealings: noDealings })).toMatchObject({ ui, status: 200 });
  });

  test.each(inBoth)('every link of %s leads to a page', (path) => {
    expect(deadLinks(asked(path, ui))).toEqual([]);
  });
});

test.each(inOne)('every link of %s leads to a page', (path) => {
  expect(viewAt(at(path), { dealings: noDealings }).status).toBe(200);
  expect(deadLinks(path)).toEqual([]);
});

/** Answered without a page of their own: a conversation is opened, a list of connections and an account are not staged. */
const unstaged =
  /^\/(messaging\/compose|sales\/company|in\/[^/]+\/(edit|overlay\/(about-this-profile|background-photo)))/;

function deadLinks(path: string): string[] {
  const links = [...pageAt(path).querySelectorAll('a[href]')].map((link) => new URL((link as HTMLAnchorElement).href));
  return links
    .filter(({ hostname, pathname, hash }) => hostname === 'www.linkedin.com' && !hash && pathname !== '/')
    .filter(({ pathname }) => !unstaged.test(pathname))
    .filter((url) => viewAt(url, { dealings: noDealings }).status !== 200)
    .map(({ href }) => href);
}

test('a page stays in the interface of its document where it has that form', () => {
  const look = { dealings: noDealings };
  expect(viewAt(at('/feed/'), { ...look, ui: 'sdui' }).ui).toBe('sdui');
  expect(viewAt(at('/feed/'), look).ui).toBe('ember');
  expect(viewAt(at('/messaging/'), { ...look, ui: 'sdui' }).ui).toBe('ember');
  expect(viewAt(at('/in/ingrid-solheim/?ui=ember'), { ...look, ui: 'sdui' }).ui).toBe('ember');
});

test.each(['sdui', 'ember'])('a search in %s has ten people on a page, or fifty', (ui) => {
  const found = (query: string) =>
    pageAt(asked(`/search/results/people/?${query}`, ui)).querySelectorAll(
      ui === 'sdui' ? '[role=listitem]' : '[data-chameleon-result-urn]',
    ).length;
  expect(found('page=1')).toBe(10);
  expect(found('results=50')).toBe(50);
  expect(found('page=7')).toBe((everyMember.length - 1) % 10 || 10);
});

test('a page that is not drawn yet has nobody in it, but for what Ember’s server left', () => {
  const sdui = pageAt('/in/ingrid-solheim/?drawn=frame');
  expect(sdui.body.textContent).not.toContain(ingrid.name);
  const ember = pageAt('/in/ingrid-solheim/?ui=ember&drawn=nothing');
  expect(ember.querySelector('main')).toBeNull();
  expect(ember.querySelector('code')?.ownerDocument.body.textContent).toContain('"publicIdentifier":"ingrid-solheim"');
});

test('members are told apart by slug and by both of their ids', () => {
  for (const key of [
    ({ slug }: Member) => slug,
    ({ slug }: Member) => memberId(slug),
    ({ slug }: Member) => salesId(slug),
  ])
    expect(new Set(everyMember.map(key)).size).toBe(everyMember.length);
  expect(crowd).toHaveLength(60);
});
