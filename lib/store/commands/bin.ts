import type { Parsed, Reply } from '@/lib/messages/contract';
import { binBegins } from '@/lib/pipeline/bin';
import { reopened } from '@/lib/pipeline/follow-up';
import { historyIds } from '@/lib/pipeline/merge-history';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { withDatabase } from '@/lib/store/open';
import { eraseRows } from './erase';

/**
 * A removed lead is as she was, with the follow-ups that her removal cancelled. Refuses with `not-found` whoever is not in the bin
 * (any more): one who was merged goes on in another.
 */
export async function restoreLead(change: Change, { leadId }: Parsed<'lead.restore'>): Promise<Reply<'lead.restore'>> {
  const tombstone = await change.leads.get(leadId);
  const { deletedAt, ...lead } = tombstone ?? {};
  const isInBin = deletedAt !== undefined && deletedAt >= binBegins(change.occasion.now);
  if (!tombstone || !isInBin || tombstone.mergedInto !== undefined) throw new Refusal('not-found');
  change.followUps.seen(await change.db.followUps.where('leadId').equals(leadId).toArray());
  for (const one of change.followUps.all()) {
    const byRemoval = one.leadId === leadId && one.outcome === 'cancelled' && one.closedAt === deletedAt;
    if (byRemoval && one.deletedAt === undefined) change.putFollowUp(reopened(one));
  }
  change.putLead(lead as typeof tombstone);
  return {};
}

/** Leads that are wiped out at a time, so that nobody waits long for the database. */
const atATime = 25;

/** Wipes out who was in the bin for its time, with what was written on them and on those who were merged into them; answers with how many. */
export async function emptyBin(now: number): Promise<number> {
  let all = 0;
  for (let some = atATime; some === atATime; all += some) some = await emptySome(now);
  return all;
}

function emptySome(now: number): Promise<number> {
  return withDatabase((db) =>
    db.transaction('rw', db.tables, async () => {
      const old = db.leads.where('deletedAt').below(binBegins(now));
      // The history of who was merged is her heir's.
      const leads = await old
        .filter(({ mergedInto }) => mergedInto === undefined)
        .limit(atATime)
        .toArray();
      const rows = await db.leads.bulkGet(leads.flatMap(historyIds));
      await eraseRows(
        db,
        rows.filter((row) => row !== undefined),
      );
      return leads.length;
    }),
  );
}
