import { all, attribute, closest, first, given, limits, textOf } from '@/lib/sites/dom';
import type { Contact, Conversation } from '@/lib/sites/site';
import { leadAt, threadAt } from './address';
import { isInMessage, messagesIn, sentIn } from './messages';
import * as selectors from './selectors';

/** A conversation as drawn. */
export interface Drawn {
  element: Element;
  /** It lies over whatever page it is. */
  over: boolean;
  /** It is with several, and nobody is read. */
  group: boolean;
  /** Absent too while it does not say with whom. */
  partner?: Contact | undefined;
  conversation?: Conversation | undefined;
}

/** The conversations that stand open; `threadId` is of the one that is the inbox's own. */
export function threadsIn(page: ParentNode, threadId?: string): Drawn[] {
  const parts = all(page, [...selectors.thread, ...selectors.threadForm]);
  const found = given(parts, (part) => closest(part, selectors.threadOverlay) ?? closest(part, selectors.thread));
  const threads = [...new Set(found)];
  return threads
    .filter((one) => threads.every((other) => other === one || !other.contains(one)))
    .map((one) => drawn(one, threadId));
}

function drawn(element: Element, threadId: string | undefined): Drawn {
  const over = closest(element, selectors.threadOverlay) !== undefined;
  const { group, partner } = partnerOf(element);
  const conversation = partner && conversationOf(element, partner);
  const isNamed = conversation && threadId && !over;
  return { element, over, group, partner, conversation: isNamed ? { ...conversation, threadId } : conversation };
}

/**
 * Whether a conversation is the one of the address. Nothing in it tells but the name of its partner, which must be that of
 * the inbox's row that links to the address.
 */
export function isOfThread({ partner }: Drawn, page: ParentNode, url: URL, threadId: string): boolean {
  return all(page, selectors.threadLink)
    .filter((row) => threadAt(attribute(row, 'href'), url) === threadId)
    .some((row) => partner !== undefined && textOf(first(row, selectors.name), limits.name) === partner.name);
}

/** One lead and one name around the messages; of several, it is a conversation of a group. */
function partnerOf(thread: Element): Pick<Drawn, 'group' | 'partner'> {
  const around = (part: Element) => !isInMessage(part, thread);
  const links = all(thread, selectors.leadLink).filter(around);
  const [salesId, ...otherIds] = new Set(given(links, (link) => leadAt(attribute(link, 'href'))));
  const shown = all(thread, selectors.name).filter(around);
  const [name, ...otherNames] = new Set(given(shown, (one) => textOf(one, limits.name)));
  if (otherIds.length || otherNames.length) return { group: true };
  if (!salesId || !name) return { group: false };
  const headline = textOf(all(thread, selectors.partnerHeadline).find(around), limits.headline);
  return { group: false, partner: { name, role: 'partner', salesId, headline } };
}

/**
 * Without messages only where a first one is written, which has a subject; elsewhere they may be on their way. None either
 * where nothing tells of any whose it is.
 */
function conversationOf(thread: Element, { name, salesId }: Contact): Conversation | undefined {
  const messages = sentIn(thread, name);
  const isFirst = first(thread, selectors.subjectField) !== undefined;
  if (!messages.length && (!isFirst || messagesIn(thread).length)) return undefined;
  const inMail = isFirst || first(thread, selectors.subject) ? { inMail: true as const } : {};
  return { person: `linkedin-sales:${salesId}`, ...inMail, messages };
}
