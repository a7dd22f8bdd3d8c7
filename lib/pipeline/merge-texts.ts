import { fold } from './fold';
import { phoneKey } from './phone-key';

/** A text of one of two sides, and when that side was last changed (ms since the epoch). */
export interface Said {
  text: string;
  updatedAt: number;
}

/** Why one of two texts is proposed. */
export type TextReason = 'only' | 'equal' | 'fuller' | 'newer';

/**
 * Which of two texts is better kept, and why: of two writings of the same the one that tells more (`Bjørn` before `BJORN`), of two
 * that differ the newer. It does not depend on which is given first; `a` where nothing tells them apart.
 */
export function betterText(a: Said, b: Said): { side: 'a' | 'b'; why: TextReason } {
  if (a.text === b.text) return { side: 'a', why: 'equal' };
  const isSame = fold(a.text) === fold(b.text);
  const order = (isSame && careOf(a.text) - careOf(b.text)) || a.updatedAt - b.updatedAt || byText(a.text, b.text);
  return { side: order >= 0 ? 'a' : 'b', why: isSame ? 'equal' : 'newer' };
}

/** Which of two names: the one that is a name and no address, then the one that spells more of it out, then as any text. */
export function betterName(a: Said, b: Said): { side: 'a' | 'b'; why: TextReason } {
  const order = fullness(a.text) - fullness(b.text);
  return order === 0 ? betterText(a, b) : { side: order > 0 ? 'a' : 'b', why: 'fuller' };
}

function byText(a: string, b: string): number {
  return a.length - b.length || (a > b ? 1 : -1);
}

/** How carefully a text is written: its letters that a lazy hand leaves out, and whether it has both cases. */
function careOf(text: string): number {
  const isMixed = text !== text.toUpperCase() && text !== text.toLowerCase();
  return (text.match(/[^\P{L}A-Za-z]/gu)?.length ?? 0) * 2 + Number(isMixed);
}

/** The words of a name that are more than an initial. */
function fullness(name: string): number {
  return name.includes('@') ? 0 : name.split(/[\s.]+/).filter((word) => /\p{L}{2}/u.test(word)).length;
}

/** All of both, those of `first` in front; each once, by what it is compared by. */
export function united(first: readonly string[], second: readonly string[], keyOf: (text: string) => string): string[] {
  const byKey = new Map<string, string>();
  for (const text of [...first, ...second]) if (!byKey.has(keyOf(text))) byKey.set(keyOf(text), text);
  return [...byKey.values()];
}

export const emailKey = (email: string) => email.trim().toLowerCase();

/** A Norwegian number is the same with and without its country's code; others must be written alike, but for spaces. */
export function phoneText(phone: string): string {
  const key = phoneKey(phone);
  if (!key) return fold(phone);
  const isNorwegian = !key.international && /^[2-9]\d{7}$/.test(key.digits);
  return `${key.international ? '+' : isNorwegian ? '+47' : ''}${key.digits}x${key.extension}`;
}
