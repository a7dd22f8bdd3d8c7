import { type Lead, withContact } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';

/** What a page can tell that a lead may lack, by the names of the fields. */
export const tellable = ['title', 'company', 'location', 'email', 'phone', 'profile', 'salesProfile'] as const;
export type Tellable = (typeof tellable)[number];

/** What the contact on the page would add to the lead; nothing that the lead has is ever replaced. */
export function newFacts(lead: Lead, contact: Contact): Tellable[] {
  const merged = withContact(lead, contact);
  const gains: Record<Tellable, boolean> = {
    title: merged.title !== lead.title,
    company: merged.company !== lead.company,
    location: merged.location !== lead.location,
    email: merged.emails.length > lead.emails.length,
    phone: merged.phones.length > lead.phones.length,
    profile: merged.slug !== lead.slug,
    salesProfile: merged.salesId !== lead.salesId,
  };
  return tellable.filter((field) => gains[field]);
}
