import type { Lead } from '@/lib/pipeline/lead';
import { mayBeOfLead } from '@/lib/pipeline/lead-people';
import { identitiesOf } from '@/lib/pipeline/identity';
import type { Contact } from '@/lib/pipeline/page';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';

/**
 * The lead that somebody on a page is, or one of whose people she is. Refuses with `bad-input` (`identity-taken:<lead id>`) where one of her names is another
 * lead's, or LinkedIn knows the two as two: of the wrong person nothing may be logged.
 */
export async function leadOnPage(change: Change, contact: Contact): Promise<Lead | undefined> {
  const identities = identitiesOf(contact);
  const lead = await change.leadWith(identities);
  if (!lead) return undefined;
  const other = mayBeOfLead(lead, contact) ? await change.leadWith(identities, lead.id) : lead;
  if (other) throw new Refusal('bad-input', `identity-taken:${other.id}`);
  return lead;
}
