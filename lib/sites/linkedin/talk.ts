import { identitiesOf } from '@/lib/pipeline/identity';
import { all, attribute, first, given } from '@/lib/sites/dom';
import { told, unthrowing } from '@/lib/sites/people';
import type { Conversation } from '@/lib/sites/site';
import { personAt, same, type Identity } from './address';
import { addresseeOf } from './addressee';
import { isMessaging } from './conversation';
import { rootsIn } from './interop';
import { messagesWith, type Told } from './messages';
import * as selectors from './selectors';
import * as talk from './talk-selectors';
import { threadIdNamed, threadIdOf, threadName } from './thread';

/** As many as `PageView` holds. */
const mostConversations = 20;

/**
 * The conversations with one person that stand open: the messaging page's, when it is the one of its address, and the bubbles'.
 * A group, a company, and what is being redrawn give none.
 */
export const conversationsIn = unthrowing((page: ParentNode, url: URL): Conversation[] => {
  const found = given(talksIn(page), (element) => conversationIn(element, url));
  const once = new Map(found.map((one) => [`${one.person} ${one.threadId ?? ''}`, one]));
  return [...once.values()].slice(0, mostConversations);
}, []);

/** Everything in which messages stand or are written, in page order, without what lies within another. */
export function talksIn(page: ParentNode): Element[] {
  const around = [...selectors.conversation, ...selectors.bubble, ...talk.composePage];
  return rootsIn(page)
    .flatMap((root) => all(root, around))
    .filter(({ parentElement }) => !parentElement?.closest(around.join()));
}

/** Whom its heading links to, each once. */
export function headedBy(element: Element): Identity[] {
  const links = all(element, isBubble(element) ? talk.bubbleHeading : selectors.partner);
  const people = given(links, (link) => personAt(attribute(link, 'href')));
  return people.filter((person, at) => people.findIndex((other) => same(other, person)) === at);
}

/** The one person that it is with, as far as its heading tells, or, for a first message, whom it is addressed to. */
export function personIn(element: Element): Identity | undefined {
  const headed = headedBy(element);
  return headed.length ? only(headed) : addresseeOf(element)?.person;
}

/** The first of her `identitiesOf`. */
export function keyOf(person: Identity): string | undefined {
  return identitiesOf(person)[0];
}

function conversationIn(element: Element, url: URL): Conversation | undefined {
  const person = personIn(element);
  const key = person && keyOf(person);
  const its = person && messagesWith(person, element);
  if (!key || !its || !isOpenAt(element, url, its)) return undefined;
  if (!its.messages.length && !isNew(element, person)) return undefined;
  return told<Conversation>({
    person: key,
    threadId: (isBubble(element) ? undefined : threadIdOf(url)) ?? (its.thread && threadIdNamed(its.thread)),
    inMail: its.hasSubject || first(element, talk.inMailForm) ? true : undefined,
    messages: its.messages,
  });
}

/** A bubble is open on every page. Any other may be what the messaging page showed before, and still stand there. */
function isOpenAt(element: Element, url: URL, { thread }: Told): boolean {
  if (isBubble(element)) return true;
  const wanted = threadIdOf(url);
  if (wanted) return thread !== undefined && thread === threadName(wanted);
  return isMessaging(url) || isCompose(element, url);
}

/** Whether a first message is written in it: then it has no heading that links to anybody. */
export function isCompose(element: Element, url: URL): boolean {
  const isHere = isBubble(element) || (url.pathname.startsWith('/messaging/') && !threadIdOf(url));
  return isHere && !headedBy(element).length;
}

function isBubble(element: Element): boolean {
  return element.matches(selectors.bubble.join());
}

/** Nothing was written yet, rather than not drawn yet: her card is there, a field to write in, and nothing is awaited. */
function isNew(element: Element, person: Identity): boolean {
  const addressee = addresseeOf(element)?.person;
  if (!addressee || !same(addressee, person) || first(element, talk.loading)) return false;
  return first(element, talk.messageField) !== undefined;
}

function only<Thing>([one, ...more]: Thing[]): Thing | undefined {
  return more.length ? undefined : one;
}
