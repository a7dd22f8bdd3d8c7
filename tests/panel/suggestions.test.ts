import { describe, expect, test } from 'vitest';
import { companyOf } from '@/components/panel/company-of';
import { kindOf } from '@/components/panel/kind-of';
import {
  guessesOf,
  signatureOf,
  suggestionsFor,
  type Suggestion,
  withSuggestion,
  withTaken,
} from '@/components/panel/suggestions';
import type { Contact, PageView } from '@/lib/pipeline/page';

const ingrid: Contact = { name: 'Ingrid Solheim', role: 'from', email: 'ingrid@nordhav.example' };
const guessed: Suggestion[] = [
  { field: 'phone', text: '+47 900 00 000', source: 'signature' },
  { field: 'title', text: 'CEO', source: 'signature' },
  { field: 'title', text: 'Chief', source: 'headline' },
  { field: 'company', text: 'Nordhav', source: 'domain' },
];

describe('what is suggested', () => {
  test('is each fact that is lacking, with where it is from', () => {
    const [phone, title, , company] = guessed;
    expect(suggestionsFor({ phones: [] }, guessed)).toEqual([phone, title, company]);
  });

  test('is nothing in place of what is known, nor where nothing was guessed', () => {
    expect(suggestionsFor({ phones: ['22 00 00 00'], title: 'CTO', company: 'Havlys' }, guessed)).toEqual([]);
    expect(suggestionsFor({ phones: [] }, [])).toEqual([]);
  });

  test('is added to the fields one by one', () => {
    const [phone, title] = suggestionsFor({ phones: [] }, guessed);
    const fields: { phones: string[]; title?: string } = { phones: [] };
    expect(phone && withSuggestion(fields, phone)).toEqual({ phones: ['+47 900 00 000'] });
    expect(title && withSuggestion(fields, title)).toEqual({ phones: [], title: 'CEO' });
  });

  test('is shown with someone new once it was taken, but not over what the page says', () => {
    const taken = suggestionsFor({ phones: [] }, guessed);
    expect(withTaken(ingrid, taken)).toEqual({ ...ingrid, phone: '+47 900 00 000', title: 'CEO', company: 'Nordhav' });
    expect(withTaken({ ...ingrid, title: 'CTO' }, taken).title).toBe('CTO');
    expect(withTaken(ingrid, [])).toEqual(ingrid);
  });
});

test('a headline is read where a profile tells no job, the card’s company as its judge', () => {
  const view: PageView = { site: 'linkedin', kind: 'search', url: 'https://www.linkedin.com/', contacts: [] };
  const seen: Contact = { name: 'Ingrid Solheim', role: 'result', headline: 'Salgssjef hos Nordhav AS' };
  expect(guessesOf(view, seen, undefined)).toEqual([
    { field: 'title', text: 'Salgssjef', source: 'headline' },
    { field: 'company', text: 'Nordhav AS', source: 'headline' },
  ]);
});

describe('a signature', () => {
  const text = 'Best regards\nIngrid Solheim\nCEO, Nordhav\nMobile: +47 900 00 000';
  const view = (email: string): PageView => ({
    site: 'gmail',
    kind: 'thread',
    url: 'https://mail.google.com/mail/u/0/#inbox/abc',
    signature: { email, text },
    contacts: [ingrid],
  });

  test('tells of her whose mail it stands in', () => {
    expect(signatureOf(view('Ingrid@nordhav.example'), ingrid).phone).toBe('+47 900 00 000');
  });

  test('tells nothing of anybody else', () => {
    expect(signatureOf(view('per@nordhav.example'), ingrid)).toEqual({});
    expect(signatureOf(view('per@nordhav.example'), { name: 'Per', role: 'cc' })).toEqual({});
  });
});

describe('the company by an address', () => {
  test('is what has registered the domain, below whatever public suffix', () => {
    expect(companyOf('per@mail.nordhav-marine.co.uk')).toBe('Nordhav Marine');
    expect(companyOf('per@nordhav.example')).toBe('Nordhav');
  });

  test.each([
    'per@gmail.com',
    'per@online.no',
    'per@post.tele.dk',
    'per@[192.0.2.1]',
    'per@192.0.2.1',
    'per@co.uk',
    'per',
  ])('is none for %s', (email) => {
    expect(companyOf(email)).toBeUndefined();
  });
});

test('an address that no person reads is known by its kind; of someone without an address nothing is', () => {
  expect(kindOf({ name: 'X', role: 'from', email: 'no-reply@nordhav.example' })).toBe('no-reply');
  expect(kindOf(ingrid)).toBeUndefined();
  expect(kindOf({ name: 'Lars', role: 'partner' })).toBeUndefined();
});
