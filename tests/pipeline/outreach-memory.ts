import { type ContactMade, type Channel } from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import type { NoticedOutreach, SeenConversation } from '@/lib/pipeline/outreach';
import { conversationNames, invitableIn, linkedInNames, peopleSeen } from '@/lib/pipeline/outreach-people';
import { type OutreachSeen, outreachSeen } from '@/lib/pipeline/outreach-seen';
import type { Contact, PageView } from '@/lib/pipeline/page';

export const start = Date.parse('2026-03-10T09:00:00Z');

export const kari: Contact = { name: 'Kari Nordmann', role: 'subject', slug: 'kari' };

/** A page about these people. */
export function pageOf(contacts: Contact[], more: Partial<PageView> = {}): PageView {
  return { site: 'linkedin', kind: 'profile', url: 'https://www.linkedin.com/in/kari/', contacts, ...more };
}

/** Her page, showing this of how she is connected. */
export const showing = (connection: Contact['connection'], more: Partial<Contact> = {}) =>
  pageOf([{ ...kari, connection, ...more }]);

/** Her conversation: a capital is a message of the rep's, a small letter one of hers; each letter names one. */
export const talk = (letters: string, { inMail = false, person = kari }: { inMail?: boolean; person?: Contact } = {}) =>
  pageOf([{ ...person, role: 'partner' }], {
    kind: 'conversation',
    conversations: [
      {
        person: linkedInNames(person)[0] ?? '',
        ...(inMail && { inMail: true }),
        threadId: 't1',
        messages: Array.from(letters, (id) => ({ id, own: id === id.toUpperCase() })),
      },
    ],
  });

/** What a background remembers, kept in a few maps. */
export class Memory {
  now = start;
  readonly noticed = new Map<string, NoticedOutreach>();
  readonly leads = new Map<string, Pick<Lead, 'connection'>>();
  readonly log: ContactMade[] = [];
  private readonly conversations = new Map<string, SeenConversation>();
  private invitable = new Set<string>();

  /** Reads a page; the ids of what is asked by it. */
  read(view: PageView): string[] {
    this.now += 1000;
    const before = new Set(this.noticed.keys());
    for (const person of peopleSeen(view)) {
      const names = linkedInNames(person.contact);
      const [name = ''] = names;
      const lead = this.leads.get(name);
      const [key = ''] = conversationNames(person.contact, lead, person.conversation?.inMail);
      const conversation = this.conversations.get(key);
      this.keep(
        name,
        outreachSeen(
          view,
          person,
          {
            ...(lead && { lead }),
            contacts: this.log.filter(({ leadId }) => leadId === name),
            noticed: [...this.noticed.values()].filter((one) => linkedInNames(one.person).includes(name)),
            ...(conversation && { conversation }),
            wasInvitable: this.invitable.has(name),
          },
          this.now,
        ),
      );
    }
    this.invitable = new Set([...this.invitable, ...invitableIn(view)]);
    return [...this.noticed.keys()].filter((id) => !before.has(id));
  }

  private keep(name: string, seen: OutreachSeen): void {
    for (const one of seen.noticed) this.noticed.set(one.id, one);
    if (seen.conversation) this.conversations.set(seen.conversation.id, seen.conversation);
    const { connection } = seen;
    if (connection)
      this.leads.set(name, { connection: 'changed' in connection ? connection.changed : connection.renewed });
  }

  /** The rep says so of all that is asked. */
  answer(answer: 'logged' | 'declined'): void {
    for (const one of this.noticed.values()) {
      if (one.state !== 'asking') continue;
      this.noticed.set(one.id, { ...one, state: 'done', answer });
      const [leadId = ''] = linkedInNames(one.person);
      if (answer !== 'logged') continue;
      // By that she becomes a lead.
      const { connection } = one.person;
      if (!this.leads.has(leadId))
        this.leads.set(leadId, connection ? { connection: { ...connection, seenAt: one.at } } : {});
      this.logs(leadId, one.channel, one.kind === 'reply' ? 'inbound' : 'outbound', one.messageId);
    }
  }

  logs(leadId: string, channel: Channel, direction: ContactMade['direction'] = 'outbound', messageId?: string): void {
    const seq = this.log.length + 1;
    const entry = { id: `a${seq}`, seq, leadId, loggedAt: this.now, at: this.now, type: 'contact' as const };
    this.log.push({ ...entry, channel, direction, ...(messageId && { messageId }) });
  }

  addLead(name = 'linkedin:kari'): void {
    this.leads.set(name, {});
  }
}
