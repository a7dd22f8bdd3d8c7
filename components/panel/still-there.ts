import type { Contact, PageView } from '@/lib/pipeline/page';
import { isSamePerson, type PageState } from './reading';

/** Of several people of a page those whom a fresh reading of it still shows; nobody where it is another page by now. */
export function stillThere(view: PageView, contacts: readonly Contact[], fresh: PageState): Contact[] {
  if (fresh.state !== 'ready' || fresh.view.kind !== view.kind || fresh.view.url !== view.url) return [];
  return contacts.filter((contact) => fresh.view.contacts.some((one) => isSamePerson(contact, one)));
}
