import { all, attribute, given, limits, textOf } from '@/lib/sites/dom';
import { personAt, same, type Identity } from './address';
import * as talk from './talk-selectors';

/** Whom a first message is addressed to, with her name as it is shown. */
export interface Addressee {
  person: Identity;
  name: string;
}

/** The card of the one recipient. `undefined` for several, and where two cards differ. */
export function addresseeOf(element: Element): Addressee | undefined {
  if (all(element, talk.recipient).length > 1) return undefined;
  const [found, ...more] = given(all(element, talk.cardLink), (link) => {
    const person = personAt(attribute(link, 'href'));
    const name = textOf(link, limits.name);
    return person && name ? { person, name } : undefined;
  });
  return found && more.every(({ person }) => same(person, found.person)) ? found : undefined;
}
