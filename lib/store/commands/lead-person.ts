import type { Parsed, Reply } from '@/lib/messages/contract';
import type { Lead } from '@/lib/pipeline/lead';
import { isTaken, withPeople, withPerson } from '@/lib/pipeline/lead-people';
import { type LeadPerson, mostPeople, tidiedFacts } from '@/lib/pipeline/lead-person';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';

/** What the person whom the lead is named after has to do with whether the company buys. */
export async function setRole(change: Change, { leadId, role }: Parsed<'lead.role'>): Promise<Reply<'lead.role'>> {
  const { role: _, ...lead } = await change.lead(leadId);
  return { changed: change.putLead({ ...lead, ...(role && { role }) }).rev !== lead.rev };
}

/**
 * Adds one of the lead's further people, or says what is known of one. Refuses with `bad-input`: `identity-taken:<lead id>` where she
 * is somebody's by one of her addresses or profiles (this lead's too), `too-much` where the lead has no room for more; with
 * `not-found` (`contact`) where she is gone, with `stale` where `rev` is an older lead's.
 */
export async function putPerson(
  change: Change,
  { leadId, rev, personId, person, source = { site: 'manual' } }: Parsed<'lead.person.put'>,
): Promise<Reply<'lead.person.put'>> {
  const lead = await change.lead(leadId);
  if (rev !== undefined && lead.rev !== rev) throw new Refusal('stale');
  const { newId, now } = change.occasion;
  const kept = personId === undefined ? { id: newId(), source, at: now } : personIn(lead, personId);
  if (isTaken(lead, person, kept.id)) throw new Refusal('bad-input', `identity-taken:${lead.id}`);
  if (personId === undefined && (lead.people ?? []).length >= mostPeople) throw new Refusal('bad-input', 'too-much');
  const { id, at, source: met } = kept;
  const after = change.putLead(withPerson(lead, { ...tidiedFacts(person), id, source: met, at }));
  return { personId: id, rev: after.rev, changed: after.rev !== lead.rev };
}

/** Refuses with `not-found` (`contact`) where she is gone already. */
export async function removePerson(
  change: Change,
  { leadId, personId }: Parsed<'lead.person.remove'>,
): Promise<Reply<'lead.person.remove'>> {
  const lead = await change.lead(leadId);
  personIn(lead, personId);
  change.putLead(withPeople(lead, ({ id }) => id !== personId));
  return {};
}

export function personIn(lead: Lead, personId: string): LeadPerson {
  const person = lead.people?.find(({ id }) => id === personId);
  if (!person) throw new Refusal('not-found', 'contact');
  return person;
}
