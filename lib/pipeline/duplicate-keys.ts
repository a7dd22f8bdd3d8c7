import { domainLabel } from './company-key';
import { type Comparable, type Compared, compared, type Likeness, likenessOf } from './duplicate';

/**
 * Keys under which a lead is kept in an index, so that hers are compared with hers only: two leads that `likeness` would
 * suggest share at least one. They hold folded names and numbers in the clear, as `nameKey` does.
 */
export function duplicateKeys(lead: Comparable): string[] {
  return keysOfCompared(compared(lead));
}

/** What the keys of all who work where she does begin with, those for name and number aside. */
export function workKeys(person: Comparable): string[] {
  return [...employersOf(compared(person))].map(workKey);
}

const workKey = (employer: string) => `work:${employer}:`;

function employersOf({ company, labels, domains }: Compared): Set<string> {
  // Whoever shares a domain shares its label, where that is long enough to be one.
  const unlabelled = domains.filter((domain) => !labels.includes(domainLabel(domain)));
  return new Set([...(company ? [company.base] : []), ...labels, ...unlabelled]);
}

function keysOfCompared(person: Compared): string[] {
  const { name, phones } = person;
  // Names that come near each other have their given or family name in common, whichever stands where, or all of it.
  const names = [name.given, name.family].filter((word): word is string => word !== undefined && word.length > 1);
  const words = names.length > 0 ? names : [name.whole];
  const keys = name.whole
    ? [
        `name:${name.whole}`,
        ...Array.from(employersOf(person), (employer) => words.map((word) => `${workKey(employer)}${word}`)).flat(),
        ...phones.map(({ digits }) => `phone:${digits.slice(-8)}`),
      ]
    : [];
  return [...new Set(keys)];
}

/** The pair's name, whichever comes first: what is kept when the rep says that they are not the same. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/** Whether the pair with this name has the lead in it. */
export function isInPair(pair: string, id: string): boolean {
  return (JSON.parse(pair) as string[]).includes(id);
}

/** A lead that may be the same person, and why. */
export interface Suggestion<T> {
  other: T;
  likeness: Likeness;
}

/**
 * Of those who share a key with the lead, whom to suggest; likely ones first, otherwise in the order given. `notSame`: the
 * `pairKey`s of those that the rep told apart.
 */
export function suggestions<T extends Comparable & { id: string }>(
  lead: T,
  candidates: readonly T[],
  notSame: ReadonlySet<string>,
): Suggestion<T>[] {
  const hers = compared(lead);
  const found = candidates.flatMap((other) => {
    if (other.id === lead.id || notSame.has(pairKey(lead.id, other.id))) return [];
    const likeness = likenessOf(hers, compared(other));
    return likeness ? [{ other, likeness }] : [];
  });
  const isOnlyPossible = ({ likeness }: Suggestion<T>) => Number(likeness.strength === 'possible');
  return found.toSorted((a, b) => isOnlyPossible(a) - isOnlyPossible(b));
}
