/** What is still to be rewritten within: a text, perhaps JSON. */
type Within = (text: string) => string;

/**
 * Base64, in either alphabet, with the text that it stands for rewritten by `within`; `undefined` for what stands for no
 * text that can be read.
 */
export function encoded(token: string, within: Within): string | undefined {
  const [, body = '', padding = ''] = /^([\w+/-]+)(=*)$/.exec(token) ?? [];
  const text = decodedText(body);
  if (text === undefined) return undefined;
  const bytes = new TextEncoder().encode(within(text));
  const again = btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
  const same = /[-_]/.test(body) ? again.replaceAll('+', '-').replaceAll('/', '_') : again;
  return same + (padding && '='.repeat((4 - (same.length % 4)) % 4));
}

/** The text behind base64; `undefined` where there is none of letters, digits and signs only. */
export function decodedText(token: string): string | undefined {
  const body = token.replace(/=+$/, '');
  if (body.length < 12 || body.length % 4 === 1 || body.length > 20_000) return undefined;
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (one) => one.charCodeAt(0)));
    return /^[^\p{C}]+$/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
