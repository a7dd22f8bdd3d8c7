import { describe, expect, test } from 'vitest';
import {
  isSamePerson,
  type PageState,
  pageKey,
  personKey,
  readingOf,
  sceneOf,
  shownIn,
  staysShown,
  stillShows,
} from '@/components/panel/reading';
import type { Contact, PageView } from '@/lib/pipeline/page';

const ingrid: Contact = { name: 'Ingrid Solheim', role: 'subject', slug: 'ingrid-solheim' };
const magnus: Contact = { name: 'Magnus Bråthen', role: 'subject', slug: 'magnus-brathen' };
const bare: Contact = { name: 'Lars Hansen', role: 'partner' };

const pageOf = (contacts: Contact[], more: Partial<PageView> = {}): Extract<PageState, { state: 'ready' }> => ({
  state: 'ready',
  view: {
    site: 'linkedin',
    kind: 'profile',
    url: `https://www.linkedin.com/in/${contacts[0]?.slug ?? 'x'}/`,
    contacts,
    ...more,
  },
});

describe('a reply of the overlay', () => {
  test('is taken as it is when it is a reading', () => {
    const page = pageOf([ingrid]);
    expect(readingOf(page)).toEqual(page);
    expect(readingOf({ state: 'reading' })).toEqual({ state: 'reading' });
    for (const state of ['off', 'unread']) expect(readingOf({ state })).toEqual({ state });
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'ready'],
    ['a view without contacts', { state: 'ready', view: { site: 'linkedin', kind: 'profile', url: 'x' } }],
    ['a name beyond all length', pageOf([{ ...ingrid, name: 'x'.repeat(10_000) }])],
    ['more people than a page has', pageOf(Array.from({ length: 501 }, () => ingrid))],
    ['a field that no contact has', pageOf([{ ...ingrid, leadId: '1' } as Contact])],
  ])('that is %s counts as a page that was not recognised', (_what, reply) => {
    expect(readingOf(reply)).toEqual({ state: 'unrecognised', url: '' });
  });
});

describe('what is drawn', () => {
  test('for a profile is the person', () => {
    expect(sceneOf(pageOf([ingrid]))).toMatchObject({ scene: 'person', contact: ingrid });
  });

  test('for the rep’s own profile says that it is her', () => {
    expect(sceneOf(pageOf([{ ...ingrid, role: 'self' }]))).toMatchObject({ scene: 'self' });
    expect(sceneOf(pageOf([ingrid], { self: { slug: 'ingrid-solheim' } }))).toMatchObject({ scene: 'self' });
  });

  test('for a thread of several leaves the rep out', () => {
    const kari: Contact = { name: 'Kari', role: 'to', email: 'kari@fjordsalg.no' };
    const page = pageOf([ingrid, kari, magnus], { kind: 'thread', self: { email: 'kari@fjordsalg.no' } });
    expect(sceneOf(page)).toMatchObject({ scene: 'people', contacts: [ingrid, magnus] });
  });

  test('for a thread leaves out the rep’s other addresses: those that the page tells, and those that are known', () => {
    const alias: Contact = { name: 'Kari', role: 'cc', email: 'kari@lunde.example' };
    const known: Contact = { name: 'Kari L', role: 'to', email: 'k.lunde@fjordsalg.example' };
    const page = pageOf([ingrid, alias, known], { kind: 'thread', self: { aliases: ['kari@lunde.example'] } });
    expect(sceneOf(page, ['k.lunde@fjordsalg.example'])).toMatchObject({ scene: 'person', contact: ingrid });
    expect(sceneOf(page)).toMatchObject({ scene: 'people', contacts: [ingrid, known] });
  });

  test('for a thread with one other person is that person, without a list of one', () => {
    expect(sceneOf(pageOf([ingrid], { kind: 'thread' }))).toMatchObject({ scene: 'person' });
  });

  test('for a search that found one person is still a list', () => {
    expect(sceneOf(pageOf([ingrid], { kind: 'search' }))).toMatchObject({ scene: 'people', contacts: [ingrid] });
  });

  test('for a page with nobody says so, by the host', () => {
    expect(sceneOf(pageOf([], { site: 'gmail', kind: 'other' }))).toEqual({ scene: 'nobody', site: 'gmail' });
  });

  test('for a page that is still being read, or was not recognised, is nobody', () => {
    expect(sceneOf({ state: 'reading' })).toEqual({ scene: 'reading' });
    expect(sceneOf({ state: 'off' })).toEqual({ scene: 'off' });
    expect(sceneOf({ state: 'unrecognised', url: 'https://x/' })).toEqual({ scene: 'unrecognised', url: 'https://x/' });
  });
});

describe('a profile with a conversation in a bubble over it', () => {
  const partner: Contact = { ...magnus, role: 'partner' };

  test('is the person whom it is about, and the partner stands beside', () => {
    const scene = sceneOf(pageOf([ingrid, partner]));
    expect(scene).toMatchObject({ scene: 'person', contact: ingrid, others: [partner] });
    expect(shownIn(scene, undefined)).toBe(ingrid);
    expect(shownIn(scene, partner)).toBe(partner);
  });

  test('goes on showing her in whose form the rep is, also when the bubble comes up only then', () => {
    const fresh = { ...ingrid, title: 'CEO' };
    expect(shownIn(sceneOf(pageOf([fresh, partner])), ingrid)).toBe(fresh);
  });
});

describe('conversations in bubbles over another page', () => {
  const lars: Contact = { name: 'Lars', role: 'partner', memberId: 'ACoAAlars' };
  const partner: Contact = { ...magnus, role: 'partner' };
  const feed = { kind: 'conversation', url: 'https://www.linkedin.com/feed/' } as const;

  test('the one whose form is open stays shown when a second one comes up', () => {
    const both = sceneOf(pageOf([lars, partner], feed));
    expect(both).toMatchObject({ scene: 'people' });
    expect(shownIn(both, lars)).toBe(lars);
    expect(shownIn(both, undefined)).toBeUndefined();
  });

  test('the one whose bubble was closed is not shown any more', () => {
    expect(shownIn(sceneOf(pageOf([partner], feed)), lars)).toBe(partner);
  });

  test('who was opened in a list stays, though her row is gone', () => {
    const list = { kind: 'list', url: 'https://mail.google.com/mail/u/0/#inbox' } as const;
    expect(shownIn(sceneOf(pageOf([ingrid], list)), lars)).toBe(lars);
  });
});

describe('a view of a person', () => {
  test('goes on when more of her is read, in whatever order', () => {
    expect(staysShown(ingrid, { ...ingrid, email: 'ingrid@nordhav.example' })).toBe(true);
    expect(staysShown({ ...ingrid, email: 'ingrid@nordhav.example' }, ingrid)).toBe(true);
  });

  test('does not go on as one of somebody else, nor of a namesake with another headline', () => {
    expect(staysShown(ingrid, magnus)).toBe(false);
    expect(staysShown(bare, { ...bare, headline: 'Another Lars' })).toBe(false);
    expect(staysShown(bare, { ...bare })).toBe(true);
  });
});

describe('two contacts', () => {
  test('are one person by any identity that both have', () => {
    const byMail: Contact = { name: 'I. Solheim', role: 'from', email: 'ingrid@nordhav.example' };
    expect(isSamePerson({ ...ingrid, email: 'INGRID@nordhav.example' }, byMail)).toBe(true);
    expect(isSamePerson(ingrid, byMail)).toBe(false);
  });

  test('of one name are not one person when one of them has an identity', () => {
    expect(isSamePerson(bare, { ...bare, slug: 'lars-hansen' })).toBe(false);
    expect(isSamePerson(bare, { ...bare })).toBe(true);
  });

  test('have keys that differ where they are two', () => {
    expect(personKey(ingrid)).not.toBe(personKey(magnus));
    expect(personKey(bare)).not.toBe(personKey({ ...bare, headline: 'Another Lars' }));
  });
});

describe('before a command', () => {
  const { view } = pageOf([ingrid]);

  test('the page still shows her when it says so again, also with more about her', () => {
    expect(stillShows(view, ingrid, pageOf([{ ...ingrid, title: 'CEO', memberId: 'ACoAA1' }]))).toBe(true);
  });

  test.each<[string, PageState]>([
    ['someone else', pageOf([magnus])],
    ['nobody', pageOf([])],
    ['a page that is not yet read', { state: 'reading' }],
    ['a page that was not recognised', { state: 'unrecognised', url: view.url }],
    ['a page that does not answer', { state: 'silent' }],
  ])('the page does not show her any more when it shows %s', (_what, fresh) => {
    expect(stillShows(view, ingrid, fresh)).toBe(false);
  });

  test('who was chosen in a list stays meant while the list is the same, though her row is gone', () => {
    const list = pageOf([ingrid, magnus], { kind: 'list', url: 'https://mail.google.com/mail/u/0/#inbox' });
    expect(stillShows(list.view, ingrid, { ...list, view: { ...list.view, contacts: [magnus] } })).toBe(true);
    expect(stillShows(list.view, ingrid, { ...list, view: { ...list.view, contacts: [magnus], url: 'x' } })).toBe(
      false,
    );
  });
});

describe('the key of a page', () => {
  test('is another for another address, and for a page that was not recognised at another address', () => {
    expect(pageKey(pageOf([ingrid]))).not.toBe(pageKey(pageOf([magnus])));
    expect(pageKey({ state: 'unrecognised', url: 'a' })).not.toBe(pageKey({ state: 'unrecognised', url: 'b' }));
  });

  test('is the same when only the people changed', () => {
    const url = 'https://mail.google.com/mail/u/0/#inbox';
    expect(pageKey(pageOf([ingrid], { url }))).toBe(pageKey(pageOf([ingrid, magnus], { url })));
  });
});
