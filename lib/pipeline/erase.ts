import { fold } from './fold';
import { type Identifiable, identitiesOf } from './identity';
import { phoneText } from './merge-texts';
import { phoneKey } from './phone-key';

/**
 * A keyed one-way hash, with a salt of this database's own in it. Addresses are guessable: without the salt anybody could
 * try a list of them on the hashes.
 */
export type Hash = (text: string) => Promise<string>;

/** Whom an erasure is about: a lead, or somebody on a page. */
export type Erasable = Identifiable & {
  name?: string | undefined;
  phone?: string | undefined;
  phones?: readonly string[] | undefined;
  otherIdentities?: readonly string[] | undefined;
};

/**
 * The names by which a person on the list is known again: her identities, and her numbers together with her name: a number may be
 * a whole company's, and a name is others' too. Empty where nothing names her for certain.
 */
export function erasableNames(person: Erasable): string[] {
  const { name, phone, phones = [], otherIdentities = [] } = person;
  const numbers = name === undefined ? [] : [...phones, ...(phone ? [phone] : [])].filter((one) => phoneKey(one));
  const numbered = numbers.map((one) => `phone:${phoneText(one)} ${fold(name ?? '')}`);
  return [...new Set([...identitiesOf(person), ...otherIdentities, ...numbered])];
}

/** What the list keeps of such names: hashes only, each once, in an order that does not tell which is which. Fails as the hash does. */
export async function eraseKeys(names: readonly string[], hash: Hash): Promise<string[]> {
  const keys = await Promise.all(names.map((name) => hash(name)));
  return [...new Set(keys)].toSorted();
}
