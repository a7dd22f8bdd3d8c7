import { type Identifiable, identitiesOf } from './identity';
import type { Lead } from './lead';
import type { NoticedOutreach } from './outreach';
import type { SeenPerson } from './outreach-seen';
import type { Contact, PageView } from './page';

/** The names by which LinkedIn knows somebody, among her identities. */
export function linkedInNames({ slug, memberId, salesId }: Omit<Identifiable, 'email' | 'emails'>): string[] {
  return identitiesOf({ slug, memberId, salesId });
}

/**
 * The names under which a conversation with somebody may be remembered, the first for a new one; `lead` is who she is, where she is one.
 * Sales Navigator has conversations of its own, and an InMail is one.
 */
export function conversationNames(
  contact: Contact,
  lead: Partial<Lead> | undefined,
  inMail: true | undefined,
): string[] {
  const isSales = !contact.slug && !contact.memberId;
  const other = isSales ? [] : linkedInNames({ slug: lead?.slug, memberId: lead?.memberId });
  return [...new Set([...linkedInNames(contact), ...other])].map((name) => (inMail ? `${name} inmail` : name));
}

/** Whether the page is about her, or a conversation with her is open: not one of many in a list. */
export function isCentral({ role }: Contact): boolean {
  return role === 'subject' || role === 'partner';
}

/** The people about whom the page tells something that may have to do with outreach; never the rep herself. */
export function peopleSeen(view: PageView): SeenPerson[] {
  const self = view.self?.slug && linkedInNames({ slug: view.self.slug })[0];
  return view.contacts.flatMap((contact): SeenPerson[] => {
    const names = linkedInNames(contact);
    if (contact.role === 'self' || names.length === 0 || (self && names.includes(self))) return [];
    const conversation = view.conversations?.find(({ person }) => names.includes(person));
    if (!conversation && !contact.connection) return [];
    return [{ contact, ...(conversation && { conversation }) }];
  });
}

/** The people of a list whom the page offers to invite, each by one name. */
export function invitableIn(view: PageView): string[] {
  return peopleSeen(view).flatMap(({ contact }) => {
    const [name] = linkedInNames(contact);
    return name !== undefined && !isCentral(contact) && contact.connection?.invitation === 'none' ? [name] : [];
  });
}

/** What was noticed, before it is kept. */
export function noticedNow(
  view: PageView,
  contact: Contact,
  now: number,
  what: Pick<NoticedOutreach, 'id' | 'kind' | 'channel' | 'threadId' | 'messageId'>,
): NoticedOutreach {
  return { ...what, rev: 0, updatedAt: now, state: 'asking', at: now, url: view.url, person: contact };
}
