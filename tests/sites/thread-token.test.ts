import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedToken, legacyId, sameId } from '@/lib/sites/gmail/thread-token';
import { routeOf } from '@/lib/sites/gmail/route';

const consonants = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** As Gmail does it: the base64 text is a number of 64 digits, written anew with 40. */
function encodedToken(text: string): string {
  let value = 0n;
  for (const letter of btoa(text).replaceAll('=', '')) value = value * 64n + BigInt(base64.indexOf(letter));
  let token = '';
  for (; value > 0n; value /= 40n) token = consonants.charAt(Number(value % 40n)) + token;
  return token;
}

describe('a token of Gmail’s address', () => {
  it.each([
    ['FMfcgzGpFWSCZKSSbnBjmgLtgpFfLWxC', 'f:1730639981250300601'],
    ['FMfcgzQZTVmsGJdMwHpjBFsJZHRSvlKq', 'f:1825248987683037388'],
    ['FMfcgzGwHpShPkWTnvhpJDCdDTjSFVrR', 'f:1783431497188908375'],
    [
      'CllgCJTLpcXTPtHQdjkCgcZxwrJSbcmDhTPVprdCbZTSHTbvswJWjvPRTVRfhCxldjbtvszPFXB',
      'a:r2642131673520327429+msg-a:r2637174219575307749',
    ],
  ])('is decoded as Gmail means it: %s', (token, text) => {
    expect(decodedToken(token)).toBe(text);
  });

  it('comes back from every thread id', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 2n ** 64n - 1n), fc.constantFrom('f:', 'a:r', 'a:r-', 'thread-f:'), (id, kind) => {
        expect(decodedToken(encodedToken(`${kind}${id}`))).toBe(`${kind.replace('thread-', '')}${id}`);
      }),
    );
  });

  it('is refused when it decodes to anything else, and never costs long', () => {
    for (const token of ['', 'inbox', 'p2', 'FMfcgz', 'BBBB', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 'Z'.repeat(100_000)])
      expect(decodedToken(token)).toBeUndefined();
  });
});

describe('an id', () => {
  it('is one and the same in all of Gmail’s spellings', () => {
    for (const id of ['18f3a2b4c5d6e701', 'thread-f:1797959573547968257', '#msg-f:1797959573547968257'])
      expect(sameId(id)).toBe('f:1797959573547968257');
    expect(sameId('thread-a:r-64')).toBe('a:r-64');
    expect(sameId('undefined')).toBeUndefined();
    expect(legacyId('f:1797959573547968257')).toBe('18f3a2b4c5d6e701');
    expect(legacyId('a:r-64')).toBeUndefined();
  });
});

function route(rest: string) {
  return routeOf(new URL(`https://mail.google.com/mail/u/0/${rest}`));
}

describe('an address of Gmail’s', () => {
  it.each(['', '#inbox', '#inbox/p2', '#search/tilbud', '#search/from%3Aola/p3', '#label/Kunder', '#settings/general'])(
    'names a list: %s',
    (rest) => {
      expect(route(rest)).toEqual({ thread: false });
    },
  );

  it.each([
    '#inbox/FMfcgzGxSvBlvhsxTlfNTwXWXzTqJsnK',
    '#label/Kunder%2FNord/18f3a2b4c5d6e701?compose=new',
    '?view=btop&th=18f3a2b4c5d6e701',
    '?view=lg&permthid=thread-f:1797959573547968257',
  ])('names a thread: %s', (rest) => {
    expect(route(rest)).toEqual({ thread: true, id: 'f:1797959573547968257' });
  });

  it('names a thread by a token that can’t be decoded yet', () => {
    expect(route('#inbox/ZZfcgzGxSvBlvhsxTlfNTwXWXzTqJsnK')).toEqual({ thread: true });
  });
});
