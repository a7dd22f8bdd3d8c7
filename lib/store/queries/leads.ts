import type { Suggestion } from '@/lib/pipeline/duplicate-keys';
import { fold } from '@/lib/pipeline/fold';
import { identitiesOf } from '@/lib/pipeline/identity';
import { type Lead, mayBeSamePerson } from '@/lib/pipeline/lead';
import { namesOf } from '@/lib/pipeline/lead-names';
import type { Contact } from '@/lib/pipeline/page';
import { withDatabase } from '@/lib/store/open';
import { alikeTo } from './duplicates';

/** The living lead with this id, or the one that she was merged into. */
export function leadById(id: string): Promise<Lead | undefined> {
  return withDatabase(async (db) => {
    let lead = await db.leads.get(id);
    while (lead?.mergedInto !== undefined) lead = await db.leads.get(lead.mergedInto);
    return living(lead);
  });
}

/** For each identity (`identitiesOf`) the lead that has it, in the same order; one transaction, one index get for each. */
export function leadsByIdentities(identities: readonly string[]): Promise<(Lead | undefined)[]> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, () =>
      // Many gets, not `anyOf`: that takes 770 ms for 50 keys on Chromium's coming backend.
      Promise.all(identities.map((identity) => db.leads.where('identities').equals(identity).first())),
    ),
  );
}

/** For each person, given by her identities, the lead that she is: by the first of them that is known. */
export async function leadsOfPeople(people: readonly (readonly string[])[]): Promise<(Lead | undefined)[]> {
  const identities = [...new Set(people.flat())];
  const leads = await leadsByIdentities(identities);
  const byIdentity = new Map(identities.map((identity, index) => [identity, leads[index]]));
  return people.map((person) => person.map((one) => byIdentity.get(one)).find((lead) => lead !== undefined));
}

const isLikely = ({ likeness }: Suggestion<Lead>) => likeness.strength === 'likely';

/** As many namesakes are looked at: more would be no help in choosing. */
const mostNamesakes = 20;

/**
 * The leads who may be the same person as the contact ("same person?"), by their likeness or by the name alone; the likely ones
 * first. Not those who are known already by one of her identities, nor those known to be someone else on the same host.
 */
export function samePersonCandidates(contact: Contact): Promise<Lead[]> {
  const identities = identitiesOf(contact);
  return withDatabase(async (db) => {
    // As the page shows her, and as she would be saved.
    const keys = new Set([contact.name, namesOf(contact).name].map(fold));
    const namesakes = await db.leads
      .where('nameKey')
      .anyOf([...keys])
      .limit(mostNamesakes)
      .toArray();
    const alike = await alikeTo(db, contact);
    const inOrder = [
      ...alike.filter(isLikely).map(({ other }) => other),
      ...namesakes,
      ...alike.map(({ other }) => other),
    ];
    return [...new Map(inOrder.map((lead) => [lead.id, lead])).values()].filter(
      (lead) => !lead.identities.some((one) => identities.includes(one)) && mayBeSamePerson(lead, contact),
    );
  });
}

/** The living leads with these ids, in their order. */
export async function leadsById(ids: readonly string[]): Promise<Lead[]> {
  const found = await withDatabase((db) => db.leads.bulkGet([...ids]));
  return found.flatMap((lead) => (lead && lead.deletedAt === undefined ? [lead] : []));
}

/** Whether there is any lead at all; one index get. A tombstone has no name there. */
export function hasLeads(): Promise<boolean> {
  return withDatabase(async (db) => (await db.leads.where('nameKey').above('').limit(1).primaryKeys()).length > 0);
}

/** Whether the sample pipeline is loaded. */
export function hasSample(): Promise<boolean> {
  return withDatabase(async (db) => (await db.meta.get('sample')) !== undefined);
}

function living(lead: Lead | undefined): Lead | undefined {
  return lead && lead.deletedAt === undefined ? lead : undefined;
}
