import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { decoded, personAt, same, type Identity } from './address';
import * as selectors from './selectors';

/**
 * Whom the rep writes with: in the bubbles that lie over any page, and on the messaging page in the conversation that its
 * address names, or in whichever is drawn there while it names none. `undefined` while the drawn one is not (yet) the named.
 */
export function partnersIn(page: ParentNode, url: URL): Contact[] | undefined {
  const threadId = threadIdOf(url);
  const isMessaging = threadId !== undefined || /^\/messaging\/?$/.test(url.pathname);
  const outlet = first(page, selectors.outlet)?.shadowRoot;
  const roots = [page, ...(outlet ? [outlet] : [])];
  if (threadId && !isDrawn(roots, threadId)) return undefined;
  const links = isMessaging ? [...selectors.partner, ...selectors.bubblePartner] : selectors.bubblePartner;
  return given(
    roots.flatMap((root) => all(root, links)),
    partner,
  );
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

/** `/messaging/thread/<id>/` */
export function threadIdOf(url: URL): string | undefined {
  const id = /^\/messaging\/thread\/([^/]+)/.exec(url.pathname)?.[1];
  return id && decoded(id).slice(0, limits.text);
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

/** A thread's id is `2-` and the base64 of its name; a message's id holds that name behind its own: `<message>&<thread>`. */
function threadName(id: string): string | undefined {
  try {
    const text = id.startsWith('2-') ? atob(id.slice(2).replaceAll('-', '+').replaceAll('_', '/')) : '';
    return /[0-9a-f]{8}-[0-9a-f-]{20,}\w*$/.exec(text)?.[0];
  } catch {
    return undefined;
  }
}
