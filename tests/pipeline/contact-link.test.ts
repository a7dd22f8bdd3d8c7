import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink, phoneLink } from '@/lib/pipeline/contact-link';
import { deskPage, leadPlace, panelPage } from '@/lib/pipeline/lead-page';
import { hostileTexts } from '../fuzz';

describe('S18: a link to a person', () => {
  it.each([
    ['kari+a@x.example', 'mailto:kari%2Ba%40x.example'],
    ['a@x.no?cc=b@x.no&body=x', 'mailto:a%40x.no%3Fcc%3Db%40x.no%26body%3Dx'],
    ['a@x.no\r\nBcc: b@x.no', 'mailto:a%40x.no%0D%0ABcc%3A%20b%40x.no'],
    ['a\uD800@x.no', undefined],
  ])('writes to %j by %j', (email, link) => expect(mailLink(email)).toBe(link));

  it.each([
    ['+47 900 00 000', 'tel:+4790000000'],
    ['javascript:alert(1)', 'tel:1'],
    ['ring meg', undefined],
  ])('calls %j by %j', (phone, link) => expect(phoneLink(phone)).toBe(link));

  it('is one that a browser follows as it was meant, or none, whatever a lead carries', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...hostileTexts));
    fc.assert(
      fc.property(anything, (text) => {
        expect(mailLink(text) ?? 'mailto:').toMatch(/^mailto:[\w%.!~*'()-]*$/);
        expect(phoneLink(text) ?? 'tel:1').toMatch(/^tel:[\d+]+$/);
        for (const page of [panelPage(text), leadPlace(text), deskPage(text)])
          expect(new URL(page, 'chrome-extension://x/').origin).toBe(new URL('chrome-extension://x/').origin);
      }),
    );
  });
});
