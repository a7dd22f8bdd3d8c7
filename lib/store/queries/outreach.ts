import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { withDatabase } from '@/lib/store/open';

/** As many questions are shown at most. */
const mostAsked = 20;

/** The outreach that the rep is asked about now, the newest first; at most twenty. */
export function outreachAsking(): Promise<NoticedOutreach[]> {
  return withDatabase(async (db) => {
    const all = await db.outreach.where('state').equals('asking').toArray();
    return all.toSorted((a, b) => b.at - a.at).slice(0, mostAsked);
  });
}
