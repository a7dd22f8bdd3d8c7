import { all, attribute, closest, first, folded, limits, shown } from '@/lib/sites/dom';
import type { Contact } from '@/lib/sites/site';
import { marked } from './person';
import { selectors } from './selectors';
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
export function threadIn(views: readonly ParentNode[], named: string | undefined): Thread | undefined {
  const headings = shown(views.flatMap((view) => all(view, selectors.subject)));
  const threads = headings.flatMap((heading) => {
    const root = around(heading);
    return root ? [thread(root, heading)] : [];
  });
  const untitled = views.find((view) => first(view, selectors.sender));
  if (!headings.length && untitled) threads.push(thread(untitled));
  return named ? threads.find(({ ids }) => ids.has(named)) : threads[0];
}

/** A thread's subject and its mails have no common element with a lasting name: the nearest that holds both. */
function around(heading: Element): Element | undefined {
  let root: Element | null = heading;
  while (root && !first(root, selectors.sender)) root = root.parentElement;
  return root ?? undefined;
}

function thread(root: ParentNode, heading?: Element): Thread {
  const ids = (list: readonly string[], names: readonly string[]) =>
    all(root, list)
      .filter((element) => !closest(element, selectors.row))
      .flatMap((element) => names.map((name) => sameId(attribute(element, name))))
      .filter((id) => id !== undefined);
  const threadIds = [
    ...ids(selectors.threadId, ['data-legacy-thread-id', 'data-thread-perm-id']),
    ...all(root, selectors.tracked).flatMap(trackedIds),
  ];
  const messageIds = ids(selectors.messageId, ['data-legacy-message-id', 'data-message-id']);
  return {
    root,
    ids: new Set([...threadIds, ...messageIds]),
    threadId: threadIds.map(legacyId).find(Boolean),
    subject: heading && folded(spelled(heading), limits.headline),
  };
}

/** `jslog="20277; u014N:xr6bB; 1:<base64 of ["#thread-f:…"]>"` */
function trackedIds(element: Element): string[] {
  const [, data = ''] = /\b1:([\w+/=-]+)/.exec(attribute(element, 'jslog')) ?? [];
  try {
    const id = sameId(/#thread-[^"|]+/.exec(atob(data.replaceAll('-', '+').replaceAll('_', '/')))?.[0] ?? '');
    return id ? [id] : [];
  } catch {
    return [];
  }
}

/** Gmail draws emoji as images. */
function spelled(node: Node): string {
  const emoji = node.nodeType === 1 ? attribute(node as Element, 'data-emoji') : '';
  return emoji || (node.hasChildNodes() ? [...node.childNodes].map(spelled).join('') : (node.nodeValue ?? ''));
}

/** Who wrote the mails of a thread and who got them, as far as its cards tell. Who wrote at all is a sender everywhere. */
export function peopleIn({ root }: Thread): Contact[] {
  const people = all(root, [...selectors.sender, ...selectors.recipient])
    .filter((element) => !closest(element, [...selectors.mailBody, ...selectors.compose, ...selectors.row]))
    .map((element) => marked(element.matches(selectors.sender.join()) ? 'from' : 'to', element))
    .filter((contact) => contact !== undefined);
  const senders = new Map(people.filter(({ role }) => role === 'from').map((sender) => [sender.email, sender]));
  return people.map((contact) => senders.get(contact.email) ?? contact);
}
