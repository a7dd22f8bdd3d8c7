import { MinorUnits } from '@/lib/pipeline/lead';
import { localeOf, minorDigits } from './format';

const grouped = /^\d+$|^\d{1,3}([.,])\d{3}(\1\d{3})*$/;

/**
 * The minor units that a typed amount means, in either language's way: `12 500`, `12.500,50`, `12,500.50`.
 * A mark with one or two digits after it is the decimal one. `undefined` where it is no amount, or too great a one.
 */
export function parseAmount(text: string, currency: string): number | undefined {
  const digits = minorDigits(currency);
  const bare = text.replace(/[\s'’]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(bare);
  const whole = decimals ? bare.slice(0, decimals.index) : bare;
  if (!grouped.test(whole) || (decimals && digits === 0)) return undefined;
  const minor = Number(whole.replace(/[.,]/g, '')) * 10 ** digits + Number((decimals?.[1] ?? '').padEnd(digits, '0'));
  return MinorUnits.safeParse(minor).success ? minor : undefined;
}

/** Minor units as they are typed: the currency stands beside the field. */
export function amountText(minor: number, currency: string, language: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(minor / 10 ** digits);
}

/** Currencies with the rep's own first, the others by their codes. */
export function ownFirst(currencies: readonly string[], own: string): string[] {
  return currencies.toSorted((a, b) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1));
}
