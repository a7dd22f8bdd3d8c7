import { binBegins } from '@/lib/pipeline/bin';
import type { Lead } from '@/lib/pipeline/lead';
import { withDatabase } from '@/lib/store/open';

/** A lead who was removed. */
export interface Removed extends Pick<Lead, 'id' | 'name'> {
  company: string | undefined;
  /** ms since the epoch. */
  deletedAt: number;
}

/** The one with this id, or whom she was merged into, where she is in the bin at `now` (ms since the epoch). */
export function removedLead(id: string, now: number): Promise<Removed | undefined> {
  return withDatabase(async (db) => {
    let lead = await db.leads.get(id);
    while (lead?.mergedInto !== undefined) lead = await db.leads.get(lead.mergedInto);
    if (lead?.deletedAt === undefined || lead.deletedAt < binBegins(now) || lead.sample) return undefined;
    return removedOf(lead);
  });
}

/** Those in the bin at `now` (ms since the epoch) who were removed last, the newest first; at most `limit`. */
export function removedLeads(now: number, limit: number): Promise<Removed[]> {
  return withDatabase(async (db) => {
    // oxlint-disable-next-line unicorn/no-array-reverse -- an index, from its end
    const newest = db.leads.where('deletedAt').aboveOrEqual(binBegins(now)).reverse();
    const leads = await newest
      // Who was merged goes on in another, and the sample goes as a whole.
      .filter(({ mergedInto, sample }) => mergedInto === undefined && sample === undefined)
      .limit(limit)
      .toArray();
    return leads.map(removedOf);
  });
}

const removedOf = ({ id, name, company, deletedAt = 0 }: Lead): Removed => ({ id, name, company, deletedAt });
