import type { ContactMade } from './activity';
import { connectionSeen } from './connection';
import { newMessages, seenAfter } from './conversation-seen';
import { invitationsSeen } from './invitation-seen';
import type { Lead } from './lead';
import { messagesSeen } from './message-seen';
import { conversationNames } from './outreach-people';
import type { NoticedOutreach, SeenConversation } from './outreach';
import type { Contact, Conversation, PageView } from './page';

/** What is known of somebody on the page. */
export interface KnownOutreach {
  /** Absent: she is no lead. */
  lead?: Pick<Lead, 'connection' | 'slug' | 'memberId'>;
  /** The contacts that stand in her log. */
  contacts: readonly ContactMade[];
  /** What was noticed of her: all invitations, and whatever asks now. */
  noticed: readonly NoticedOutreach[];
  conversation?: SeenConversation;
  /** The list that was read last offered to invite her. */
  wasInvitable?: boolean;
}

/** Somebody on the page, and the conversation with her that stands open. */
export interface SeenPerson {
  contact: Contact;
  conversation?: Conversation;
}

/** What is new of somebody: what is to be kept, and what is to be asked (rows that were there before among them, as they are now). */
export interface OutreachSeen {
  connection?: ReturnType<typeof connectionSeen>;
  noticed: NoticedOutreach[];
  conversation?: SeenConversation;
}

/**
 * What a page of LinkedIn's tells about one person, in comparison with what is known of her, at `now` (ms since the epoch). Noticed
 * by state: that an invitation stands which did not, that a message stands below those that were seen. Telling the same once
 * more tells nothing new. Of those who are no leads only what the rep herself did is noticed.
 */
export function outreachSeen(view: PageView, person: SeenPerson, known: KnownOutreach, now: number): OutreachSeen {
  const { contact, conversation } = person;
  const connection = known.lead && connectionSeen(known.lead.connection, contact.connection, now);
  const invitations = invitationsSeen(view, contact, known, now);
  const [id] = conversationNames(contact, known.lead, conversation?.inMail);
  if (!conversation || id === undefined) return { ...(connection && { connection }), noticed: invitations };
  const fresh = newMessages(conversation.messages, known.conversation);
  const after = seenAfter(known.conversation?.id ?? id, conversation.messages, known.conversation, now);
  return {
    ...(connection && { connection }),
    noticed: [...invitations, ...messagesSeen(view, { contact, conversation }, fresh, known, now)],
    ...(after && { conversation: after }),
  };
}
