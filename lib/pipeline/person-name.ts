import { nameCased } from './person-name-case';
import { oneLine, withoutAsides } from './person-name-text';
import { isCredential, isFormal, isParticle, isPronouns, isSuffix, isTitle } from './person-name-words';

/** A name as it is shown, and the parts that are certain. */
export interface PersonName {
  /** White space folded, without zero-width and bidi marks; otherwise as the page has it. */
  shown: string;
  /** The whole of it without what is no name, in name case, the family name last; absent where nothing of it is certain. */
  name?: string;
  /** What she is called by: the first given name, in name case. */
  given?: string;
  /** In name case, with its particles ("van der Berg"). */
  family?: string;
}

/** The most words that a name has. */
const mostWords = 6;

/**
 * The given and the family name of a person as a page shows her, without emoji, pronouns, degrees, titles and nicknames. Only what is
 * certain: of three names without a particle the middle one belongs to neither; an initial is no name; a name in a script
 * other than Latin is shown and not taken apart, since its order is not known.
 * Of a longer text the first 200 UTF-16 units are read.
 */
export function personName(shown: string): PersonName {
  const line = oneLine(shown);
  return { shown: line, ...partsOf(line) };
}

type Parts = Partial<Omit<PersonName, 'shown'>>;

function partsOf(line: string): Parts {
  const parts = withoutAsides(line)
    .split(',')
    .map((part) => part.split(' ').filter(isWord))
    .filter((part) => part.length > 0 && !part.every(isEarned));
  const [first = [], second, ...more] = parts;
  if (more.length > 0 || parts.some((part) => part.length > mostWords || part.some(isForeign))) return {};
  if (!second) return ofWords(first);
  return turned(first, second);
}

const isEarned = (word: string) => isCredential(word) || isSuffix(word);

/** What stands after a comma is the given name, or what the person is. */
function turned(first: string[], second: string[]): Parts {
  const family = afterTitles(first);
  const lead = family[0] ?? '';
  const flat = isFlat([...first, ...second].join(' '));
  if (family.length === 1 || isParticle(lead, flat)) {
    const { name, given } = ofWords([...second.filter((word) => !isEarned(word)), ...family]);
    const last = cased(family, flat);
    return { ...(given && { ...endingIn(name ?? '', last), given }), family: last };
  }
  // "Kari Lunde, rådgiver", "Kari Lunde, XYZ"; but "Holm Lunde, Kari" can't be told from "Kari Lunde, Oslo".
  const [word = ''] = second;
  const tells = /^\p{Ll}/u.test(word) || (second.length === 1 && /^[\p{Lu}\d.]{2,6}$/u.test(word));
  return tells && !flat ? ofWords(first) : {};
}

/** The name with its end in this case, where it ends so. */
function endingIn(name: string, end: string): Pick<Parts, 'name'> {
  const start = name.slice(0, -end.length);
  return name.toLowerCase() === `${start}${end}`.toLowerCase() ? { name: `${start}${end}` } : {};
}

function ofWords(all: string[]): Parts {
  const flat = isFlat(all.join(' '));
  const words = withoutEarned(afterTitles(all), flat);
  const titled = all.findIndex(isFormal) === 0;
  const [first = ''] = words;
  if (words.length === 0) return {};
  if (isParticle(first, false) && first === first.toLowerCase() && words.length > 1)
    return { family: cased(words, flat) };
  if (words.length === 1) {
    if (isInitial(first)) return {};
    // "Fru Lunde" is called by her family name; of "Dr. Lunde" that is not certain.
    if (words.length < all.length && all.some(isTitle)) return titled ? { family: cased(words, flat) } : {};
    const given = nameCased(first, isFlat(first));
    return { name: given, given };
  }
  const shouted = words.findIndex((word) => !isShouted(word));
  // "LUNDE Kari", as the French write it.
  if (!flat && shouted > 0 && words.slice(shouted).every((word) => !isShouted(word) && !isInitial(word))) {
    const family = cased(words.slice(0, shouted), true);
    return {
      name: `${cased(words.slice(shouted), false)} ${family}`,
      given: nameCased(words[shouted] ?? '', false),
      family,
    };
  }
  return inOrder(words, flat);
}

/** Two words or more, the given name first. */
function inOrder(words: string[], flat: boolean): Parts {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word, flat));
  const from = particle === -1 ? words.length - 1 : particle;
  const given = nameCased(first, flat);
  const family = cased(words.slice(from), flat || (particle === -1 && last === last.toUpperCase()));
  if (isInitial(first) && isInitial(last)) return {};
  return {
    name: [given, ...words.slice(1, from).map((word) => nameCased(word, flat)), family].join(' '),
    ...(!isInitial(first) && { given }),
    ...(!isInitial(last) && { family }),
  };
}

const cased = (words: string[], flat: boolean) => words.map((word) => nameCased(word, flat)).join(' ');

function afterTitles(words: string[]): string[] {
  const from = words.findIndex((word) => !isTitle(word));
  return from === -1 ? [] : words.slice(from);
}

/** Without degrees at the end. Two words are a name: "Mei MA"; and in capitals nothing tells "MA" from "Ma". */
function withoutEarned(words: string[], flat: boolean): string[] {
  let end = words.length;
  const isEnd = (word: string) => isEarned(word) && (!flat || word.length > 2 || isSuffix(word));
  while (end > 1 && isEnd(words[end - 1] ?? '') && (end > 2 || (words[1]?.length ?? 0) > 2)) end -= 1;
  return words.slice(0, end);
}

const isInitial = (word: string) => /^\p{L}\.?(?:-?\p{L}\.)*$/u.test(word);
const isShouted = (word: string) => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);
const isFlat = (text: string) => text === text.toUpperCase() || text === text.toLowerCase();

/** Something of a name: letters, no pronouns, nothing that points elsewhere. */
const isWord = (word: string) => /[\p{L}&]/u.test(word) && !isPronouns(word);
/** Not a name that we can read: another script, an address, a number, two persons, LinkedIn's word for a hidden member. */
const isForeign = (word: string) =>
  /[^\p{Script=Latin}\p{M}\-'’.`´]/u.test(word.replace(/[®™]/g, '')) || /^(?:linkedin.*|and|og|och|und)$/i.test(word);
