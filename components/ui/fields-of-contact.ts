import { contactWithJob } from '@/lib/pipeline/contact-job';
import { fieldsOf, type LeadFields } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';

/** What a page tells of a person, as the fields of the lead that she may become: her job too, where her headline leaves no doubt of it. */
export function fieldsOfContact(contact: Contact, currency: string): LeadFields {
  return fieldsOf(contactWithJob(contact), currency);
}
