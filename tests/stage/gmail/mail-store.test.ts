import { beforeEach, describe, expect, test } from 'vitest';
import { ingrid, rep } from '../people';
import { type Letter } from './draft';
import { mailbox } from './mailbox';
import { MailStore } from './mail-store';

let store: MailStore;
beforeEach(() => {
  store = new MailStore(mailbox, rep);
});

const letter = (thread?: string): Letter => ({
  draft: { id: '-77', thread, from: rep.email ?? '', to: [ingrid], cc: [], bcc: [], subject: 'Ny demo' },
  text: 'Hei',
  content: [],
});
const subjectsIn = (list: string) => store.in(list).map(({ subject }) => subject);

describe('a mail that was sent', () => {
  test('is in the sent list, first, and no draft any more', () => {
    store.keepDraft(letter());
    expect(subjectsIn('drafts')[0]).toBe('Ny demo');
    store.keep(letter());
    expect(subjectsIn('sent')[0]).toBe('Ny demo');
    expect(subjectsIn('drafts')).not.toContain('Ny demo');
    expect(subjectsIn('inbox')).not.toContain('Ny demo');
  });

  test('stands in the thread that it answers, under the name of its draft', () => {
    const { id } = store.named('Befaring i Elverum');
    store.keep(letter(id));
    expect(store.thread(id)?.mails.at(-1)).toMatchObject({ draft: '-77', waits: undefined });
    store.withdraw(letter(id).draft);
    expect(store.thread(id)?.mails).toHaveLength(1);
  });
});

test('a scheduled mail is sent when its hour has come, and not before', () => {
  store.keep(letter(), -20);
  expect(subjectsIn('scheduled')).toContain('Ny demo');
  expect(subjectsIn('sent')).not.toContain('Ny demo');
  store.deliver();
  expect(subjectsIn('scheduled')).toEqual([]);
  expect(subjectsIn('sent')).toContain('Ny demo');
});

test('an answer comes from the one who was asked, and makes the thread the first of the inbox', () => {
  store.answer('Avtaleutkast til gjennomsyn', 'Ja');
  const [first] = store.in('inbox');
  expect(first).toMatchObject({ subject: 'Avtaleutkast til gjennomsyn', unread: true });
  expect(first?.mails.at(-1)?.from.email).toBe('amalie@brygga-foto.example');
});

test('every list that Gmail has holds something', () => {
  for (const list of [
    'inbox',
    'starred',
    'snoozed',
    'sent',
    'drafts',
    'scheduled',
    'all',
    'label/Kunder',
    'search/demo',
  ])
    expect(store.in(list), list).not.toEqual([]);
  expect(store.in('search/no-such-word')).toEqual([]);
});

test('an unknown thread is said to be none', () => {
  expect(() => store.named('Nothing of the kind')).toThrow(/no thread/);
});
