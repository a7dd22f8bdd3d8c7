import { conversationWith } from '@/components/panel/thread-of';
import type { Contact, PageView } from '@/lib/pipeline/page';

/**
 * Whether what is being written on the page may be to her. On LinkedIn a message lies in the open conversation with somebody,
 * who need not be whom the page is about: facts of one must not go to another.
 */
export function writesTo(contact: Contact, view: PageView): boolean {
  const { site, writing, conversations = [] } = view;
  if (writing === undefined) return false;
  // Mails are written to whomever; a limit is that of an invitation's note, whose dialog stands over all else.
  if (site === 'gmail' || writing !== true) return true;
  return conversations.length === 0 ? contact.role === 'partner' : conversationWith(contact, view) !== undefined;
}
