import type { Channel } from './activity';
import type { Contact } from './page';

/**
 * Something on LinkedIn that was noticed on the page that the rep reads with the panel: an invitation or a message of hers, or
 * an answer. Asked about until she says.
 */
export interface NoticedOutreach {
  /** `invitation:<identity>:<when>`, `accepted:<identity>:<when>` or `message:<message id>`: what was asked once is not asked again. */
  id: string;
  rev: number;
  updatedAt: number;
  kind: 'invitation' | 'message' | 'reply';
  channel: Channel;
  state: 'asking' | 'done';
  /** When it was seen, ms since the epoch. */
  at: number;
  url: string;
  threadId?: string;
  messageId?: string;
  /** Whom it is with, as the page showed her. */
  person: Contact;
  answer?: 'logged' | 'declined';
  /** Where it was logged. */
  leadId?: string;
  activityId?: string;
  /** An invitation: when a page showed that it does not stand any more (accepted, or withdrawn); the next one is another. */
  endedAt?: number;
}

/** As many messages of a conversation are remembered. */
export const mostSeen = 200;

/** What was seen of a conversation: what stands below it is newer. */
export interface SeenConversation {
  /** Identity of whom it is with; an InMail is a conversation of its own (`conversationNames`). */
  id: string;
  /** Fingerprints of the ids of its messages, the newest last, at most `mostSeen`; empty where it was seen before anything was written. */
  seen: string[];
  /** When it was seen last, ms since the epoch, to an hour. */
  at: number;
}
