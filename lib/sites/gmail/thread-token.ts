const digits = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Longer tokens than any of Gmail's are not worth the arithmetic. */
const longestToken = 200;

/**
 * The text behind a token of Gmail's address (`#inbox/FMfcgz…`): `f:<decimal>` for a thread of the server,
 * `a:r<decimal>` for one that was begun in this browser, each perhaps followed by `|msg-f:…`. The token is a base64 text
 * taken as a number and written in 40 consonants. `undefined` for anything else.
 */
export function decodedToken(token: string): string | undefined {
  if (token.length > longestToken) return undefined;
  let value = 0n;
  for (const letter of token) {
    const digit = digits.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * 40n + BigInt(digit);
  }
  let text = '';
  for (; value > 0n; value /= 64n) text = base64.charAt(Number(value % 64n)) + text;
  try {
    // The base64 text has lost its padding; one left-over letter is no byte.
    const decoded = atob(text);
    return /^(thread-)?[fa]:r?-?\d+/.test(decoded) ? decoded.replace(/^thread-/, '') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * One name for a thread or message id however it is written: `f:<decimal>` for `thread-f:<decimal>`, `#msg-f:<decimal>` and
 * the legacy hexadecimal one; `a:r<decimal>` for `thread-a:r<decimal>`. `undefined` for what is no id.
 */
export function sameId(id: string): string | undefined {
  const named = /^#?(?:thread-|msg-)?([fa]:r?-?\d+)/.exec(id)?.[1];
  if (named) return named;
  return /^[0-9a-f]{1,16}$/.test(id) ? `f:${BigInt(`0x${id}`)}` : undefined;
}

/** The legacy hexadecimal id that older addresses and the Gmail API use; `undefined` where the server has not given one. */
export function legacyId(id: string): string | undefined {
  const decimal = /^f:(\d+)$/.exec(id)?.[1];
  return decimal && BigInt(decimal).toString(16);
}
