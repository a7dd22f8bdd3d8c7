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

/**
 * A thread as Gmail's address names it: `f:<decimal id>` in base64, written again with forty letters. With the conversation
 * view off, the mail that is open stands behind it.
 */
export const threadToken = (id: string, message?: string): string =>
  rewritten(btoa(message === undefined ? `f:${id}` : `f:${id}|msg-f:${message}`).replaceAll('=', ''), full, reduced);

/** The decimal ids in a token, or `undefined` where it names no thread. */
export function namedBy(token: string): { thread: string; message: string | undefined } | undefined {
  if (!token || ![...token].every((letter) => reduced.includes(letter))) return undefined;
  const base64 = rewritten(token, reduced, full);
  if (base64.length % 4 === 1) return undefined;
  const [, thread, message] = /^f:(\d+)(?:\|msg-f:(\d+))?$/.exec(atob(base64)) ?? [];
  return thread === undefined ? undefined : { thread, message };
}

/** The decimal id of the thread in a token. */
export const threadOfToken = (token: string): string | undefined => namedBy(token)?.thread;

/** The id as the page's attributes have it. */
export const legacyId = (id: string): string => BigInt(id).toString(16);
