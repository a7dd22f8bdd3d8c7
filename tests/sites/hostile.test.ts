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
  it('has no more places for marks than fit on a few screens', () => {
    const list = caseOf('gmail/list-of-a-label');
    const page = freshPage(list);
    const row = page.querySelector('tr.zA') as Element;
    for (let i = 0; i < 1_000; i += 1) row.after(row.cloneNode(true));
    expect(list.site.places?.(page)).toHaveLength(300);
  });

  it('gives the latest hundred mails of a thread', () => {
    const page = freshPage(thread);
    const card = page.querySelector('[role=listitem]') as Element;
    for (let i = 0; i < 250; i += 1) {
      const copy = card.cloneNode(true) as Element;
      copy.querySelector('.adn')?.setAttribute('data-message-id', `#msg-f:${i}`);
      card.before(copy);
    }
    const messages = thread.site.read(page, thread.url)?.messages;
    expect(messages).toHaveLength(100);
    expect(messages?.slice(-2)).toStrictEqual(thread.view?.messages);
  });

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

/** All that Gmail's site reads apart from the view, and nothing of it may throw. */
function readAll({ site, url }: Case, page: Document): void {
  site.places?.(page);
  site.mail?.drafts(page);
  site.mail?.notice(page);
  site.editors?.(page);
  for (const target of page.querySelectorAll('[role=button], [role=menu], [role=menuitem], [role=textbox]'))
    for (const key of [undefined, 'Enter'])
      site.mail?.asked({ type: key ? 'keydown' : 'click', target, key, ctrlKey: true } as unknown as Event, page, url);
}

const withBody = (html: string): Document => {
  const page = freshPage(thread);
  for (const body of page.querySelectorAll('.a3s')) body.innerHTML = html;
  return page;
};
const signatureOf = (page: Document) => thread.site.read(page, thread.url)?.signature;
const took = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

describe('a mail made to harm', () => {
  it('is looked at from its end, and no further than a signature needs, be it a megabyte', () => {
    const page = withBody(`<p>${'ord '.repeat(300_000)}</p><p>${'Å🚲'.repeat(2_000)}</p><p>Ola Berg</p>`);
    let text: string | undefined;
    expect(took(() => (text = signatureOf(page)?.text))).toBeLessThan(1_000);
    expect(text?.endsWith('\nOla Berg')).toBe(true);
    expect(text?.length).toBeLessThanOrEqual(1_500);
    expect(text?.isWellFormed()).toBe(true);
    expect(PageView.safeParse(thread.site.read(page, thread.url)).success).toBe(true);
  });

  it('costs neither the stack nor the time by elements within elements', () => {
    const page = withBody('');
    for (const body of page.querySelectorAll('.a3s')) {
      let inner: Element = body;
      for (let at = 0; at < 2_000; at += 1) {
        const next = page.createElement(at % 2 ? 'span' : 'div');
        inner.append(next, 'x');
        inner = next;
      }
    }
    expect(took(() => signatureOf(page))).toBeLessThan(10_000);
    expect(thread.site.read(page, thread.url)?.contacts).toStrictEqual(thread.view?.contacts);
  });

  it.each([
    ['colons', ':<br>'.repeat(1_500)],
    ['quotes', '&gt;<br>'.repeat(1_500)],
    ['spaces', `${' '.repeat(100_000)}<br>`.repeat(3)],
    ['a form that is named after what we ask', '<form><input name="parentNode"><input name="nextSibling"></form>hei'],
    ['a form that hides its inside', '<form><input name="lastChild"><input name="previousSibling"></form>hei'],
  ])('does not take long by its %s', (_, html) => {
    const page = withBody(html);
    expect(took(() => thread.site.read(page, thread.url))).toBeLessThan(2_000);
    expect(thread.site.read(page, thread.url)?.contacts).toStrictEqual(thread.view?.contacts);
  });

  it('does not become a mail that is being written, a notice, or another sender', () => {
    const page = withBody(
      '<div class="M9"><div name="to"><div role="option" data-hovercard-id="x@falsk.example"></div></div></div>' +
        '<div role="alert"><div class="vh"><i id="link_undo">x</i><i id="link_vsm">x</i></div></div>' +
        '<div role="listitem" data-message-id="#msg-f:9"><b class="gD" email="x@falsk.example" name="X">X</b></div>',
    );
    const view = thread.site.read(page, thread.url);
    expect(view).toMatchObject({ contacts: thread.view?.contacts, messages: thread.view?.messages });
    expect(view?.writing).toBeUndefined();
    expect(thread.site.mail?.drafts(page)).toEqual([]);
    expect(thread.site.mail?.notice(page)).toBeUndefined();
    expect(JSON.stringify(thread.site.places?.(page))).not.toContain('falsk');
  });
});

describe('F22: a page that changes under our feet', () => {
  it('never throws and never gives anybody a name or a place that is not hers in Gmail', () => {
    const gmails = cases.filter(({ site }) => site.id === 'gmail');
    fc.assert(
      fc.property(fc.constantFrom(...gmails), mutations, (one, steps) => {
        const page = freshPage(one);
        const said = new Set(
          [...page.querySelectorAll('[email]')].map((element) => element.getAttribute('email')?.toLowerCase()),
        );
        for (const step of steps) mutate(page, ...step);
        readAll(one, page);
        for (const { emails } of one.site.places?.(page) ?? [])
          for (const email of emails) expect(said).toContain(email);
        const view = one.site.read(page, one.url);
        if (!view) return;
        expect(PageView.safeParse(view).success).toBe(true);
        const own = [view.self?.email, ...(view.self?.aliases ?? [])];
        expect(view.contacts.filter(({ email }) => own.includes(email))).toEqual([]);
        expect(own).not.toContain(view.signature?.email ?? 'none');
        for (const { email } of view.contacts) expect(page.documentElement.outerHTML.toLowerCase()).toContain(email);
      }),
      { numRuns: 150, seed: 20_261_125 },
    );
  });

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
        readAll(one, page);
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
