import { type Lead, keysOf } from '@/lib/pipeline/lead';
import { ownIdentities } from '@/lib/pipeline/lead-people';

/**
 * Leads with the marks of merges as they agree with each other: of two databases one may have the heir, and the other her who was
 * merged into her. Who was merged into nobody that there is lies in the bin.
 */
export function withMarksThatAgree(leads: readonly Lead[]): Lead[] {
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const into = new Map(leads.map((lead) => [lead.id, heirsOf(lead, byId)]));
  const from = new Map<string, string[]>();
  for (const [id, heirs] of into) for (const heir of heirs) from.set(heir, [...(from.get(heir) ?? []), id]);
  return leads.map((lead) => marked(lead, (into.get(lead.id) ?? []).length > 0, from.get(lead.id) ?? [], byId));
}

/** Those in whom she goes on, one after the other. None where they lead in a circle, or nowhere. */
function heirsOf(lead: Lead, byId: ReadonlyMap<string, Lead>): string[] {
  const heirs: string[] = [];
  for (let one = lead; one.mergedInto !== undefined;) {
    const heir = byId.get(one.mergedInto);
    if (!heir || heir.id === lead.id || heirs.includes(heir.id)) return [];
    heirs.push(heir.id);
    one = heir;
  }
  return heirs;
}

function marked(lead: Lead, goesOn: boolean, gone: readonly string[], byId: ReadonlyMap<string, Lead>): Lead {
  const { mergedInto, mergedFrom = [], ...rest } = lead;
  const stays = mergedFrom.filter((id) => gone.includes(id));
  const added = gone.filter((id) => !stays.includes(id));
  const isAsItWas = added.length === 0 && stays.length === mergedFrom.length && goesOn === (mergedInto !== undefined);
  if (isAsItWas) return lead;
  const known = new Set(keysOf({ ...lead, deletedAt: undefined }).identities);
  const hers = added.flatMap((id) => {
    const one = byId.get(id);
    return one ? ownIdentities(one).filter((identity) => !known.has(identity)) : [];
  });
  const others = [...new Set([...(lead.otherIdentities ?? []), ...hers])];
  const all = [...stays, ...added];
  return {
    ...rest,
    ...(goesOn && { mergedInto }),
    ...(all.length > 0 && { mergedFrom: all }),
    ...(others.length > 0 && { otherIdentities: others }),
  };
}
