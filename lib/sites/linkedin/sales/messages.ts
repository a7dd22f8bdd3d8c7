import { all, attribute, closest, first, given, textOf, type Selectors } from '@/lib/sites/dom';
import type { Conversation } from '@/lib/sites/site';
import * as selectors from './selectors';

type Message = Conversation['messages'][number];

const most = 50;

/** The messages of a conversation, each an element of its own; what stands in one is not about whom the rep writes with. */
export function messagesIn(thread: Element): Element[] {
  return all(thread, selectors.message).filter((one) => first(one, selectors.messageContent));
}

/** Whether something stands in a message of the thread rather than around them. */
export function isInMessage(element: Element, thread: Element): boolean {
  const message = closest(element, selectors.message);
  return message !== undefined && message !== thread && thread.contains(message);
}

/**
 * The latest messages with `partner`, oldest first. They bear no ids: each is named by its minute, as the time of one just
 * sent is the rep's clock's and becomes the server's later. One that may be hers or the rep's is left out.
 */
export function sentIn(thread: Element, partner: string): Message[] {
  const times = new Map<string, number>();
  const sent = given(messagesIn(thread), (message) => {
    const at = Date.parse(attribute(first(message, selectors.messageTime), 'datetime'));
    const own = isOwn(message, partner);
    if (Number.isNaN(at) || own === undefined) return undefined;
    return { minute: new Date(at).toISOString().slice(0, 16), own };
  });
  return sent
    .toSorted((a, b) => (a.minute < b.minute ? -1 : Number(a.minute > b.minute)))
    .map(({ minute, own }) => {
      const before = times.get(minute) ?? 0;
      times.set(minute, before + 1);
      return { id: before ? `${minute}#${before + 1}` : minute, own };
    })
    .slice(-most);
}

/** Hers bear her name, in the text or in the label of the sender; the rep's bear a pronoun that is no name. */
function isOwn(message: Element, partner: string): boolean | undefined {
  const names = around(message, selectors.name);
  const senders = around(message, selectors.sender);
  const labels = [...senders, ...senders.flatMap((one) => all(one, selectors.senderLabel))];
  const told = [
    ...[...names, ...senders].map((one) => textOf(one)),
    ...labels.map((one) => attribute(one, 'aria-label')),
  ];
  if (told.some((text) => text?.includes(partner))) return false;
  return names.length ? undefined : true;
}

/** What stands beside the text of a message: that may name anybody. */
function around(message: Element, list: Selectors): Element[] {
  return all(message, list).filter((part) => !closest(part, selectors.messageContent));
}
