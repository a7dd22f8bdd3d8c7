import type { Collection } from 'dexie';
import { mostCounted } from '@/lib/pipeline/badge';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { type FollowUp, isOpen } from '@/lib/pipeline/follow-up';
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

/** The open follow-ups that are due on this day; at most `limit`. */
export function followUpsDueOn(day: CalendarDate, limit: number): Promise<DueRow[]> {
  return withDatabase((db) => dueRows(db, (followUps) => followUps.where('openDueOn').equals(day).limit(limit)));
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
    return all.filter(isOpen).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  });
}
