import { fold } from './fold';
import { border } from './search-line';

/** One word of a query, or what stands in quotes: that must be found as it stands, from the beginning of a word to the end of one. */
export interface SearchTerm {
  text: string;
  /** `open`: its quotes are not closed yet, so that its last word may go on. */
  quoted?: 'closed' | 'open';
}

/** The terms of a query, folded; at most ten of its first 200 UTF-16 units. All of them must be found, in any order. */
export function searchTerms(query: string): SearchTerm[] {
  const terms = Array.from(query.slice(0, 200).matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^"“”„«»\s]+/g), (match) => {
    const [word, phrase, end] = match;
    const text = fold((phrase ?? word).replaceAll(border, ' '));
    return phrase === undefined ? { text } : { text, quoted: end ? ('closed' as const) : ('open' as const) };
  });
  return terms.filter(({ text }) => text).slice(0, 10);
}

/** Where a term stands in a line: in a word's beginning or not, and in which part (0 the name, 1 the company, 2 the rest). */
interface Place {
  atStart: boolean;
  part: number;
}

const isBetter = (one: Place, other: Place | undefined) =>
  !other || (one.atStart === other.atStart ? one.part < other.part : one.atStart);

/** The best place of a term in a line; `undefined` where it is not found, or only in parts from `before` on. */
function placeOf(line: string, { text, quoted }: SearchTerm, before: number): Place | undefined {
  let best: Place | undefined;
  let part = 0;
  let next = line.indexOf(border);
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    for (; next !== -1 && next < at; next = line.indexOf(border, next + 1)) part += 1;
    if (part >= before) return best;
    const place = { atStart: !isInWord(line, at), part };
    if (quoted && (!place.atStart || (quoted === 'closed' && isInWord(line, at + text.length)))) continue;
    if (isBetter(place, best)) best = place;
    // Nothing later is better.
    if (best?.atStart) return best;
  }
  return best;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Nearly all that a folded text holds is ASCII. */
function isWordAt(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return letterOrDigit.test(line.charAt(at));
}

/** Whether a word goes on from the character before `at` to the one there. */
function isInWord(line: string, at: number): boolean {
  return at > 0 && at < line.length && isWordAt(line, at - 1) && isWordAt(line, at);
}

/**
 * How well a line answers a query, from 0, the best; `undefined` where a term is missing. First counts how many terms stand only
 * inside of words, then in which parts they stand: the name before the company, the company before the rest.
 * A rank that is not below `worst` need not be found.
 */
export function searchRank(line: string, terms: readonly SearchTerm[], worst = Infinity): number | undefined {
  let rank = 0;
  for (const term of terms) {
    const place = placeOf(line, term, worst - rank);
    if (!place) return undefined;
    rank += (place.atStart ? 0 : insideRank) + place.part;
    if (rank >= worst) return undefined;
  }
  return rank;
}

/** More than ten terms in the last part cost together. */
const insideRank = 21;
