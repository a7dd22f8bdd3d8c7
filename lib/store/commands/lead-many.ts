import type { Parsed, Reply } from '@/lib/messages/contract';
import type { Change } from '@/lib/store/change';
import type { Whence } from './handlers';
import { createLead } from './lead';

/** As many times it is told how far it is, about. */
const steps = 20;

/** Each of them as `lead.create` does, in one step; who is named twice is one lead. Refused for one of them, it is refused for all. */
export async function createLeads(
  change: Change,
  { people, source }: Parsed<'lead.create-many'>,
  { tell }: Whence = {},
): Promise<Reply<'lead.create-many'>> {
  const every = Math.ceil(people.length / steps);
  const leads: Reply<'lead.create-many'>['leads'] = [];
  for (const fields of people) {
    leads.push(await createLead(change, { fields, source }));
    // Told and not waited for: a transaction that waits for anything else is over.
    if (leads.length % every === 0 || leads.length === people.length) tell?.(leads.length, people.length);
  }
  return { leads };
}
