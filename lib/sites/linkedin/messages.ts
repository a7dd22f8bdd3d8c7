import { all, attribute, first, given } from '@/lib/sites/dom';
import type { Conversation } from '@/lib/sites/site';
import { personAt, type Identity } from './address';
import * as selectors from './selectors';
import * as talk from './talk-selectors';
import { messageName, type MessageName } from './thread';

/** As many as `Conversation` holds. */
const mostMessages = 50;

/** What a conversation's messages tell. */
export interface Told {
  /** The latest that went, oldest first. */
  messages: Conversation['messages'];
  /** The name of their thread; absent where there is none. */
  thread?: string;
  /** The rep's latest has a subject, as an InMail has and no other message. */
  hasSubject: boolean;
}

interface Sent extends MessageName {
  element: Element;
  own: boolean;
}

/**
 * The messages of a conversation with this person. `undefined` where any of them is another thread's (it is being redrawn), has
 * a name that can't be compared, or was written by a third person: then it is a group, whatever its heading links to.
 */
export function messagesWith(person: Identity, conversation: Element): Told | undefined {
  const elements = all(conversation, selectors.message).filter((element) => !isUnsent(element));
  const sent = given(elements, sentMessage);
  if (sent.length < elements.length || new Set(sent.map(({ thread }) => thread)).size > 1) return undefined;
  const others = new Set<string>();
  for (const { element, own, owner } of sent) {
    const sender = personAt(attribute(first(element, talk.sender), 'href'))?.memberId;
    // Should LinkedIn call its mark by another name one day, all of hers would look like the rep's.
    if (sender && (sender === owner) !== own) return undefined;
    if (sender && !own) others.add(sender);
  }
  if (others.size > 1 || (person.memberId && others.size === 1 && !others.has(person.memberId))) return undefined;
  const messages = new Map(sent.map(({ id, own }) => [id, { id, own }]));
  const latest = sent.findLast(({ own }) => own)?.element;
  return {
    messages: [...messages.values()].slice(-mostMessages),
    thread: sent[0]?.thread,
    hasSubject: latest !== undefined && first(latest, talk.messageSubject) !== undefined,
  };
}

/** The name of the one thread whose messages stand there, whoever wrote them. */
export function threadNameIn(conversation: Element): string | undefined {
  const names = given(all(conversation, selectors.message), (element) =>
    messageName(attribute(element, 'data-event-urn')),
  );
  const [thread, ...more] = new Set(names.map((name) => name.thread));
  return more.length ? undefined : thread;
}

function sentMessage(element: Element): Sent | undefined {
  const name = messageName(attribute(element, 'data-event-urn'));
  return name && { ...name, element, own: !is(element, talk.byOthers) };
}

function isUnsent(element: Element): boolean {
  return is(element, talk.unsent);
}

/** A mark stands on the message, or on a part of it. */
function is(element: Element, marks: readonly string[]): boolean {
  return element.matches(marks.join()) || first(element, marks) !== undefined;
}
