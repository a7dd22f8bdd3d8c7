import { binBegins } from '@/lib/pipeline/bin';
import type { Lead } from '@/lib/pipeline/lead';
import { withDatabase } from '@/lib/store/open';

/** A lead who was removed. */
export interface Removed extends Pick<Lead, 'id' | 'name'> {
  company: string | undefined;
  /** ms since the epoch. */
  deletedAt: number;
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
    return leads.map(({ id, name, company, deletedAt = 0 }) => ({ id, name, company, deletedAt }));
  });
}
