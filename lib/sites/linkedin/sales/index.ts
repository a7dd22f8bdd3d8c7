import { first, given } from '@/lib/sites/dom';
import { told, unthrowing } from '@/lib/sites/people';
import type { Contact, Conversation, PageKind, PageView } from '@/lib/sites/site';
import { leadAt, threadAt } from './address';
import { isOfThread, threadsIn, type Drawn } from './inbox';
import { leadIn } from './lead';
import { foundIn, listedIn } from './list';
import * as selectors from './selectors';
import { writingIn } from './writing';

export { salesEditors } from './writing';

/** What a page of Sales Navigator's says. */
export interface SalesPage {
  kind: PageKind;
  people: Contact[];
  conversations?: Conversation[];
  threadId?: string;
  writing?: PageView['writing'];
}

/** As many as `PageView` holds. */
const mostConversations = 20;

/** What a page of Sales Navigator's says; `undefined` while it is not (yet) the one that the address names. */
export const salesIn = unthrowing((page: ParentNode, url: URL): SalesPage | undefined => {
  const isInbox = /^\/sales\/inbox(\/|$)/.test(url.pathname);
  const threadId = threadAt(url.href);
  const threads = threadsIn(page, threadId);
  const main = isInbox ? mainOf(threads, page, url, threadId) : { open: [] };
  const what = isInbox ? ({ kind: 'conversation', people: [] } as const) : whatIsOpen(page, url);
  if (!main || !what) return undefined;
  const open = [...main.open, ...threads.filter(({ over }) => over)];
  const partners = given(open, ({ partner }) => partner);
  const conversations = given(open, ({ conversation }) => conversation).slice(0, mostConversations);
  return told<SalesPage>({
    kind: what.kind === 'other' && partners.length ? 'conversation' : what.kind,
    people: once([...what.people, ...partners]),
    ...(conversations.length && { conversations }),
    ...(threadId && { threadId }),
    ...told({ writing: writingIn(page) }),
  });
});

/** The inbox's own conversation; `undefined` while it is not (yet) the one of the address. Of a group that need not be told. */
function mainOf(threads: Drawn[], page: ParentNode, url: URL, threadId?: string): { open: Drawn[] } | undefined {
  const drawn = threads.filter(({ over }) => !over);
  if (!threadId) return { open: drawn };
  const named = drawn.filter((thread) => isOfThread(thread, page, url, threadId));
  return named.length || drawn.some(({ group }) => group) ? { open: named } : undefined;
}

/** Each lead once, at her first place; a conversation with the lead of the page does not make her another. */
function once(people: readonly Contact[]): Contact[] {
  return people
    .filter((one, at) => people.findIndex(({ salesId }) => salesId === one.salesId) === at)
    .map((person) => told(person));
}

function whatIsOpen(page: ParentNode, url: URL): Pick<SalesPage, 'kind' | 'people'> | undefined {
  const path = url.pathname;
  const lead = leadAt(url.href);
  if (lead) {
    const subject = leadIn(page, lead);
    return subject && { kind: 'profile', people: [subject] };
  }
  if (path.startsWith('/sales/company/'))
    return { kind: 'company', people: first(page, selectors.accountCard) ? foundIn(page) : [] };
  if (path.startsWith('/sales/search/')) return rows(page, foundIn(page), listedIn(page));
  if (path.startsWith('/sales/lists/')) return rows(page, listedIn(page), foundIn(page));
  return { kind: 'other', people: [] };
}

/** The page that the rep came from still stands where there are rows of the other kind alone, or none and a lead. */
function rows(page: ParentNode, people: Contact[], others: Contact[]): Pick<SalesPage, 'kind' | 'people'> | undefined {
  if (!people.length && (others.length || first(page, selectors.leadName))) return undefined;
  return { kind: 'search', people };
}
