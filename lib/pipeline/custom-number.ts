/** Largest that is taken, either way: beyond it decimals are lost. */
const most = 1e15;

/** A number as it is typed in the language of `locale` (BCP 47): `1 234,5` or `1,234.5`. */
export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);
}

const decimalMark = (locale: string) =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * The number that a text means, with a comma or a point: `-3`, `1 234,5`, `1.234,5`, `1,234.5`. Of both marks the last is the decimal
 * one. One that stands alone before three digits parts thousands, unless it is the decimal mark of the locale. `undefined` where it is
 * no number, or beyond ± 10¹⁵.
 */
export function parseNumber(text: string, locale: string): number | undefined {
  const bare = text.replace(/[\s'’]/g, '').replace(/^[−–]/, '-');
  const found = /^([+-]?)([\d.,]+)$/.exec(bare);
  if (!found) return undefined;
  const [, sign, digits = ''] = found;
  const at = decimalAt(digits, locale);
  const [whole, decimals] = at === -1 ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  const isGrouped = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole);
  if (!(isGrouped || /^\d*$/.test(whole)) || !/^\d*$/.test(decimals) || (!whole && !decimals)) return undefined;
  if (at !== -1 && !decimals) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '') || '0'}.${decimals || '0'}`);
  if (!(value <= most)) return undefined;
  return sign === '-' && value !== 0 ? -value : value;
}

/** Where the decimal mark stands; -1 where there is none. */
function decimalAt(digits: string, locale: string): number {
  const marks = [...digits.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return -1;
  const isAlone = marks.filter(([mark]) => mark === last[0]).length === 1;
  if (!isAlone) return -1;
  const partsThousands =
    marks.length === 1 && last[0] !== decimalMark(locale) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return partsThousands ? -1 : last.index;
}
