import { all, attribute, closest, first, given, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { lastAddress } from './person';
import * as selectors from './selectors';

/** As many of her other addresses as a message to the background may hold. */
const mostAliases = 20;

/**
 * The rep's own address as the page gives it: the last address in the title (`Subject - own@address - Gmail`), what Gmail
 * wrote while it loaded, or Google's bar.
 */
export function ownAddress(page: ParentNode): string | undefined {
  return (
    lastAddress(first(page, selectors.title)?.textContent) ??
    lastAddress(first(page, selectors.ownAddressWhileLoading)?.textContent) ??
    given(accountsIn(page), (account) => (closest(account, selectors.otherAccount) ? undefined : addressOn(account)))[0]
  );
}

/** Google's bar names the account and, in the older bar, those that one may switch to; what is typed or proposed in its search does not count. */
function accountsIn(page: ParentNode): Element[] {
  return all(page, selectors.account).filter((element) => !closest(element, selectors.search));
}

function addressOn(account: Element): string | undefined {
  return lastAddress(attribute(account, 'aria-label') || (account.childElementCount ? '' : textOf(account)));
}

/** Whether somebody is called by one short word in small letters that is no part of her address, as Gmail calls the rep herself. */
function isPronoun({ name, email = '' }: Contact): boolean {
  return /^\p{Ll}{1,5}$/u.test(name) && !email.split('@')[0]?.includes(name);
}

/**
 * The rep among the people of a page that does not give her address. Gmail calls her by a pronoun ("me", "ich", "meg") where
 * all others have a name. No word of any language is compared, and when two addresses look so, neither is taken.
 */
export function ownAmong(people: readonly Contact[]): string | undefined {
  const found = new Set(people.filter(isPronoun).map(({ email }) => email));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The rep's other addresses: the accounts in Google's bar, the senders that she chose (`chosen`), and whoever is called by the
 * very pronoun by which this page calls her own address.
 */
export function aliasesOf(
  page: ParentNode,
  own: string | undefined,
  people: readonly Contact[],
  chosen: readonly string[],
): string[] {
  const pronouns = people.filter(isPronoun);
  const hers = new Set(pronouns.filter(({ email }) => email === own).map(({ name }) => name));
  const called = given(pronouns, ({ name, email }) => (hers.has(name) ? email : undefined));
  const addresses = new Set([...given(accountsIn(page), addressOn), ...chosen, ...called]);
  if (own) addresses.delete(own);
  return [...addresses].slice(0, mostAliases);
}
