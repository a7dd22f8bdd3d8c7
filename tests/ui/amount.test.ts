import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, parseAmount } from '@/components/ui/amount';

describe('a typed amount', () => {
  test.each([
    ['12500', 1_250_000],
    ['12 500', 1_250_000],
    ['12\u00a0500', 1_250_000],
    ['12.500', 1_250_000],
    ['12,500', 1_250_000],
    ['12.500,50', 1_250_050],
    ['12,500.5', 1_250_050],
    ['1,234,567.89', 123_456_789],
    ['0', 0],
    ['1,5', 150],
  ])('of %s is understood', (text, minor) => {
    expect(parseAmount(text, 'NOK')).toBe(minor);
  });

  test.each(['', 'x', '-5', '1,2,3', '12,50,00', '1.234,567', '12.5.00', '1e9', '99999999999999999'])(
    'of %s is refused',
    (text) => {
      expect(parseAmount(text, 'NOK')).toBeUndefined();
    },
  );

  test('goes by the currency: the yen has no decimals', () => {
    expect(parseAmount('12,500', 'JPY')).toBe(12_500);
    expect(parseAmount('12.50', 'JPY')).toBeUndefined();
  });

  test.each(['en', 'nb'])('as %s writes it is understood again', (language) => {
    assert(
      property(integer({ min: 0, max: 900_000_000_000_000 }), constantFrom('NOK', 'EUR', 'JPY'), (minor, currency) => {
        expect(parseAmount(amountText(minor, currency, language), currency)).toBe(minor);
      }),
    );
  });
});
