import { all, attribute, closest, first, folded, given, limits, shown } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { marked } from './person';
import type { Route } from './route';
import * as selectors from './selectors';
import { legacyId, sameId } from './thread-token';

/** A conversation that stands in the page. */
export interface Thread {
  root: ParentNode;
  /** Of the thread and of its messages, as `sameId` writes them. */
  ids: Set<string>;
  /** Legacy hexadecimal id. */
  threadId?: string;
  subject?: string;
}

/** The conversation in these views that the address names; without a name, the one that is shown. */
export function threadIn(views: readonly ParentNode[], { id, message = id }: Route): Thread | undefined {
  const headings = shown(views.flatMap((view) => all(view, selectors.subject)));
  const threads = given(headings, (heading) => {
    const root = around(heading);
    return root && thread(root, heading);
  });
  const untitled = views.find((view) => first(view, selectors.sender));
  if (!headings.length && untitled) threads.push(thread(untitled));
  return id && message ? threads.find(({ ids }) => ids.has(id) && ids.has(message)) : threads[0];
}

/** A thread's subject and its mails have no common element with a lasting name: the nearest that holds both. */
function around(heading: Element): Element | undefined {
  let root: Element | null = heading;
  while (root && !first(root, selectors.sender)) root = root.parentElement;
  return root ?? undefined;
}

function thread(root: ParentNode, heading?: Element): Thread {
  const threadIds = [
    ...toldIn(root, selectors.threadId).flatMap((element) =>
      ['data-legacy-thread-id', 'data-thread-perm-id'].map((name) => attribute(element, name)),
    ),
    ...all(root, selectors.tracked).map(trackedId),
  ]
    // With the conversation view off, the message stands behind its thread.
    .flatMap((ids) => given(ids.split('|'), sameId));
  return {
    root,
    ids: new Set([...threadIds, ...messageIds(toldIn(root, selectors.messageId))]),
    threadId: threadIds.map(legacyId).find(Boolean),
    subject: heading && folded(spelled(heading), limits.headline),
  };
}

/** What Gmail itself says of a thread and its mails. What a mail holds is the sender's word, and what is being written the rep's. */
export function toldIn(root: ParentNode, list: readonly string[]): Element[] {
  return all(root, list).filter(
    (element) => !closest(element, [...selectors.mailBody, ...selectors.compose, ...selectors.row]),
  );
}

/** The ids of mails that these elements bear; the one that a mail was written under stands before its later one. */
export function messageIds(elements: readonly Element[]): string[] {
  return elements.flatMap((element) =>
    given(['data-message-id', 'data-legacy-message-id'], (name) => sameId(attribute(element, name))),
  );
}

/** `jslog="20277; u014N:xr6bB; 1:<base64 of ["#thread-f:…"]>"` */
function trackedId(element: Element): string {
  const [, data = ''] = /\b1:([\w+/=-]+)/.exec(attribute(element, 'jslog')) ?? [];
  try {
    return /#thread-[^"]+/.exec(atob(data.replaceAll('-', '+').replaceAll('_', '/')))?.[0] ?? '';
  } catch {
    return '';
  }
}

/** Gmail draws emoji as images. */
function spelled(node: Node): string {
  const emoji = node.nodeType === 1 ? attribute(node as Element, 'data-emoji') : '';
  return emoji || (node.hasChildNodes() ? [...node.childNodes].map(spelled).join('') : (node.nodeValue ?? ''));
}

/** Who wrote the mails of a thread and who got them, as far as its cards tell. */
export function peopleIn({ root }: Thread): Contact[] {
  return given(toldIn(root, [...selectors.sender, ...selectors.recipient]), (element) =>
    marked(element.matches(selectors.sender.join()) ? 'from' : 'to', element),
  );
}
