import { describe, expect, test } from 'vitest';
import { type BulkOutcome, bulkWords } from '@/components/panel/bulk-words';
import { createI18n } from '@/lib/i18n';

const { t } = createI18n('en');
const words = (outcome: Partial<BulkOutcome>) =>
  bulkWords(t, { added: 7, existed: 0, gone: 0, same: 0, listed: 0, ...outcome });

describe('what is said of people who were added together', () => {
  test('is how many were, and how many were leads already', () => {
    expect(words({})).toBe('7 added');
    expect(words({ existed: 2 })).toBe('7 added, 2 were leads already');
    expect(words({ existed: 1 })).toBe('7 added, 1 was a lead already');
  });

  test('is who was left out, and why', () => {
    expect(words({ gone: 1 })).toBe('7 added · 1 is no longer on the page and was left out');
    expect(words({ listed: 2 })).toBe('7 added · 2 are never recorded and were left out');
    expect(words({ added: 0, same: 2 })).toMatch(/^0 added · 2 have a lead’s name .* open the rows to decide$/);
  });

  test('is said in Norwegian too', () => {
    const { t: norsk } = createI18n('nb');
    expect(bulkWords(norsk, { added: 7, existed: 2, gone: 0, same: 0, listed: 0 })).toBe(
      '7 lagt til, 2 var allerede leads',
    );
  });
});
