import { limits } from './dom';
import type { Contact } from './site';

/** As many as a message to the background may hold. */
const mostContacts = 500;

/** Without the fields that the page does not tell, so that a view is the same before and after it was sent. */
export function told<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** What names a person; one that is longer than it can be names nobody, and cut it would name another. */
function keyed({ email, slug, memberId, salesId, ...person }: Contact): Contact {
  return told({
    ...person,
    email: fits(email, limits.email),
    slug: fits(slug, limits.text),
    memberId: fits(memberId, limits.text),
    salesId: fits(salesId, limits.text),
  });
}

const fits = (key: string | undefined, most: number) => (key && key.length <= most ? key : undefined);

/** Each person once, at her first place, with what only later places tell. Two people are one when any key is the same. */
export function once(people: readonly Contact[]): Contact[] {
  const kept: Contact[] = [];
  for (const one of people) {
    const person = keyed(one);
    const at = kept.findIndex(
      (other) =>
        (person.email && person.email === other.email) ||
        (person.slug && person.slug === other.slug) ||
        (person.memberId && person.memberId === other.memberId) ||
        (person.salesId && person.salesId === other.salesId),
    );
    const known = kept[at];
    if (known) kept[at] = { ...person, ...known };
    else if (kept.length < mostContacts) kept.push(person);
  }
  return kept;
}

/**
 * `answer`, but `otherwise` instead of an error. A page may name its elements after DOM methods (`<form id="closest">`,
 * `<img name="querySelector">`), and then any call on it can fail.
 */
export function unthrowing<Asked extends unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
  otherwise = undefined as Answer,
): (...asked: Asked) => Answer {
  return (...asked) => {
    try {
      return answer(...asked);
    } catch {
      return otherwise;
    }
  };
}
