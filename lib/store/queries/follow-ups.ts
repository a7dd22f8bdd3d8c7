import type { Collection } from 'dexie';
import { mostCounted } from '@/lib/pipeline/badge';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { byDue, type FollowUp, isOpen } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** An open follow-up and whom it is about. */
export interface DueRow {
  followUp: FollowUp;
  lead: Lead;
}

/** The open follow-ups that were due before `today`, oldest first; at most `limit`. */
export function overdueFollowUps(today: CalendarDate, limit: number): Promise<DueRow[]> {
  return withDatabase((db) => dueRows(db, (followUps) => followUps.where('openDueOn').below(today).limit(limit)));
}

/** More than a rep does in a day: of so many the earliest are found, though no index knows the times. */
const mostOfDay = 200;

/** The open follow-ups that are due on this day, the earliest first; at most `limit`. */
export async function followUpsDueOn(day: CalendarDate, limit: number): Promise<DueRow[]> {
  const read = Math.max(limit, mostOfDay);
  const rows = await withDatabase((db) =>
    dueRows(db, (followUps) => followUps.where('openDueOn').equals(day).limit(read)),
  );
  return rows.toSorted((a, b) => byDue(a.followUp, b.followUp)).slice(0, limit);
}

function dueRows(
  db: FairleadDatabase,
  due: (followUps: FairleadDatabase['followUps']) => Collection<FollowUp, string>,
): Promise<DueRow[]> {
  return db.transaction('r', db.followUps, db.leads, async () => {
    const followUps = await due(db.followUps).toArray();
    const leads = await db.leads.bulkGet(followUps.map((one) => one.leadId));
    return followUps.flatMap((followUp, index) => {
      const lead = leads[index];
      return lead ? [{ followUp, lead }] : [];
    });
  });
}

/** How many follow-ups are overdue, counted up to `most`: a count of the whole index would cost half a second. */
export function overdueCount(today: CalendarDate, most = mostCounted): Promise<number> {
  return withDatabase(
    async (db) => (await db.followUps.where('openDueOn').below(today).limit(most).primaryKeys()).length,
  );
}

/** The lead's open follow-ups, the earliest first. */
export function openFollowUpsOf(leadId: string): Promise<FollowUp[]> {
  return withDatabase(async (db) => {
    const all = await db.followUps.where('leadId').equals(leadId).toArray();
    return all.filter(isOpen).toSorted((a, b) => byDue(a, b) || a.createdAt - b.createdAt);
  });
}

/** A follow-up, open or not. */
export function followUpById(id: string): Promise<FollowUp | undefined> {
  return withDatabase((db) => db.followUps.get(id));
}
