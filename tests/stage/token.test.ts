import { expect, test } from 'vitest';
import { decodedToken } from '@/lib/sites/gmail/thread-token';
import { namedBy, threadOfToken, threadToken } from './gmail/token';

const id = '1812345678901242419';

test('a thread’s token is of Gmail’s form, and leads back to the thread', () => {
  expect(threadToken(id)).toMatch(/^FMfcgz[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{26}$/);
  expect(threadOfToken(threadToken(id))).toBe(id);
});

test('the extension reads the same id from it', () => {
  expect(decodedToken(threadToken(id))).toBe(`f:${id}`);
});

test('words, and letters that name no thread, are no tokens', () => {
  expect(threadOfToken('invoices')).toBeUndefined();
  expect(threadOfToken('BCDFGH')).toBeUndefined();
});

test('with the conversation view off, the mail stands behind the thread', () => {
  expect(namedBy(threadToken(id, '42'))).toEqual({ thread: id, message: '42' });
  expect(decodedToken(threadToken(id, '42'))).toBe(`f:${id}|msg-f:42`);
});
