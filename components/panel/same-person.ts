import { keep, kept } from '@/components/ui/kept';
import type { Lead } from '@/lib/pipeline/lead';
import type { Contact } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';
import { samePersonCandidates } from '@/lib/store/queries/leads';
import { personNames } from './person-names';

/** The leads that may be this very person, but for those of whom the rep has said that they are not. */
export async function sameOffers(contact: Contact): Promise<Lead[]> {
  return (await samePersonCandidates(contact)).filter((lead) => !isRefused(contact, lead));
}

/** They are two, says the rep: not to be offered again. */
export function refuseSame(contact: Contact, lead: Lead): void {
  keep('not-same', refusalNames(contact, lead), true);
}

export function isRefused(contact: Contact, lead: Lead): boolean {
  return kept('not-same', refusalNames(contact, lead), z.literal(true)) === true;
}

const refusalNames = (contact: Contact, lead: Lead) => personNames(contact).map((name) => `${name}|${lead.id}`);
