import { describe, expect, test } from 'vitest';
import { commonCurrencies, currencyCode, currencyName } from '@/components/dashboard/settings/currencies';
import { defaultSettings } from '@/lib/pipeline/settings';

describe('a currency code', () => {
  test('is taken as typed, in any case and with space around it', () => {
    expect(currencyCode('CHF')).toBe('CHF');
    expect(currencyCode(' chf ')).toBe('CHF');
  });

  test.each(['', 'XX', 'ABC', 'kroner', 'NO K'])('that no currency has is refused: %j', (typed) => {
    expect(currencyCode(typed)).toBeUndefined();
  });

  test('is listed where reps here mostly use it, the default first', () => {
    expect(commonCurrencies[0]).toBe(defaultSettings.currency);
    expect(commonCurrencies.map((code) => currencyCode(code))).toEqual([...commonCurrencies]);
  });

  test('stands with its name in the language that is shown', () => {
    expect(currencyName('NOK', 'nb')).toBe('NOK – norske kroner');
    expect(currencyName('NOK', 'en')).toBe('NOK – Norwegian Krone');
    expect(currencyName('ZZZ', 'en')).toBe('ZZZ');
  });
});
