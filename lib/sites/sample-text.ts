import type { Disguise } from './sample-disguise';
import { encoded } from './sample-encoded';
import { brands, hookWords, humps, isTopLevel } from './sample-words';

/**
 * How a value is rewritten:
 * - `text` all of its words
 * - `hook` all but the words that samples keep: keys, ids, names of fields
 * - `made` only what the page says elsewhere too: classes and other names that the host's developers gave
 */
export type Mode = 'text' | 'hook' | 'made';

/** LinkedIn's opaque ids of members begin so; what may follow without a gap is the name of a part. */
const member =
  /(AC[a-z]AA[\w-]+?(?=Topcard|[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:Section|Card)|-EXPERIENCE|-[A-Z]{4,}-|[^\w-]|$))/;

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const local = '[^\\s@<>()"\',;:/?&=#]+';

const label = '[\\p{L}\\p{M}\\p{N}_-]+';

const pieces = new RegExp(
  [
    `(?<address>https?://[^\\s"'<>]+)`,
    `(?<email>${local}@${label}(?:\\.${label})+)`,
    `(?<uuid>${start}[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}${end})`,
    // Gmail's ids.
    `(?<prefix>${start}(?:thread-|msg-)?[fa]:r?-?)(?<decimal>\\d+)`,
    `(?<legacy>${start}(?=[a-f]*\\d)[\\da-f]{15,16}${end})`,
    // LinkedIn's id of a conversation, and whatever else is in base64.
    `(?<lead>${start}2-)(?<thread>[\\w+/-]{12,}=*)`,
    `(?<code>${start}[\\w+/-]{12,}=*)`,
    `(?<run>[\\p{L}\\p{M}\\p{N}]+)`,
    `(?<picture>\\p{Extended_Pictographic})`,
  ].join('|'),
  'gu',
);

const pictures = ['🌵', '🐌', '🍋', '🛶', '🧶', '🪁', '🦔', '🫐', '🥨', '🎈', '🐙', '🌻'];

export interface Rewriting {
  disguise: Disguise;
  /** Words of the page's texts, folded: what no name of a developer's may repeat. */
  told: ReadonlySet<string>;
  url(address: string): string;
}

export function rewritten(value: string, mode: Mode, to: Rewriting): string {
  // No developer's name has such signs.
  if (mode === 'made')
    return value.replace(/\S+/g, (one) => (/[%@]/.test(one) ? rewritten(one, 'text', to) : madeName(one, to)));
  return value
    .split(member)
    .map((part, at) => (at % 2 ? part.slice(0, 5) + to.disguise.id(part.slice(5)) : between(part, mode, to)))
    .join('');
}

function between(value: string, mode: Mode, to: Rewriting): string {
  const { disguise } = to;
  const run = (one: string) => (mode === 'hook' ? hookRun(one, disguise) : textRun(one, disguise));
  const within = (text: string) => rewritten(text, mode, to);
  return value.replace(pieces, (piece, ...rest) => {
    const is = rest.at(-1) as Partial<Record<string, string>>;
    if (is.address) return to.url(piece);
    if (is.email) return email(piece, disguise);
    if (is.uuid) return disguise.hex(piece);
    if (is.decimal) return is.prefix + disguise.number(BigInt(is.decimal)).toString();
    if (is.legacy) return disguise.number(BigInt(`0x${piece}`)).toString(16);
    if (is.thread) return is.lead + (encoded(is.thread, within) ?? rewritten(is.thread, mode, to));
    if (is.code) return encoded(piece, within) ?? piece.replace(/[\p{L}\p{M}\p{N}]+/gu, run);
    if (is.picture) return pictures[disguise.word(piece.codePointAt(0)?.toString() ?? '').charCodeAt(3) % 12] ?? '';
    return run(piece);
  });
}

/** Letter case and accents stay where they were, the last label of the domain as it is. */
function email(address: string, disguise: Disguise): string {
  const parts = address.split(/([^\p{L}\p{M}\p{N}]+)/u);
  return parts
    .map((part, at) => (at % 2 || (at === parts.length - 1 && isTopLevel(part)) ? part : disguise.word(part)))
    .join('');
}

function textRun(run: string, { word }: Disguise): string {
  return brands.has(run) ? run : word(run);
}

function hookRun(run: string, { word }: Disguise): string {
  if (hookWords.has(run.toLowerCase())) return run;
  const [, letters = '', digits = ''] = /^(\D+)(\d+)$/.exec(run) ?? [];
  if (hookWords.has(letters.toLowerCase())) return letters + word(digits);
  // Digits among letters: an id, and no words.
  if (/\d/.test(run)) return word(run);
  return humps(run)
    .map((hump) => (hookWords.has(hump.toLowerCase()) ? hump : word(hump)))
    .join('');
}

function madeName(name: string, to: Rewriting): string {
  return name.replace(/[\p{L}\p{M}\p{N}]+/gu, (run) => madeRun(run, to));
}

function madeRun(run: string, { disguise, told }: Rewriting): string {
  if (/\P{ASCII}/u.test(run)) return disguise.word(run);
  const isTold = (piece: string) => {
    const small = piece.toLowerCase();
    if (hookWords.has(small)) return false;
    if (small.length > 2 && told.has(small)) return true;
    for (let from = 0; from < small.length; from += 1)
      for (let to = from + 5; to <= small.length; to += 1) {
        const within = small.slice(from, to);
        if (told.has(within) && !hookWords.has(within)) return true;
      }
    return false;
  };
  if (/\d{4}/.test(run)) return disguise.word(run);
  if (!isTold(run)) return run;
  const parts = humps(run).map((hump) => (isTold(hump) ? disguise.word(hump) : hump));
  const whole = parts.join('');
  return isTold(whole) ? disguise.word(run) : whole;
}
