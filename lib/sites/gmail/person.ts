import { attribute, folded, limits, textOf } from '@/lib/sites/dom';
import type { Contact, ContactRole } from '@/lib/sites/site';

/** It begins where a run of its letters does: from within a long one each letter would be tried. */
const address = /(?<![^\s@<>()"',;:])[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/g;

/** The mail addresses in a text, lower-cased. What is longer than one can be is none, and cut it would be another's; nor has one half a letter. */
export function addressesIn(text: string | null | undefined): string[] {
  const found = text?.slice(0, 10_000).match(address) ?? [];
  return found.filter((one) => one.length <= limits.email && !/\p{Cs}/u.test(one)).map((one) => one.toLowerCase());
}

/** The last mail address in a text, lower-cased. */
export function lastAddress(text: string | null | undefined): string | undefined {
  return addressesIn(text).at(-1);
}

/** Somebody with an address; `undefined` when what stands there is none. She is called by her address where no name is given. */
export function person<Role extends ContactRole>(role: Role, email: string, name?: string) {
  const known = lastAddress(email);
  if (!known || known !== email.trim().toLowerCase()) return undefined;
  return { name: folded(name, limits.name) ?? known.slice(0, limits.name), role, email: known };
}

/** Somebody whom Gmail marks with `email` and `name`. */
export function marked(role: ContactRole, element: Element): Contact | undefined {
  return person(role, attribute(element, 'email'), attribute(element, 'name') || textOf(element, limits.name));
}
