import { timeline, type TimelineItem } from '@/lib/pipeline/timeline';
import { entriesOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';

/** The lead's history, newest first. */
export function timelineOf(leadId: string): Promise<TimelineItem[]> {
  return withDatabase((db) =>
    db.transaction('r', db.activities, db.stageChanges, db.followUps, async () => {
      const [activities, changes, followUps] = await Promise.all([
        entriesOf(db.activities, leadId).toArray(),
        entriesOf(db.stageChanges, leadId).toArray(),
        db.followUps.where('leadId').equals(leadId).toArray(),
      ]);
      return timeline(activities, changes, followUps);
    }),
  );
}
