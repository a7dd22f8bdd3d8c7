import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PageView } from '@/lib/pipeline/page';
import { dialogPersonIn } from '@/lib/sites/linkedin/dialog';
import { editorsIn, writingIn } from '@/lib/sites/linkedin/editors';
import { conversationsIn } from '@/lib/sites/linkedin/talk';
import { messageName, threadIdNamed, threadIdOf, threadName } from '@/lib/sites/linkedin/thread';
import { caseOf, cases, freshPage, type Case } from './cases';
import { savedPage } from './saved-page';

const talks = cases.filter(({ name }) => /^linkedin\/(messaging|overlay|dialog)/.test(name));
const inUse = caseOf('linkedin/messaging-in-use');
const sdui = caseOf('linkedin/dialog-note-on-profile');

/** A page that may be changed; a clone would be without its shadow roots. */
function read({ name, url }: Case): Document {
  return savedPage(readFileSync(new URL(`../fixtures/${name}/page.html`, import.meta.url), 'utf8'), url.href);
}

/** Every root of a page. */
function rootsOf(page: Document): ParentNode[] {
  return [page, ...[...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}

function findIn(page: Document, selector: string): HTMLElement {
  const found = rootsOf(page).flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>(selector)));
  if (!found[0]) throw new Error(`No ${selector} in the page`);
  return found[0];
}

const nameOf = (last: string) => messageName(`urn:li:msg_message:(urn:li:fsd_profile:ACoAAB1abcDEF2ghi,${last})`);

describe('a thread’s id', () => {
  const name = '0f8d1c2b-3a4e-4f5a-9b6c-7d8e9fa0b1c2_012';
  const id = `2-${btoa(name)}`;

  it.each([
    [`/messaging/thread/${id}/`, id],
    [`/messaging/thread/${encodeURIComponent(id)}`, id],
    ['/messaging/thread/new/?recipient=ACoAAB1abcDEF2ghi', undefined],
    ['/messaging/', undefined],
    ['/feed/', undefined],
  ])('stands in the address: %s', (address, expected) => {
    expect(threadIdOf(new URL(address, 'https://www.linkedin.com'))).toBe(expected);
  });

  it('and a message’s are told apart from those that a tab gives before the message went', () => {
    const sent = `2-${btoa(`1754400000000b12345-004&${name}`)}`;
    expect(nameOf(sent)).toEqual({ id: sent, thread: name, owner: 'ACoAAB1abcDEF2ghi' });
    expect(threadIdNamed(name)).toBe(id);
    expect(threadName(id)).toBe(name);
    for (const other of [
      '2-',
      '2-%%%',
      'ba1d5a0e-1111-4222-8333-944455566677',
      `5-${btoa(name)}`,
      `${sent}x`.repeat(9),
    ])
      expect(nameOf(other)).toBeUndefined();
  });
});

describe('a conversation', () => {
  it('has its latest fifty messages, oldest first, each once', () => {
    const page = freshPage(inUse);
    const [item] = page.querySelectorAll('.msg-s-message-list__event');
    const template = item!.querySelector('[data-event-urn]')!.getAttribute('data-event-urn')!;
    for (let at = 0; at < 120; at += 1) {
      const copy = item!.cloneNode(true) as Element;
      const id = btoa(`${1_754_400_100_000 + Math.floor(at / 2)}b12345-004&0f8d1c2b-3a4e-4f5a-9b6c-7d8e9fa0b1c2_012`);
      copy.querySelector('[data-event-urn]')!.setAttribute('data-event-urn', template.replace(/,2-.*\)/, `,2-${id})`));
      item!.parentElement!.append(copy);
    }
    const [one] = conversationsIn(page, inUse.url);
    expect(one?.messages).toHaveLength(50);
    expect(new Set(one?.messages.map(({ id }) => id)).size).toBe(50);
    expect(atob(one!.messages.at(-1)!.id.slice(2))).toMatch(/^1754400100059b/);
    expect(atob(one!.messages[0]!.id.slice(2))).toMatch(/^1754400100010b/);
  });

  it('is none of a page that shows no messages, though it once was there', () => {
    expect(conversationsIn(inUse.page, new URL('https://www.linkedin.com/feed/'))).toEqual([]);
    expect(conversationsIn(inUse.page, new URL('https://www.linkedin.com/messaging/thread/new/'))).toEqual([]);
  });

  it.each(['compose/', 'thread/new/?recipient=torstein-lie'])('may be a first message: /messaging/%s', (path) => {
    const { page, view } = caseOf('linkedin/messaging-compose');
    const url = new URL(path, 'https://www.linkedin.com/messaging/');
    expect(conversationsIn(page, url)).toEqual(view?.conversations);
    expect(dialogPersonIn(page, url)).toEqual(view?.contacts[0]);
  });

  it('is never with anybody but whom the page names, nor in another thread, whatever happens to the page', () => {
    const mutations = fc.array(fc.tuple(fc.nat(3), fc.nat(10_000)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom(...talks), mutations, (one, steps) => {
        const page = read(one);
        for (const [kind, at] of steps) mutate(page, kind, at);
        const view = one.site.read(page, one.url);
        const right = conversationsIn(one.page, one.url).flatMap(({ messages }) => messages);
        for (const talk of conversationsIn(page, one.url)) {
          expect(peopleOf(one)).toContain(talk.person);
          for (const { id, own } of talk.messages)
            expect(right.find((message) => message.id === id)?.own ?? own).toBe(own);
        }
        dialogPersonIn(page, one.url);
        writingIn(page);
        if (view) expect(PageView.safeParse(view).success).toBe(true);
      }),
      { numRuns: 60, seed: 20_261_125 },
    );
  });
});

/** The keys of all whom a heading or a card of the case's page links to. */
function peopleOf({ page }: Case): string[] {
  const links = 'a.msg-thread__link-to-profile, h2 a[href*="/in/"], a.profile-card-one-to-one__profile-link';
  const found = rootsOf(page).flatMap((root) => Array.from(root.querySelectorAll(links)));
  return found.map((link) => {
    const name = /\/in\/([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    return name.startsWith('ACoAA') ? `linkedin-id:${name}` : `linkedin:${name}`;
  });
}

/** An element goes, or its attributes, its text or its place do. */
function mutate(page: Document, kind: number, at: number): void {
  const elements = rootsOf(page).flatMap((root) =>
    Array.from(root.querySelectorAll('div, a, li, ul, form, header, h2')),
  );
  const one = elements[at % Math.max(elements.length, 1)];
  if (kind === 0) one?.remove();
  if (kind === 1) one?.getAttributeNames().forEach((name) => one.removeAttribute(name));
  if (kind === 2 && one) one.textContent = '';
  if (kind === 3 && one) one.parentElement?.append(one);
}

describe('what is being written', () => {
  it('is the message that has the focus, though a note is open', () => {
    const page = read(sdui);
    expect(writingIn(page)).toEqual({ limit: 200 });
    findIn(page, '.msg-form__contenteditable').tabIndex = 0;
    findIn(page, '.msg-form__contenteditable').focus();
    expect(page.activeElement?.id).toBe('interop-outlet');
    expect(writingIn(page)).toBe(true);
    findIn(page, '#custom-message').focus();
    expect(writingIn(page)).toEqual({ limit: 200 });
  });

  it('is nothing where there is no field', () => {
    expect(writingIn(caseOf('linkedin/profile-sdui').page)).toBeUndefined();
    expect(editorsIn(caseOf('linkedin/messaging-group').page)).toEqual([]);
  });

  it('has the very field, to write in', () => {
    const page = read(sdui);
    const [message, note] = editorsIn(page);
    expect(message?.field).toBe(findIn(page, '.msg-form__contenteditable'));
    expect(note?.field).toBe(findIn(page, '#custom-message'));
  });

  it.each([
    ['0/200', 200],
    ['200 / 200', 200],
    ['0/1000', 300],
    ['3/5', 300],
    ['0/200 tegn', 300],
    ['', 300],
  ])('has as many characters as the counter tells, where it is one: %j', (counter, limit) => {
    const page = read(caseOf('linkedin/dialog-note-with-two-limits'));
    findIn(page, '.t-12 span').textContent = counter;
    expect(writingIn(page)).toEqual({ limit });
  });
});

describe('a page that names its elements after what is asked of it', () => {
  it.each(['URL', 'activeElement', 'querySelectorAll', 'ownerDocument'])('never throws: %s', (name) => {
    for (const one of [inUse, sdui, caseOf('linkedin/messaging-compose')]) {
      const page = read(one);
      page.body.insertAdjacentHTML(
        'afterbegin',
        `<img name="${name}"><form name="${name}"><input name="closest"></form>`,
      );
      editorsIn(page);
      writingIn(page);
      conversationsIn(page, one.url);
      dialogPersonIn(page, one.url);
    }
  });
});

const saved = new URL('../../../shared/pages/linkedin/messaging-overlay-2023-ember-es.html', import.meta.url);

describe.skipIf(!existsSync(saved))('the real saved bubble', () => {
  it('gives its conversation, its one message, and its field', () => {
    const url = new URL('https://www.linkedin.com/feed/');
    const page = savedPage(readFileSync(saved, 'utf8'), url.href);
    const [one, ...more] = conversationsIn(page, url);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      person: expect.stringMatching(/^linkedin-id:ACoAA/) as string,
      messages: [{ own: false }],
    });
    expect(editorsIn(page).map(({ draft, limit }) => ({ draft, limit }))).toEqual([{ draft: one?.threadId }]);
  });
});
