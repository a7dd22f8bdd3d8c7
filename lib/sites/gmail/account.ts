import { all, attribute, closest, first, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { lastAddress } from './person';
import { selectors } from './selectors';

/**
 * The rep's own address as the page gives it: the last address in the title (`Subject - own@address - Gmail`), what Gmail
 * wrote while it loaded, or Google's bar.
 */
export function ownAddress(page: ParentNode): string | undefined {
  return (
    lastAddress(first(page, selectors.title)?.textContent) ??
    lastAddress(first(page, selectors.ownAddressWhileLoading)?.textContent) ??
    addressInBar(page)
  );
}

function addressInBar(page: ParentNode): string | undefined {
  for (const element of all(page, selectors.account)) {
    if (closest(element, selectors.otherAccount)) continue;
    const text = attribute(element, 'aria-label') || (element.childElementCount ? '' : textOf(element));
    const found = lastAddress(text);
    if (found) return found;
  }
  return undefined;
}

/**
 * The rep among the people of a page that does not give her address. Gmail calls her by a pronoun ("me", "ich", "meg") where
 * all others have a name: one short word in small letters that is no part of the address. No word of any language is
 * compared, and when two addresses look so, neither is taken.
 */
export function ownAmong(people: readonly Contact[]): string | undefined {
  const found = new Set(
    people
      .filter(({ name, email = '' }) => /^\p{Ll}{1,5}$/u.test(name) && !email.split('@')[0]?.includes(name))
      .map(({ email }) => email),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
