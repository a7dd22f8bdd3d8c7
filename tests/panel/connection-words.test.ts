import { describe, expect, test } from 'vitest';
import { connectionWords } from '@/components/panel/connection-words';
import { createI18n } from '@/lib/i18n';
import type { Connection } from '@/lib/pipeline/page';

const words = (connection: Connection, language: 'en' | 'nb' = 'en') =>
  connectionWords(createI18n(language).t, connection);

describe('a connection', () => {
  test.each([
    [1, '1st connection', 'Førstegradskontakt'],
    [2, '2nd-degree connection', 'Andregradskontakt'],
    [3, '3rd-degree connection', 'Tredjegradskontakt'],
  ])('of degree %i is said in both languages', (degree, english, norwegian) => {
    expect(words({ degree })).toEqual([english]);
    expect(words({ degree }, 'nb')).toEqual([norwegian]);
  });

  test('tells of an invitation that stands', () => {
    expect(words({ degree: 2, invitation: 'sent' })).toEqual(['2nd-degree connection', 'Invitation sent']);
    expect(words({ invitation: 'received' })).toEqual(['Has invited you']);
  });

  test('has no invitation where it is made already', () => {
    expect(words({ degree: 1, invitation: 'sent' })).toEqual(['1st connection']);
  });

  test('of which nothing is known says nothing', () => {
    expect(words({})).toEqual([]);
    expect(words({ invitation: 'none' })).toEqual([]);
  });
});
