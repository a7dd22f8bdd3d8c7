import { fold } from '@/lib/pipeline/fold';
import { identitiesOf } from '@/lib/pipeline/identity';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';

/** What drafts about a person are kept under: whichever of these she is met by next, they are found again. */
export function personNames(contact: Contact | undefined, lead?: Lead): string[] {
  const certain = [...new Set([...identitiesOf(contact ?? {}), ...(lead?.identities ?? [])])];
  const byLead = lead ? [`lead:${lead.id}`] : [];
  const byName = certain.length === 0 && contact ? [`name:${fold(contact.name)}`] : [];
  return [...certain, ...byLead, ...byName];
}

/** All that drafts about this lead may be kept under: also those that were begun when no more than her name was known. */
export function draftNames(lead: Lead, contact: Contact | undefined): string[] {
  return [...new Set([...personNames(contact, lead), `name:${fold(lead.name)}`])];
}
