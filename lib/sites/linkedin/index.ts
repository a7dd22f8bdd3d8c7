import { identitiesOf } from '@/lib/pipeline/identity';
import { all, attribute, first, limits } from '@/lib/sites/dom';
import { matches } from '@/lib/sites/matches';
import { once, told, unthrowing } from '@/lib/sites/people';
import type { Contact, Conversation, PageView, Site } from '@/lib/sites/site';
import { ownSlug } from './account';
import { addressOf, personAt, same, type Identity } from './address';
import { blobIn } from './blobs';
import { employeesIn } from './company';
import { partnersIn, threadIdOf } from './conversation';
import { detailsIn } from './details';
import { dialogPersonIn } from './dialog';
import { editorsIn, writingIn } from './editors';
import { authorsIn, writingAround } from './feed';
import { guestIn } from './guest';
import { networkIn } from './network';
import { profileIn } from './profile';
import { salesEditors, salesIn, type SalesPage } from './sales';
import { resultsIn } from './search';
import * as selectors from './selectors';
import { conversationsIn } from './talk';

/** LinkedIn: profiles, searches, My network, posts, company pages and conversations. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: matches.linkedin,
  read: unthrowing((page, url, pointed) => {
    const open = whatIsOpen(page, url, pointed);
    if (!open) return undefined;
    const self = ownSlug(page) ?? open.people.find(({ role }) => role === 'self')?.slug;
    const isSelf = (person: Contact) => self !== undefined && person.slug === self;
    const people = open.people
      .map((person) => (person.role === 'subject' && isSelf(person) ? own(person) : person))
      .filter((person) => person.role === 'self' || !isSelf(person));
    const contacts = once(people);
    return told<PageView>({
      site: 'linkedin',
      kind: open.kind,
      url: addressOf(url).slice(0, limits.url),
      threadId: open.threadId,
      self: self ? { slug: self } : undefined,
      conversations: open.conversations?.length ? withPeople(open.conversations, contacts) : undefined,
      writing: open.writing,
      contacts,
    });
  }),
  pointed: unthrowing(writingAround),
  editors: unthrowing((page) => [...editorsIn(page), ...salesEditors(page)], []),
};

/** A bubble knows its partner by an opaque id alone; by what else the page tells of her she is the same on the next page. */
function withPeople(conversations: readonly Conversation[], contacts: readonly Contact[]): Conversation[] {
  return conversations.map((one) => {
    const [key] = contacts.map((contact) => identitiesOf(contact)).find((keys) => keys.includes(one.person)) ?? [];
    return { ...one, person: key ?? one.person };
  });
}

function whatIsOpen(page: ParentNode, url: URL, pointed: Element | undefined): SalesPage | undefined {
  // Recruiter is nobody's business but the rep's: not even who writes with her there.
  if (/^\/(talent|recruiter|hiring|hire)(\/|$)/.test(url.pathname)) return { kind: 'other', people: [] };
  if (url.pathname.startsWith('/sales/')) return salesIn(page, url);
  const partners = partnersIn(page, url);
  const open = partners && whatIsShown(page, url, partners, pointed);
  if (!open) return undefined;
  const addressee = dialogPersonIn(page, url);
  return {
    kind: open.kind,
    people: addressee ? [...open.people, addressee] : open.people,
    threadId: threadIdOf(url),
    conversations: conversationsIn(page, url),
    writing: writingIn(page),
  };
}

type Open = Pick<SalesPage, 'kind' | 'people'>;

/** The page itself; `partners` are in the conversations on it or over it. */
function whatIsShown(page: ParentNode, url: URL, partners: Contact[], pointed: Element | undefined): Open | undefined {
  const path = url.pathname;
  const person = personAt(url.href);
  if (person) {
    const subject = subjectOf(page, person, path);
    if (subject) return { kind: 'profile', people: [subject, ...partners] };
    return first(page, selectors.nobody) && { kind: 'other', people: [] };
  }
  if (/^\/(feed|posts|search\/results\/content)\b/.test(path)) {
    const authors = authorsIn(page, url, pointed);
    return {
      kind: authors.length === 0 && partners.length > 0 ? 'conversation' : 'feed',
      people: [...authors, ...partners],
    };
  }
  if (/^\/(search|mynetwork)\//.test(path)) {
    // The profile that the rep came from still stands there.
    if (first(page, selectors.contactInfo)) return undefined;
    const isSearch = path.startsWith('/search/');
    const people = isSearch ? resultsIn(page) : networkIn(page, url);
    return { kind: isSearch ? 'search' : 'network', people: [...people, ...partners] };
  }
  if (/^\/(company|school|showcase)\//.test(path))
    return { kind: 'company', people: [...employeesIn(page), ...partners] };
  const talks = path.startsWith('/messaging') || partners.length > 0;
  return { kind: talks ? 'conversation' : 'other', people: partners };
}

function subjectOf(page: ParentNode, person: Identity, path: string): Contact | undefined {
  const isSubpage = /^\/in\/[^/]+\/(details|overlay|recent-activity)\//.test(path);
  const drawn = profileIn(page, person) ?? guestIn(page, person) ?? (isSubpage ? detailsIn(page, person) : undefined);
  // What Ember's server left in the page stands for what is not drawn yet, but not beside another who is.
  const isDrawn = first(page, [...selectors.contactInfo, ...selectors.linkedHeading]);
  const subject = drawn ?? (isDrawn ? undefined : blobIn(page, person));
  const isOwn = all(page, selectors.edit).some((link) => same(personAt(attribute(link, 'href')), subject ?? person));
  return subject && (isOwn ? own(subject) : subject);
}

/** The rep herself: nobody is connected with herself. */
function own(person: Contact): Contact {
  return { ...person, role: 'self', connection: undefined };
}
