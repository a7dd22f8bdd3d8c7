import { all, closest, first, given, shown } from '@/lib/sites/dom';
import { matches } from '@/lib/sites/matches';
import { once, told, unthrowing } from '@/lib/sites/people';
import type { Contact, PageKind, PageView, Site } from '@/lib/sites/site';
import { aliasesOf, ownAddress, ownAmong } from './account';
import { cardsIn } from './card';
import { allComposesIn, answeredBy, chosenSender, composesIn, headerOf, recipientsOf, isComposePage } from './compose';
import { peopleOfRows, placesIn } from './list';
import { editors, mail } from './mail';
import { addressOf, routeOf } from './route';
import * as selectors from './selectors';
import { signatureIn } from './signature';
import { peopleIn, threadIn, type Thread } from './thread';

/** As many mails of a thread as a message to the background may hold. */
const mostMessages = 100;

/** Gmail: threads, lists and mails being written. */
export const gmail: Site = {
  id: 'gmail',
  matches: matches.gmail,
  read: unthrowing((page, url) => {
    const composes = composesIn(page);
    const open = whatIsOpen(page, url, composes);
    if (!open) return undefined;
    const { people, root, ...header } = open;
    const email = ownAddress(page) ?? ownAmong(people);
    // What Gmail calls the rep stands in the list too, which is kept behind a thread.
    const aliases = aliasesOf(
      page,
      email,
      [...people, ...peopleOfRows(page)],
      given(allComposesIn(page), chosenSender),
    );
    const isOwn = (address?: string) => address === email || aliases.includes(address ?? '');
    const cards = root && cardsIn(root);
    return told<PageView>({
      site: 'gmail',
      ...header,
      url: addressOf(url),
      self: email || aliases.length ? told({ email, aliases: aliases.length ? aliases : undefined }) : undefined,
      messages: cards?.map(({ id, from }) => told({ id, from })).slice(-mostMessages),
      signature: cards && signatureIn(cards, isOwn),
      writing: composes.length ? true : undefined,
      contacts: once(byTheirPart(people.filter((person) => !isOwn(person.email)))),
    });
  }),
  places: unthrowing(placesIn, []),
  mail,
  editors,
};

interface Open {
  kind: PageKind;
  people: Contact[];
  threadId?: string;
  subject?: string;
  /** Of the thread that is open. */
  root?: ParentNode;
}

function whatIsOpen(page: ParentNode, url: URL, composes: Element[]): Open | undefined {
  // To be printed, a thread is a page of its own.
  if (url.searchParams.get('view') === 'pt') return { kind: 'other', people: [] };
  const mains = shown(all(page, selectors.main));
  const views = mains.length ? mains : [page];
  const rows = views.flatMap((view) => all(view, selectors.row));

  const route = routeOf(url);
  const thread = threadIn(views, route);
  if (route.thread && !thread && !(composes.length && isComposePage(page, url))) return undefined;
  if (thread && (route.thread || !rows.length || hides(thread, rows))) {
    const { root, threadId, subject } = thread;
    const replies = composes.filter((compose) => isReplyIn(thread, compose));
    return { kind: 'thread', threadId, subject, root, people: [...peopleIn(thread), ...replies.flatMap(recipientsOf)] };
  }
  const written: Contact[] = composes.flatMap(recipientsOf);
  if (rows.length) return { kind: 'list', people: [...views.flatMap(peopleOfRows), ...written] };
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

/**
 * Who wrote at all is a sender everywhere, by the name that she writes under; and to whom a mail is being written is its
 * recipient, though she stands in the list beside it too.
 */
function byTheirPart(people: readonly Contact[]): Contact[] {
  const named = (isMeant: (contact: Contact) => boolean) =>
    people.filter(isMeant).map((one) => [one.email, one] as const);
  const parts = new Map([
    ...named(({ role }) => role === 'to' || role === 'cc' || role === 'bcc').toReversed(),
    ...named(({ role }) => role === 'from'),
  ]);
  return people.map((person) => parts.get(person.email) ?? person);
}
