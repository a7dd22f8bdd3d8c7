const full = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** No vowels and no digits, so that no token is ever a word. */
const reduced = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The same number, written with other digits. */
function rewritten(text: string, from: string, to: string): string {
  let value = 0n;
  for (const digit of text) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let written = '';
  for (const base = BigInt(to.length); value > 0n; value /= base) written = to[Number(value % base)] + written;
  return written;
}

/** A thread as Gmail's address names it: `f:<decimal id>` in base64, written again with forty letters. */
export const threadToken = (id: string): string => rewritten(btoa(`f:${id}`).replaceAll('=', ''), full, reduced);

/** The decimal id in a token, or `undefined` where it names no thread. */
export function threadOfToken(token: string): string | undefined {
  if (![...token].every((letter) => reduced.includes(letter))) return undefined;
  const base64 = rewritten(token, reduced, full);
  if (base64.length % 4 === 1) return undefined;
  return /^f:(\d+)$/.exec(atob(base64))?.[1];
}

/** The id as the page's attributes have it. */
export const legacyId = (id: string): string => BigInt(id).toString(16);
