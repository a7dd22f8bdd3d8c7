import { describe, expect, test } from 'vitest';
import { faceOf, peopleOf, questionOf } from '@/lib/overlay/face';
import type { Contact, PageView } from '@/lib/sites/site';
import { startAnswer } from './stage';

const { words } = startAnswer();
const person = (name: string, more: Partial<Contact> = {}): Contact => ({ name, role: 'from', slug: name, ...more });
const page = (kind: PageView['kind'], contacts: Contact[]): PageView => ({
  site: 'gmail',
  kind,
  url: 'https://mail.google.com/',
  contacts,
});
const mark = { leadId: '1', stageId: 'first-contact', overdue: false, won: false };

describe('the people whom the launcher stands for', () => {
  test('are whom a profile is about, not whom a bubble beside it shows', () => {
    const contacts = [person('partner', { role: 'partner' }), person('subject', { role: 'subject' })];
    expect(peopleOf(page('profile', contacts)).map(({ name }) => name)).toEqual(['subject']);
  });

  test('are the partners of a conversation', () => {
    const contacts = [person('other', { role: 'participant' }), person('partner', { role: 'partner' })];
    expect(peopleOf(page('conversation', contacts)).map(({ name }) => name)).toEqual(['partner']);
  });

  test('are all people of a thread', () => {
    const contacts = [person('a'), person('b', { role: 'to' }), person('c', { role: 'cc' })];
    expect(peopleOf(page('thread', contacts))).toEqual(contacts);
  });

  test('are none in a list or a search', () => {
    expect(peopleOf(page('list', [person('a')]))).toEqual([]);
    expect(peopleOf(page('search', [person('a', { role: 'result' })]))).toEqual([]);
  });

  test('never include the rep herself', () => {
    expect(peopleOf(page('profile', [person('me', { role: 'self' })]))).toEqual([]);
  });
});

describe('the question to the background', () => {
  test('holds the identities of those who have one, and nothing else', () => {
    const people = [person('x', { slug: undefined }), person('y', { slug: 'Kari', email: 'Kari@Example.com' })];
    expect(questionOf(people)).toEqual([['email:kari@example.com', 'linkedin:kari']]);
  });

  test('stays within what the contract takes', () => {
    const crowd = Array.from({ length: 600 }, (_, number) => person(`p${number}`));
    expect(questionOf(crowd)).toHaveLength(500);
  });
});

describe('the launcher', () => {
  const people = [person('a'), person('b')];

  test('shows the stage of the first who is a lead', () => {
    const face = faceOf(people, [null, mark], words, 'en');
    expect(face).toEqual({ glyph: 'F', label: 'Open, First contact', overdue: false });
  });

  test('says and shows that a follow-up is overdue', () => {
    const face = faceOf(people, [{ ...mark, overdue: true }, null], words, 'en');
    expect(face).toEqual({ glyph: 'F', label: 'Open, First contact, overdue', overdue: true });
  });

  test('takes the initial as a letter of the language', () => {
    expect(faceOf(people, [{ ...mark, stageId: 'closing' }], words, 'nb').glyph).toBe('Æ');
  });

  test('stands for a lead whose stage it has no word for', () => {
    expect(faceOf(people, [{ ...mark, stageId: 'own' }], words, 'en')).toEqual({
      glyph: '',
      label: 'Open',
      overdue: false,
    });
  });

  test('offers to add where none is a lead', () => {
    expect(faceOf(people, [null, null], words, 'en')).toEqual({ glyph: '+', label: 'Add', overdue: false });
  });

  test('says of a lead who bought that she is won', () => {
    expect(faceOf(people, [{ ...mark, won: true }], words, 'en').label).toBe('Open, Won');
  });

  test('offers nothing of an address that is no lead to be had', () => {
    expect(faceOf(people, [false, false], words, 'en')).toEqual({ glyph: '', label: 'Open', overdue: false });
    expect(faceOf(people, [false, null], words, 'en').glyph).toBe('+');
  });

  test('claims nothing while the background has not answered, or where nobody is', () => {
    const neutral = { glyph: '', label: 'Open', overdue: false };
    expect(faceOf(people, undefined, words, 'en')).toEqual(neutral);
    expect(faceOf([], [], words, 'en')).toEqual(neutral);
  });
});
