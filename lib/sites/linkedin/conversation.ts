import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { personAt, same, type Identity } from './address';
import { rootsIn } from './interop';
import * as selectors from './selectors';
import { threadIdOf, threadName } from './thread';

export { threadIdOf } from './thread';

/**
 * Whom the rep writes with: in the bubbles that lie over any page, and on the messaging page in the conversation that its
 * address names, or in whichever is drawn there while it names none. `undefined` while the drawn one is not (yet) the named.
 */
export function partnersIn(page: ParentNode, url: URL): Contact[] | undefined {
  const threadId = threadIdOf(url);
  const roots = rootsIn(page);
  if (threadId && !isDrawn(roots, threadId)) return undefined;
  const links = isMessaging(url) ? [...selectors.partner, ...selectors.bubblePartner] : selectors.bubblePartner;
  return given(
    roots.flatMap((root) => all(root, links)),
    partner,
  );
}

/** Whether a conversation that is no bubble can be the one of this address: one that was left still stands on the next page. */
export function isMessaging(url: URL): boolean {
  return threadIdOf(url) !== undefined || /^\/messaging\/?$/.test(url.pathname);
}

function partner(link: Element): Contact | undefined {
  const person = personAt(attribute(link, 'href'));
  const name = textOf(first(link, selectors.partnerName) ?? link, limits.name);
  return person && name
    ? { name, role: 'partner', ...person, headline: textOf(headlineOf(link, person), limits.headline) }
    : undefined;
}

/** A conversation begins with a card of the partner. */
function headlineOf(link: Element, person: Identity): Element | undefined {
  const conversation = closest(link, selectors.conversation);
  const card =
    conversation &&
    all(conversation, selectors.partnerCard).find((one) =>
      all(one, selectors.personLink).some((other) => same(personAt(attribute(other, 'href')), person)),
    );
  return card && first(card, selectors.partnerHeadline);
}

/**
 * Whether the conversation drawn outside the bubbles is `threadId`. Nothing tells but its messages: neither its heading nor
 * its row in the list bears an id. So one without a message, or with ids that can't be compared, is never taken for it; nor
 * is one that still holds a message of another.
 */
function isDrawn(roots: readonly ParentNode[], threadId: string): boolean {
  const thread = threadName(threadId);
  const messages = roots
    .flatMap((root) => all(root, selectors.message))
    .filter((message) => !closest(message, selectors.bubble));
  const names = given(messages, (message) =>
    threadName(/,(2-[^)]+)\)/.exec(attribute(message, 'data-event-urn'))?.[1] ?? ''),
  );
  return names.length > 0 && names.every((name) => name === thread);
}
