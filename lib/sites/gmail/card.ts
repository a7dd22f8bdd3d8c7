import { closest } from '@/lib/sites/dom';
import { marked } from './person';
import * as selectors from './selectors';
import { messageIds, toldIn } from './thread';

/** One mail of a thread, opened or not. */
export interface Card {
  element: Element;
  /** Where the sender stands. */
  sender: Element;
  /** Her address, lower-cased. */
  from: string;
  /** As `sameId` writes it. */
  id?: string;
}

/** The cards that tell who wrote their mails, in page order. */
export function cardsIn(root: ParentNode): Card[] {
  const cards = new Map<Element, Card>();
  for (const sender of toldIn(root, selectors.sender)) {
    const element = closest(sender, selectors.card) ?? sender;
    const from = marked('from', sender)?.email;
    const [id] = messageIds([element, ...toldIn(element, selectors.messageId)]);
    if (from && !cards.has(element)) cards.set(element, { element, sender, from, id });
  }
  return [...cards.values()];
}
