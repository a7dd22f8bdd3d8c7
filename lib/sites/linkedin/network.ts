import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Connection, Contact } from '@/lib/sites/site';
import { isPageOf, personAt, same, type Identity } from './address';
import { linesAfter } from './blocks';
import { connectionIn } from './connection';
import { jobIn } from './job';
import * as selectors from './network-selectors';
import { personLink } from './selectors';

/** The people of My network: who invited or was invited, whom LinkedIn suggests, whom the rep is connected with. */
export function networkIn(page: ParentNode, url: URL): Contact[] {
  return given(all(page, selectors.card), (card) => personOf(card, url));
}

function personOf(card: Element, url: URL): Contact | undefined {
  // An invitation to follow a company or to come to an event, by somebody who need not be the one who sends it.
  if (all(card, selectors.link).some((link) => isPageOf(attribute(link, 'href')))) return undefined;
  const links = all(card, personLink);
  const person = personAt(attribute(links[0], 'href'));
  const name = person && nameIn(card, links, person);
  const text = textOf(name, limits.name);
  if (!person || !name || !text || !isCalled(card, text)) return undefined;
  const headline = textOf(first(card, selectors.headline) ?? linesAfter(name, card)[0], limits.headline);
  return {
    name: text,
    role: 'result',
    ...person,
    connection: connectionOf(card, url, person),
    headline,
    ...jobIn(headline),
  };
}

/** Who is only mentioned in a card is linked once, in a sentence; whose card it is by her picture too, or around the whole card. */
function nameIn(card: Element, links: Element[], person: Identity): Element | undefined {
  const own = links.filter((link) => same(personAt(attribute(link, 'href')), person));
  const isHers = (part: Element) => textOf(part) && own.includes(closest(part, personLink) ?? card);
  const inSentence = own.length > 1 ? all(card, selectors.nameInSentence).filter(isHers) : [];
  // Of a link and what is written bold in it, the inner one.
  return inSentence.findLast((part) => inSentence[0]?.contains(part)) ?? all(card, selectors.name).find(isHers);
}

/** Where a card has labels for those who don't see it, some have the name in them, in any language; a whole sentence they have not. */
function isCalled(card: Element, name: string): boolean {
  const labels = all(card, selectors.label).map((one) => attribute(one, 'aria-label') || attribute(one, 'alt'));
  const said = labels.filter(Boolean);
  return said.length === 0 || said.some((label) => label.replace(/\s+/g, ' ').includes(name));
}

/** What the address says counts only where the card looks like it: after a change of tab the cards of the last one still stand. */
function connectionOf(card: Element, { pathname }: URL, person: Identity): Connection | undefined {
  const actions = all(card, selectors.action).length;
  if (pathname.startsWith('/mynetwork/invitation-manager/sent'))
    return actions === 1 ? { invitation: 'sent' } : undefined;
  if (pathname.startsWith('/mynetwork/invitation-manager') || closest(card, selectors.received))
    return actions > 1 ? { invitation: 'received' } : undefined;
  const shown = connectionIn(card, [], person);
  return shown ?? (pathname.startsWith('/mynetwork/invite-connect/connections') ? { degree: 1 } : undefined);
}
