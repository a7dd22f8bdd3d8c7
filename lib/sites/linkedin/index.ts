import { all, attribute, first, limits } from '@/lib/sites/dom';
import { matches } from '@/lib/sites/matches';
import { once, told, unthrowing } from '@/lib/sites/people';
import type { Contact, PageKind, PageView, Site } from '@/lib/sites/site';
import { ownSlug } from './account';
import { addressOf, personAt, same, type Identity } from './address';
import { employeesIn } from './company';
import { partnersIn, threadIdOf } from './conversation';
import { detailsIn } from './details';
import { guestIn } from './guest';
import { profileIn } from './profile';
import { resultsIn } from './search';
import * as selectors from './selectors';

/** LinkedIn: profiles, people search, company pages and conversations. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: matches.linkedin,
  read: unthrowing((page, url) => {
    const open = whatIsOpen(page, url);
    if (!open) return undefined;
    const self = ownSlug(page) ?? open.people.find(({ role }) => role === 'self')?.slug;
    const isSelf = (person: Contact) => self !== undefined && person.slug === self;
    const people = open.people
      .map((person) => (person.role === 'subject' && isSelf(person) ? { ...person, role: 'self' as const } : person))
      .filter((person) => person.role === 'self' || !isSelf(person));
    return told<PageView>({
      site: 'linkedin',
      kind: open.kind,
      url: addressOf(url).slice(0, limits.url),
      threadId: threadIdOf(url),
      self: self ? { slug: self } : undefined,
      contacts: once(people),
    });
  }),
};

function whatIsOpen(page: ParentNode, url: URL): { kind: PageKind; people: Contact[] } | undefined {
  const path = url.pathname;
  const partners = partnersIn(page, url);
  if (!partners) return undefined;
  const person = personAt(url.href);
  if (person) {
    const subject = subjectOf(page, person, path);
    if (subject) return { kind: 'profile', people: [subject, ...partners] };
    return first(page, selectors.nobody) && { kind: 'other', people: [] };
  }
  if (path.startsWith('/search/')) {
    // The profile that the rep came from still stands there.
    if (first(page, selectors.contactInfo)) return undefined;
    return { kind: 'search', people: [...resultsIn(page), ...partners] };
  }
  if (/^\/(company|school|showcase)\//.test(path))
    return { kind: 'company', people: [...employeesIn(page), ...partners] };
  const talks = path.startsWith('/messaging') || partners.length > 0;
  return { kind: talks ? 'conversation' : 'other', people: partners };
}

function subjectOf(page: ParentNode, person: Identity, path: string): Contact | undefined {
  const isSubpage = /^\/in\/[^/]+\/(details|recent-activity)\//.test(path);
  const subject = profileIn(page, person) ?? guestIn(page, person) ?? (isSubpage ? detailsIn(page, person) : undefined);
  const isOwn = all(page, selectors.edit).some((link) => same(personAt(attribute(link, 'href')), subject ?? person));
  return subject && { ...subject, role: isOwn ? 'self' : 'subject' };
}
