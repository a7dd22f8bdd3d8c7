import { titleNamedWith } from './headline';
import type { Contact } from './page';

/**
 * The contact with the title that her headline tells, where the page itself gives none and the headline names the very employer
 * that stands in the top card. Whatever else a headline tells (`jobOf`) is for the rep to take or to leave.
 */
export function contactWithJob(contact: Contact): Contact {
  const { title, company, headline } = contact;
  const found = !title && company && headline ? titleNamedWith(headline, company) : undefined;
  return found ? { ...contact, title: found } : contact;
}
