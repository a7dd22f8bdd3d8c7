import { identitiesOf } from '@/lib/pipeline/identity';
import { keysOf, type Lead, LeadFields, mayBeSamePerson, tidied } from '@/lib/pipeline/lead';
import { fieldsOfBoth, heirOf } from '@/lib/pipeline/lead-merge';
import { ownIdentities, withPeople } from '@/lib/pipeline/lead-people';
import { mostPeople } from '@/lib/pipeline/lead-person';
import { survivorOf } from '@/lib/pipeline/merge-history';
import { pipelineWith, type Pipelines } from '@/lib/pipeline/pipelines';

export interface SamePeople {
  leads: Lead[];
  /** Who was kept under two ids, and goes on as one. */
  merged: { gone: Lead; heir: Lead }[];
  /** Who cannot be merged with her who has the same address or profile, and lies in the bin. */
  binned: Lead[];
}

/**
 * No two living leads have an identity in common: who was kept by two databases is one lead, as the rep would merge the two. The
 * older of two, by their ordinals, has the say. `now`: ms since the epoch.
 */
export function withEachPersonOnce(leads: readonly Lead[], pipelines: Pipelines, now: number): SamePeople {
  const rows = new Map(leads.map((lead) => [lead.id, lead]));
  const owners = new Map<string, string>();
  const found: SamePeople = { leads: [], merged: [], binned: [] };
  const living = leads.filter(({ deletedAt }) => deletedAt === undefined);
  const waiting = living.toSorted((a, b) => b.ordinal - a.ordinal);
  for (let lead = waiting.pop(); lead; lead = waiting.pop()) {
    const { one, other } = stripped(lead);
    rows.set(one.id, one);
    const heir = other && heirOfBoth(other, one, pipelines);
    if (!other) for (const identity of keysOf(one).identities) owners.set(identity, one.id);
    else if (!heir) binned(one);
    else {
      const gone = survivorOf(other, one) === other ? one : other;
      rows.set(gone.id, { ...gone, deletedAt: now, mergedInto: heir.id, rev: gone.rev + 1, updatedAt: now });
      found.merged.push({ gone, heir });
      for (const [identity, id] of owners) if (id === other.id) owners.delete(identity);
      // She may have something in common with a third now.
      waiting.push({ ...heir, rev: heir.rev + 1, updatedAt: now });
    }
  }
  return { ...found, leads: [...rows.values()] };

  /** The lead without those of her people who are leads themselves, and who else has an identity of her own. */
  function stripped(lead: Lead): { one: Lead; other?: Lead } {
    const taken = (identity: string) => owners.has(identity);
    const isStranger = (person: Parameters<typeof identitiesOf>[0]) => !identitiesOf(person).some(taken);
    const one = (lead.people ?? []).every(isStranger) ? lead : withPeople(lead, isStranger);
    const hers = ownIdentities(one).find(taken);
    const other = hers === undefined ? undefined : rows.get(owners.get(hers) ?? '');
    if (!other || hers === undefined || ownIdentities(other).includes(hers)) return { one, ...(other && { other }) };
    // She is one of the other's people there, and a lead here.
    const own = ownIdentities(one);
    const left = withPeople(other, (person) => !identitiesOf(person).some((identity) => own.includes(identity)));
    rows.set(left.id, left);
    for (const identity of own) if (owners.get(identity) === left.id) owners.delete(identity);
    for (const identity of keysOf(left).identities) owners.set(identity, left.id);
    return stripped(one);
  }

  function binned(lead: Lead): void {
    const gone = { ...lead, deletedAt: now, rev: lead.rev + 1, updatedAt: now };
    rows.set(lead.id, gone);
    found.binned.push(gone);
  }
}

/** The lead that goes on where the two are one person; `undefined` where they cannot be, or have no room in one. */
function heirOfBoth(a: Lead, b: Lead, pipelines: Pipelines): Lead | undefined {
  if (a.sample !== b.sample || !mayBeSamePerson(a, b)) return undefined;
  const fields = LeadFields.safeParse(tidied(fieldsOfBoth(a, b, {})));
  if (!fields.success) return undefined;
  const survivor = survivorOf(a, b);
  const gone = survivor === a ? b : a;
  const heir = heirOf(survivor, gone, fields.data, pipelineWith(pipelines, survivor.stageId));
  return (heir.people ?? []).length > mostPeople ? undefined : heir;
}
