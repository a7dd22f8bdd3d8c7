import type { ContactMade } from './activity';
import type { NoticedOutreach } from './outreach';
import { isCentral, linkedInNames, noticedNow } from './outreach-people';
import type { KnownOutreach } from './outreach-seen';
import type { Contact, PageView } from './page';

const channel = 'connection-request';

/**
 * What is new about invitations: one that the rep sent and that neither was asked about nor logged; those that do not stand any
 * more; one that was accepted.
 */
export function invitationsSeen(
  view: PageView,
  contact: Contact,
  known: KnownOutreach,
  now: number,
): NoticedOutreach[] {
  const { degree, invitation } = contact.connection ?? {};
  const [name] = linkedInNames(contact);
  if (name === undefined) return [];
  const open = known.noticed.filter(({ kind, endedAt }) => kind === 'invitation' && endedAt === undefined);
  if (degree === 1) {
    const accepted = isAccepted(known, open)
      ? [noticedNow(view, contact, now, { id: `accepted:${name}:${now}`, kind: 'reply', channel })]
      : [];
    return [...open.map((one) => ({ ...one, endedAt: now })), ...accepted];
  }
  // Taken back by the rep, or LinkedIn has forgotten it.
  if (invitation === 'none' || invitation === 'received') return open.map((one) => withdrawn(one, now));
  if (invitation !== 'sent' || open.length > 0 || isLogged(known)) return [];
  // Of a list nobody can tell how long it has stood there.
  if (!known.lead && !isCentral(contact) && !known.wasInvitable) return [];
  return [noticedNow(view, contact, now, { id: `invitation:${name}:${now}`, kind: 'invitation', channel })];
}

function withdrawn(one: NoticedOutreach, now: number): NoticedOutreach {
  return { ...one, state: 'done', endedAt: now };
}

const isOurs = (one: ContactMade) => one.channel === channel && one.direction === 'outbound';

/** Whether the rep logged it by hand: since the page last showed that there was none, where it did. */
function isLogged({ lead, contacts }: KnownOutreach): boolean {
  const { invitation, degree, seenAt = 0 } = lead?.connection ?? {};
  const since = invitation === 'none' || degree === 1 ? seenAt : 0;
  return contacts.some((one) => isOurs(one) && one.loggedAt >= since);
}

/** Whether a connection that was none before answers an invitation of which the log knows, or is being asked. */
function isAccepted({ lead, contacts }: KnownOutreach, open: readonly NoticedOutreach[]): boolean {
  if (!lead || lead.connection?.degree === 1) return false;
  const asked = lead.connection?.invitation === 'sent' && open.some(({ state }) => state === 'asking');
  const last = contacts
    .filter((one) => one.channel === channel)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return asked || last?.direction === 'outbound';
}
