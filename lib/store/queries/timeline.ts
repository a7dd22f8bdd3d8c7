import { historyIds } from '@/lib/pipeline/merge-history';
import { timeline, type TimelineItem } from '@/lib/pipeline/timeline';
import { historyOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';

/** The lead's history, newest first; with that of those who were merged into her. */
export function timelineOf(leadId: string): Promise<TimelineItem[]> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.activities, db.stageChanges, db.followUps, async () => {
      const lead = (await db.leads.get(leadId)) ?? { id: leadId };
      const [activities, changes, ...followUps] = await Promise.all([
        historyOf(db.activities, lead),
        historyOf(db.stageChanges, lead),
        ...historyIds(lead).map((id) => db.followUps.where('leadId').equals(id).toArray()),
      ]);
      return timeline(activities, changes, followUps.flat());
    }),
  );
}
