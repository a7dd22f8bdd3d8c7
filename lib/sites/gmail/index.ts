import { all, closest, first, limits, shown } from '@/lib/sites/dom';
import { matches } from '@/lib/sites/matches';
import { once, told, unthrowing } from '@/lib/sites/people';
import type { Contact, PageKind, PageView, Site } from '@/lib/sites/site';
import { ownAddress, ownAmong } from './account';
import { answeredBy, composesIn, headerOf, recipientsOf } from './compose';
import { marked } from './person';
import { addressOf, routeOf } from './route';
import { selectors } from './selectors';
import { peopleIn, threadIn, type Thread } from './thread';

/** Gmail: threads, lists and mails being written. */
export const gmail: Site = {
  id: 'gmail',
  matches: matches.gmail,
  read: unthrowing((page, url) => {
    const open = whatIsOpen(page, url);
    if (!open) return undefined;
    const own = ownAddress(page) ?? ownAmong(open.people);
    return told<PageView>({
      site: 'gmail',
      kind: open.kind,
      url: addressOf(url).slice(0, limits.url),
      threadId: open.threadId,
      subject: open.subject,
      self: own ? { email: own } : undefined,
      contacts: once(open.people.filter(({ email }) => email !== own)),
    });
  }),
};

interface Open {
  kind: PageKind;
  people: Contact[];
  threadId?: string;
  subject?: string;
}

function whatIsOpen(page: ParentNode, url: URL): Open | undefined {
  const mains = shown(all(page, selectors.main));
  const views = mains.length ? mains : [page];
  const rows = views.flatMap((view) => all(view, selectors.row));
  const composes = composesIn(page);

  const route = routeOf(url);
  const thread = threadIn(views, route.id);
  if (route.thread && !thread) return undefined;
  if (thread && (route.thread || !rows.length || hides(thread, rows))) {
    const { threadId, subject } = thread;
    const replies = composes.filter((compose) => isReplyIn(thread, compose));
    return { kind: 'thread', threadId, subject, people: [...peopleIn(thread), ...replies.flatMap(recipientsOf)] };
  }
  const written = composes.flatMap(recipientsOf);
  if (rows.length) return { kind: 'list', people: [...peopleOfRows(views), ...written] };
  const [compose] = composes;
  if (compose) return { kind: 'compose', people: written, ...headerOf(compose) };
  if (mains.length) return { kind: 'list', people: [] };
  return first(page, selectors.loading) ? undefined : { kind: 'other', people: [] };
}

/** A mail to somebody else may be written beside the thread; an answer to the thread may stand in a window of its own. */
function isReplyIn({ root, ids }: Thread, compose: Element): boolean {
  const isInside = root.contains(compose) && !closest(compose, selectors.composeWindow);
  return isInside || ids.has(answeredBy(compose) ?? '');
}

/** Gmail keeps a list behind the thread that was opened from it; in the split pane both are shown, and the address decides. */
function hides(thread: Thread, rows: readonly Element[]): boolean {
  const sender = first(thread.root, selectors.sender);
  return sender?.checkVisibility?.() === true && !rows.some((row) => row.checkVisibility());
}

function peopleOfRows(views: readonly ParentNode[]): Contact[] {
  return views
    .flatMap((view) => all(view, selectors.rowPerson))
    .map((element) => marked('participant', element))
    .filter((contact) => contact !== undefined);
}
