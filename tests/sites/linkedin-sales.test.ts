import { describe, expect, it } from 'vitest';
import { salesEditors, salesIn, type SalesPage } from '@/lib/sites/linkedin/sales';
import { leadAt, threadAt } from '@/lib/sites/linkedin/sales/address';
import { connectionOf } from '@/lib/sites/linkedin/sales/degree';
import { caseOf, cases, freshPage, type Case } from './cases';
import { savedPage } from './saved-page';

const pages = cases.filter(({ name }) => name.startsWith('linkedin/sales-'));

/** What is to be read from the case's page, as far as Sales Navigator's reader tells it. */
function expectedOf({ view }: Case): SalesPage | undefined {
  if (!view) return undefined;
  const { contacts, kind, threadId, conversations, writing } = view;
  const parts = { kind, people: contacts, threadId, conversations, writing };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as SalesPage;
}

describe('an address of Sales Navigator', () => {
  const id = 'ACwAAB1abcDEF2ghiJKL3mnoPQR4stuVWX5yzA';

  it.each([
    `https://www.linkedin.com/sales/lead/${id},NAME_SEARCH,aB1c?_ntb=x`,
    `https://www.linkedin.com/sales/lead/${id}%2CNAME_SEARCH%2CaB1c`,
    `/sales/lead/${id}`,
    `/sales/people/${id},undefined,undefined`,
  ])('names one lead however it is written: %s', (address) => {
    expect(leadAt(address)).toBe(id);
  });

  it.each([
    `/sales/lead/${id},OUT_OF_NETWORK,aB1c`,
    `/sales/lead/${id}%2COUT_OF_NETWORK%2CaB1c`,
    `/sales/lead/${id.replace('ACw', 'ACo')},NAME_SEARCH,aB1c`,
    '/sales/company/70011111',
    '/in/ingrid-solheim/',
    `https://linkedin.com.evil.example/sales/lead/${id}`,
    'https://[',
  ])('names nobody: %s', (address) => {
    expect(leadAt(address)).toBeUndefined();
  });

  it('names a conversation, relative to where the rep is too, and none while one is begun', () => {
    expect(threadAt('2-abc==?filter=x', new URL('https://www.linkedin.com/sales/inbox/2-xyz'))).toBe('2-abc==');
    expect(threadAt('/sales/inbox/6572101845743910912')).toBe('6572101845743910912');
    expect(threadAt('/sales/inbox/compose')).toBeUndefined();
    expect(threadAt('/sales/inbox/')).toBeUndefined();
  });
});

describe('the badge of a degree', () => {
  it.each([
    ['· 2nd', 2],
    ['(she/her) · 1st', 1],
    ['2. Grad', 2],
    ['· 3rd+', 3],
    ['2 度', 2],
    ['· 2nd 2nd degree connection', 2],
    ['(class of 1) · 4', undefined],
    ['· 1 of 2', undefined],
    ['(1) ·', undefined],
    ['·', undefined],
    [undefined, undefined],
  ])('tells by its number: %s', (badge, degree) => {
    expect(connectionOf(badge)?.degree).toBe(degree);
  });
});

describe('a field that is written in', () => {
  const page = savedPage(
    `<textarea id="connect-cta-form__invitation" maxlength="200"></textarea>
    <section role="dialog"><a href="/sales/lead/ACwAAB1abc"><b data-anonymize="person-name">Ingrid Solheim</b></a>
    <form data-x-conversation-widget="compose-form"><textarea></textarea></form></section>`,
    'https://www.linkedin.com/sales/home',
  );
  const writing = () => salesIn(page, new URL(page.URL))?.writing;

  it('is named by whom it is to, the note of an invitation last', () => {
    expect(salesEditors(page).map(({ draft, limit }) => ({ draft, limit }))).toEqual([
      { draft: 'message:linkedin-sales:ACwAAB1abc', limit: undefined },
      { draft: 'note', limit: 200 },
    ]);
  });

  it('tells its own limit: the one that has the focus, else the last', () => {
    expect(writing()).toEqual({ limit: 200 });
    page.querySelector<HTMLElement>('form textarea')?.focus();
    expect(writing()).toBe(true);
  });
});

describe('a page that is not as it was', () => {
  const names = new Map<string, string[]>();
  for (const { view } of pages)
    for (const { salesId, name } of view?.contacts ?? [])
      names.set(salesId ?? '', [...(names.get(salesId ?? '') ?? []), name, name.replace(' 🚀', '')]);

  it.each(pages)('gives at worst nobody, never another name, and never throws: $name', (one) => {
    const random = randomOf(one.name.length * 7919 + one.name.charCodeAt(15));
    for (let i = 0; i < 30; i += 1) {
      const page = freshPage(one);
      for (let j = 0; j < 3; j += 1) damage(page, random);
      for (const { name, salesId } of salesIn(page, one.url)?.people ?? [])
        expect(names.get(salesId ?? '') ?? [], page.documentElement.outerHTML).toContain(name);
    }
  });

  it.each(['querySelector', 'querySelectorAll', 'body'])(
    'never throws, whatever its elements are named: %s',
    (method) => {
      for (const one of pages) {
        const page = freshPage(one);
        page.body.insertAdjacentHTML(
          'afterbegin',
          `<img name="${method}"><form name="${method}"><input name="closest"></form>`,
        );
        const read = salesIn(page, one.url);
        if (read) expect(read).toStrictEqual(expectedOf(one));
      }
    },
  );

  it('takes no lead for the one of another’s address', () => {
    const others = ['ACwAAZzzzzzzzzz', 'ACwAAC9zyxWVU8tsrQPO7nmlKJI6hgfEDC5baB'];
    for (const one of pages.filter(({ view }) => view?.kind === 'profile'))
      for (const other of others)
        expect(
          salesIn(one.page, new URL(`https://www.linkedin.com/sales/lead/${other},NAME_SEARCH,x`)),
        ).toBeUndefined();
  });

  it('keeps what is long within bounds', () => {
    const one = caseOf('linkedin/sales-inbox');
    const page = freshPage(one);
    const messages = page.querySelectorAll('article article');
    for (let i = 0; i < 40; i += 1) for (const message of messages) message.after(message.cloneNode(true));
    const read = salesIn(page, one.url)?.conversations?.[0]?.messages;
    expect(read).toHaveLength(50);
    expect(new Set(read?.map(({ id }) => id)).size).toBe(50);
  });
});

function damage(page: Document, random: () => number): void {
  const elements = [...page.body.querySelectorAll('*')];
  const element = elements[Math.floor(random() * elements.length)];
  const what = random();
  const attribute = element?.attributes[Math.floor(random() * (element?.attributes.length ?? 0))];
  if (what < 0.3) element?.remove();
  else if (what < 0.6 && element?.nextElementSibling) element.nextElementSibling.after(element);
  else if (what < 0.8 && element) element.replaceWith(...element.childNodes);
  else if (attribute) element?.removeAttribute(attribute.name);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
