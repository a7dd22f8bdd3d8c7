import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';
import { PageView } from '@/lib/pipeline/page';
import { caseOf, cases, freshPage, type Case } from './cases';

const profiles = cases.filter(({ name, view }) => /profile-(sdui|ember)/.test(name) && view);
const thread = caseOf('gmail/thread-expanded');

/** The page of a case with its subject's name replaced everywhere. */
function named(one: Case, name: string): Document {
  const page = freshPage(one);
  for (const heading of page.querySelectorAll('h1, [componentkey$="Topcard"] h2, ul.pv-top-card--list li'))
    if (heading.textContent?.replace(/\s+/g, ' ') === one.view?.contacts[0]?.name) heading.textContent = name;
  return page;
}

describe('a name made to harm', () => {
  const bidi = 'Ola \u202E\u200B\u2066greB\u2069';

  it.each([
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['an image', '"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
    ['bidi and zero-width characters', bidi, bidi],
    ['10,000 characters', 'Å'.repeat(10_000), 'Å'.repeat(200)],
    ['characters of two halves at the cut', `a${'🚲'.repeat(5_000)}`, `a${'🚲'.repeat(99)}`],
    ['much white space', ' \n\t Ola \u00A0\u2003 Berg \n', 'Ola Berg'],
  ])('is text, cut and folded, and nothing else: %s', (_, name, expected) => {
    const one = caseOf('linkedin/profile-sdui');
    const view = one.site.read(named(one, name), one.url);
    expect(view?.contacts[0]?.name).toBe(expected);
    expect(PageView.safeParse(view).success).toBe(true);
  });

  it.each(['', ' \n ', '\u200B\u202E'])('is no name when there is nothing to see: %j', (name) => {
    for (const one of profiles) expect(one.site.read(named(one, name), one.url)).toBeUndefined();
  });

  it('does not make a mail’s sender anybody else', () => {
    const page = freshPage(thread);
    for (const sender of page.querySelectorAll('[role=listitem] .gD'))
      sender.setAttribute('name', '<b>x</b>'.repeat(2_000));
    const view = thread.site.read(page, thread.url);
    expect(view?.contacts.map(({ email }) => email)).toEqual(thread.view?.contacts.map(({ email }) => email));
    expect(PageView.safeParse(view).success).toBe(true);
  });

  it('and an address that is none make nobody', () => {
    const page = freshPage(thread);
    for (const [at, person] of [...page.querySelectorAll('[email]')].entries())
      person.setAttribute(
        'email',
        ['', 'ola', 'a@b', 'a b@c.de', `${'x'.repeat(400)}@example.com`, '<a@b.no>'][at % 6] ?? '',
      );
    expect(thread.site.read(page, thread.url)?.contacts ?? []).toEqual([]);
  });
});

describe('a page that names its elements after DOM methods', () => {
  it.each(['querySelector', 'querySelectorAll', 'title', 'body'])('never throws: %s', (method) => {
    for (const one of [thread, caseOf('linkedin/profile-sdui'), caseOf('linkedin/search-ember')]) {
      const page = freshPage(one);
      page.body.insertAdjacentHTML(
        'afterbegin',
        `<img name="${method}"><form name="${method}"><input name="closest"></form>`,
      );
      const view = one.site.read(page, one.url);
      if (view) expect(view).toStrictEqual(one.view);
    }
  });
});

describe('a huge page', () => {
  it('gives no more people than the background accepts', () => {
    const list = caseOf('gmail/list');
    const page = freshPage(list);
    const row = page.querySelector('tr.zA');
    for (let i = 0; i < 700; i += 1) {
      const copy = row?.cloneNode(true) as Element;
      for (const person of copy.querySelectorAll('[email]')) person.setAttribute('email', `p${i}@example.com`);
      row?.parentElement?.append(copy);
    }
    const view = list.site.read(page, list.url);
    expect(view?.contacts).toHaveLength(500);
    expect(PageView.safeParse(view).success).toBe(true);
  });
});

/** One change of the kinds that a host makes: an element goes, or its tag, its attributes, its text or its place do. */
function mutate(page: Document, kind: number, at: number): void {
  const elements = [...page.body.querySelectorAll('*')];
  const one = elements[at % elements.length];
  if (!one) return;
  if (kind === 0) one.remove();
  if (kind === 1) one.replaceWith(...one.childNodes);
  if (kind === 2) {
    const renamed = page.createElement('div');
    for (const { name, value } of one.attributes) renamed.setAttribute(name, value);
    renamed.append(...one.childNodes);
    one.replaceWith(renamed);
  }
  if (kind === 3) one.getAttributeNames().forEach((name) => one.removeAttribute(name));
  if (kind === 4) one.textContent = '';
  if (kind === 5) one.parentElement?.append(one);
}

const mutations = fc.array(fc.tuple(fc.nat(5), fc.nat(10_000)), { minLength: 1, maxLength: 12 });

describe('a page that changes under our feet', () => {
  it.each(profiles)('never throws and never gives a wrong name: $name', (one) => {
    const right = one.view?.contacts[0]?.name;
    fc.assert(
      fc.property(mutations, (steps) => {
        const page = freshPage(one);
        for (const step of steps) mutate(page, ...step);
        const [first] = one.site.read(page, one.url)?.contacts.filter(({ role }) => role !== 'partner') ?? [];
        if (first) expect(first.name).toBe(right);
      }),
      { numRuns: 40, seed: 20_260_801 },
    );
  });

  it('never throws, whatever page it is and whoever reads it', () => {
    const anywhere = ['https://mail.google.com/mail/u/0/#inbox', 'https://www.linkedin.com/feed/'].map(
      (url) => new URL(url),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), mutations, (one, steps) => {
        const page = freshPage(one);
        for (const step of steps) mutate(page, ...step);
        for (const site of sites) for (const url of [one.url, ...anywhere]) site.read(page, url);
      }),
      { numRuns: 100, seed: 20_260_801 },
    );
  });

  it('reads a fragment and an empty document as well', () => {
    for (const { site, url, page } of cases) {
      expect(() => site.read(page.createDocumentFragment(), url)).not.toThrow();
      expect(site.read(page.implementation.createHTMLDocument(''), url)?.contacts ?? []).toEqual([]);
    }
  });
});
