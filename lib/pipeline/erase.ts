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

/**
 * What a "do not record" list keeps of a person: hashes only, each once, in an order that does not tell which is which.
 * Empty where nothing names her for certain. Fails as the hash function fails.
 */
export async function eraseKeys(person: Erasable, hash: Hash): Promise<string[]> {
  const numbers = [...(person.phones ?? []), ...(person.phone ? [person.phone] : [])];
  const phones = numbers.filter((phone) => phoneKey(phone)).map((phone) => `phone:${phoneText(phone)}`);
  const keys = await Promise.all([...identitiesOf(person), ...phones].map((identity) => hash(identity)));
  return [...new Set(keys)].toSorted();
}

/** Whether somebody who is about to be recorded is on the list, by any one of her identities. */
export async function isOnList(person: Erasable, list: ReadonlySet<string>, hash: Hash): Promise<boolean> {
  return list.size > 0 && (await eraseKeys(person, hash)).some((key) => list.has(key));
}
