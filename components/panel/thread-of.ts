import { identitiesOf } from '@/lib/pipeline/identity';
import type { Contact, ContactRole, PageKind, PageView } from '@/lib/pipeline/page';

/** Whom the thread of a page is with. */
const threadRoles: Partial<Record<PageKind, readonly ContactRole[]>> = {
  thread: ['from', 'to', 'cc', 'participant'],
  compose: ['to', 'cc', 'bcc'],
  conversation: ['partner', 'participant'],
};

/** A thread as contacts and follow-ups keep it. `account`: of the mail that it is in. */
export interface ThreadOf {
  threadId?: string;
  subject?: string;
  account?: string;
}

/** The thread that a contact with her was made in. */
export function threadOf(contact: Contact | undefined, view: PageView | undefined): ThreadOf {
  if (!view || !contact) return {};
  const { site, kind, threadId, subject, contacts, self } = view;
  const conversation = conversationWith(contact, view)?.threadId;
  if (conversation) return { threadId: conversation, ...(subject && contacts.length === 1 && { subject }) };
  // Bubbles lie over LinkedIn's messaging page: of two partners nothing tells whose the thread is.
  const isClear = kind !== 'conversation' || contacts.length === 1;
  if (!isClear || !threadRoles[kind]?.includes(contact.role)) return {};
  const account = site === 'gmail' && threadId ? self?.email : undefined;
  return { ...(threadId && { threadId }), ...(subject && { subject }), ...(account && { account }) };
}

/** The conversation with her that stands open on the page. */
export function conversationWith(
  contact: Contact,
  { conversations = [] }: PageView,
): NonNullable<PageView['conversations']>[number] | undefined {
  const hers = identitiesOf(contact);
  return conversations.find(({ person }) => hers.includes(person));
}
