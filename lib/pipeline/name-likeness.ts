import { isCommonFamily, isCommonGiven } from './common-names';
import type { NameParts } from './name-parts';
import { isNickname } from './nicknames';

/**
 * How two names come near each other, nearest first.
 * - `same` letter for letter, but for diacritics and marks
 * - `shorter` one leaves a middle name out
 * - `swapped` given and family name in each other's place
 * - `nickname` Robert and Bob, Erik and Eric
 * - `initial` a letter stands for one of the names
 * - `typo` one slip of the pen in a long word that is not another common name
 * - `other-surname` two family names, of which one has only one of them (she married)
 */
export const nameLikenesses = ['same', 'shorter', 'swapped', 'nickname', 'initial', 'typo', 'other-surname'] as const;
export type NameLikeness = (typeof nameLikenesses)[number];

/** How near the names are; `undefined` where they are two, or where too little of them is known. */
export function nameLikeness(a: NameParts, b: NameParts): NameLikeness | undefined {
  if (!a.whole || !b.whole) return undefined;
  if (a.generation && b.generation && a.generation !== b.generation) return undefined;
  if (a.whole === b.whole) return 'same';
  if (!a.given || !b.given || !a.family || !b.family) return undefined;
  if (a.given === b.family && a.family === b.given && agree(a.middle, b.middle) && isWord(a.given) && isWord(a.family))
    return 'swapped';
  if (!agree(a.middle, b.middle)) return marriedLikeness(a, b);
  const given = wordLikeness(a.given, b.given, isCommonGiven);
  const family = wordLikeness(a.family, b.family, isCommonFamily);
  if (given === 'same' && family === 'same') return 'shorter';
  // One of the two must be a whole word in common: "K. Lunde" and "Kari L." may be anybody.
  if (given === 'same') return isWord(a.given) ? (family ?? marriedLikeness(a, b)) : undefined;
  if (family !== 'same' || !isWord(a.family)) return undefined;
  return isNickname(a.given, b.given) ? 'nickname' : given;
}

const isWord = (word: string) => word.length > 1;

/** What comes first in both alike: names in between may be left out or shortened, but not be others. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isSameOrInitial(word, long[at]!)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

const isSameOrInitial = (a: string, b: string) =>
  a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));

/** "Kari Lunde", and "Kari Lunde Holm" or "Kari Holm Lunde". */
function marriedLikeness(a: NameParts, b: NameParts): 'other-surname' | undefined {
  if (a.given !== b.given || !a.given || !isWord(a.given) || a.family === b.family) return undefined;
  const holds = (one: NameParts, family = '') => isWord(family) && one.middle.includes(family);
  return holds(a, b.family) || holds(b, a.family) ? 'other-surname' : undefined;
}

function wordLikeness(
  a: string,
  b: string,
  isCommon: (word: string) => boolean,
): 'same' | 'initial' | 'typo' | undefined {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 'initial' : undefined;
  return isTypo(a, b) && !(isCommon(a) && isCommon(b)) ? 'typo' : undefined;
}

/** Letters that a word must have before one wrong among them is a slip; and how many at its end make another name of it: Martin, Martine. */
const longWord = 6;
const ending = 2;

/** Whether one letter too many, too few, wrong, or two neighbours in the wrong order tell them apart, neither first nor in the ending. */
export function isTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < longWord || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let same = 0;
  while (same < short.length - from && short.at(-1 - same) === long.at(-1 - same)) same += 1;
  const [left, right] = [short.slice(from, short.length - same), long.slice(from, long.length - same)];
  if (from === 0 || same < ending) return false;
  if (short.length < long.length) return left === '' && right.length === 1;
  return left.length === 1 || (left.length === 2 && left === `${right[1]}${right[0]}`);
}
