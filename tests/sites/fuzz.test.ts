import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageView } from '@/lib/pipeline/page';
import { sites } from '@/lib/sites';
import type { Contact } from '@/lib/sites/site';
import { hostileTexts, looking, patienceOf } from '../fuzz';
import { cases, freshPage, type Case } from './cases';

/** Which element, which other one, and which text, of as many as there are. */
interface Step {
  kind: number;
  at: number;
  other: number;
}

const steps = (kinds: number) =>
  fc.array(fc.record({ kind: fc.nat(kinds - 1), at: fc.nat(10_000), other: fc.nat(10_000) }), {
    minLength: 1,
    maxLength: 10,
  });

type Change = (one: Element, other: Element, text: string) => void;

/** What a host does when it draws its page anew, or half of it. After none of it the page says that somebody is somebody else. */
const redrawn: Change[] = [
  (one) => one.remove(),
  (one) => one.replaceWith(...one.childNodes),
  (one) => {
    const renamed = one.ownerDocument.createElement('section');
    for (const name of one.getAttributeNames()) renamed.setAttribute(name, one.getAttribute(name) ?? '');
    renamed.append(...one.childNodes);
    one.replaceWith(renamed);
  },
  (one) => one.getAttributeNames().forEach((name) => one.removeAttribute(name)),
  (one) => (one.textContent = ''),
  (one) => one.parentElement?.append(one),
  (one) => one.parentElement?.prepend(one),
  (one) => one.after(one.cloneNode(true)),
  (one) => one.ownerDocument.body.append(one.cloneNode(true)),
];

/** What only a page does that means to harm: it gives the one what is the other's, and writes what it likes. */
const forged: Change[] = [
  ...redrawn,
  (one, other) => other.contains(one) || one.contains(other) || other.append(one),
  (one, other) => {
    for (const name of one.getAttributeNames()) {
      const value = other.getAttribute(name);
      if (value === null || value === one.getAttribute(name)) continue;
      other.setAttribute(name, one.getAttribute(name) ?? '');
      one.setAttribute(name, value);
      return;
    }
  },
  (one, _, text) => (one.textContent = text),
  (one, _, text) => {
    const name = one.getAttributeNames().find((own) => own !== 'class' && own !== 'id');
    if (name) one.setAttribute(name, text);
  },
  (one, _, text) => {
    for (const name of ['href', 'email', 'name', 'data-hovercard-id', 'componentkey', 'data-member-id'])
      if (one.hasAttribute(name)) one.setAttribute(name, text);
  },
];

function changed(one: Case, todo: readonly Step[], changes: readonly Change[]): Document {
  const page = freshPage(one);
  for (const { kind, at, other } of todo) {
    const elements = [...page.body.querySelectorAll('*')];
    const [target, second] = [elements[at % elements.length], elements[other % elements.length]];
    if (target && second) changes[kind]?.(target, second, hostileTexts[other % hostileTexts.length] ?? '');
  }
  return page;
}

const keysOf = ({ email, slug, memberId, salesId }: Contact): string[] =>
  [email, slug, memberId, salesId].filter((key) => key !== undefined);

/** Who is called what, by every fixture of a site: each of the invented people has one name and her own addresses. */
const calledIn = new Map(
  sites.map((site) => {
    const called = new Map<string, Set<string>>();
    const note = (key: string, name: string) => called.set(name, (called.get(name) ?? new Set()).add(key));
    for (const { site: own, view, page } of cases) {
      if (own !== site) continue;
      for (const contact of view?.contacts ?? []) for (const key of keysOf(contact)) note(key, contact.name);
      for (const element of page.querySelectorAll('[email], [data-hovercard-id]')) {
        const email = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id') ?? '';
        const name = element.getAttribute('name') ?? element.getAttribute('data-name') ?? element.textContent;
        if (email.includes('@') && name) note(email.toLowerCase(), name.replace(/\s+/g, ' ').trim());
      }
    }
    return [site, called] as const;
  }),
);

/** A name that is others', under addresses of which none is theirs. */
function isSomebodyElse({ site }: Case, contact: Contact): boolean {
  const owners = calledIn.get(site)?.get(contact.name);
  const keys = keysOf(contact);
  return owners !== undefined && keys.length > 0 && !keys.some((key) => owners.has(key));
}

/**
 * On this page one drawer alone is named after another slug than the address; its title and header are of that other too, and nothing else
 * there names anybody. Without the drawer it is her page at an address of somebody else's, which no reader can tell.
 */
const untold = 'linkedin/details-of-another-person';

describe.each(sites)('$id', (site) => {
  const own = cases.filter((one) => one.site === site);

  it(
    'S1, S17: reads any page without a throw and gives what the background takes, whoever wrote it',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...own), steps(forged.length), (one, todo) => {
          const page = changed(one, todo, forged);
          const view = site.read(page, one.url);
          if (view)
            expect(
              PageView.safeParse(view).error?.issues.map(({ path, code }) => [code, path.join('.')]) ?? [],
            ).toEqual([]);
          for (const place of site.places?.(page) ?? []) expect(place.emails.length).toBeGreaterThan(0);
          site.mail?.drafts(page);
          site.mail?.notice(page);
          for (const { draft } of site.editors?.(page) ?? []) expect(draft.length).toBeLessThanOrEqual(200);
        }),
        looking(site.id === 'gmail' ? 150 : 250),
      );
    },
    patienceOf(60_000),
  );

  it(
    'never reads one person’s name as another’s, however the page is redrawn',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...own.filter(({ name }) => name !== untold)),
          steps(redrawn.length),
          (one, todo) => {
            const view = site.read(changed(one, todo, redrawn), one.url);
            expect(view?.contacts.filter((contact) => isSomebodyElse(one, contact)) ?? []).toEqual([]);
          },
        ),
        looking(site.id === 'gmail' ? 150 : 300),
      );
    },
    patienceOf(60_000),
  );
});
