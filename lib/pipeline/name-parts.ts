import { fold } from './fold';
import { personName } from './person-name';
import { isCredential, isPronouns, isSuffix, isTitle } from './person-name-words';

/**
 * A name as it is compared with another. Words are loose: without diacritics, and ø, ö and oe the same letter, as å, aa and a,
 * æ, ä and ae, ü and ue are.
 */
export interface NameParts {
  /** A word, or one letter where only an initial is known. Absent where the order of the words is not known. */
  given?: string;
  middle: readonly string[];
  /** The last word of it, or one letter. */
  family?: string;
  /** `jr`, `sr`, `ii` …: tells a son from his father. */
  generation?: string;
  /** All of it. Empty where nobody is named. */
  whole: string;
}

/** A word as it is written on any keyboard: letters only. */
export function looseWord(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([aou])e|aa/g, (pair, vowel: string | undefined) => vowel ?? pair.charAt(0));
}

/** Mailboxes that are nobody's. */
const roles = new Set(
  `post postmaster info kontakt contact sales salg office mail epost firmapost support hjelp help admin administrasjon invoice faktura
  regnskap noreply hei hello hallo team jobb jobs presse press marketing kundeservice service booking resepsjon`.split(
    /\s+/,
  ),
);

/** What a mail address tells of a name, where it stands in a name's place: `Kari Lunde` of `kari.lunde@nordhav.example`. */
function nameInAddress(address: string): string {
  const words = address
    .slice(0, address.indexOf('@'))
    .split('+')[0]!
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter(Boolean);
  const isName = words.length <= 4 && words.every((word) => /^\p{L}+$/u.test(word) && !roles.has(word.toLowerCase()));
  return isName ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : '';
}

export function nameParts(name: string): NameParts {
  const { shown, given, family } = personName(name.includes('@') ? nameInAddress(name.trim()) : name);
  const { words, generation } = wordsOf(shown);
  const whole = words.join(' ');
  const rest = { ...(generation && { generation }), whole };
  if (given === undefined && family === undefined) return { middle: [], ...rest };
  if (words.length === 1) return { middle: [], ...(given ? { given: whole } : { family: whole }), ...rest };
  // "Lunde, Kari", "LUNDE Kari" and "Lunde, K.": the family name goes last.
  const initial = words.at(-1)?.length === 1 && words[0] === firstWord(family) ? words.length - 1 : 0;
  const first = given === undefined ? initial : Math.max(0, words.indexOf(firstWord(given)));
  const turned = [...words.slice(first), ...words.slice(0, first)];
  return { given: turned[0]!, middle: turned.slice(1, -1), family: turned.at(-1)!, ...rest, whole: turned.join(' ') };
}

const firstWord = (name = '') => looseWord(name.split(/[-\s]/)[0] ?? '');

const generations: Record<string, string> = { junior: 'jr', senior: 'sr' };

/** The words of a name as it is shown, without what is no part of it: asides, titles, degrees, pronouns. */
function wordsOf(shown: string): { words: string[]; generation?: string } {
  const [plain = ''] = shown
    .replace(/\([^)]*\)?|\[[^\]]*\]?|"[^"]*"?|“[^”]*”?|«[^»]*»?/g, ' ')
    .split(/[|│•·;]| [-–—/~] |[–—]/u);
  const all = plain.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word) && !isPronouns(word));
  const suffix = looseWord(all.slice(1).findLast(isSuffix) ?? '');
  const kept = all.filter(
    (word, at) => !isTitle(word) && !(at > 0 && isSuffix(word)) && !(at > 1 && isCredential(word)),
  );
  const words = kept
    .slice(0, 12)
    .flatMap((word) => word.split('-'))
    .map(looseWord)
    .filter(Boolean);
  return { words, ...(suffix && { generation: generations[suffix] ?? suffix }) };
}
