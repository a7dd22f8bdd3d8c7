import { type Identifiable, identitiesOf } from './identity';
import { phoneText } from './merge-texts';
import { phoneKey } from './phone-key';

/**
 * A keyed one-way hash, with a salt of this database's own in it. Addresses are guessable: without the salt anybody could
 * try a list of them on the hashes.
 */
export type Hash = (text: string) => Promise<string>;

/** Whom an erasure is about: everything that names her for certain, and her numbers. Never her name, which others bear too. */
export type Erasable = Identifiable & { phone?: string | undefined; phones?: readonly string[] | undefined };

/** The names by which a person on the list is known again: her identities and her numbers. Empty where nothing names her for certain. */
export function erasableNames(person: Erasable): string[] {
  const numbers = [...(person.phones ?? []), ...(person.phone ? [person.phone] : [])];
  const phones = numbers.filter((phone) => phoneKey(phone)).map((phone) => `phone:${phoneText(phone)}`);
  return [...identitiesOf(person), ...phones];
}

/** What the list keeps of such names: hashes only, each once, in an order that does not tell which is which. Fails as the hash does. */
export async function eraseKeys(names: readonly string[], hash: Hash): Promise<string[]> {
  const keys = await Promise.all(names.map((name) => hash(name)));
  return [...new Set(keys)].toSorted();
}
