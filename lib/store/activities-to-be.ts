import type { Activity } from '@/lib/pipeline/activity';
import { historyIds, type MergeMarks } from '@/lib/pipeline/merge-history';
import type { Change } from './change';
import { historyOf } from './log';
import type { FairleadDatabase } from './schema';

/** What a change adds to the log, by lead; it has no number yet. */
export type FreshActivities = ReadonlyMap<string, Omit<Activity, 'seq'>[]>;

export function freshActivities({ log }: Change): FreshActivities {
  return byLead(log.flatMap((one) => (one.log === 'activities' ? [one.entry] : [])));
}

export function byLead<Row extends { leadId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const hers = grouped.get(row.leadId);
    if (hers) hers.push(row);
    else grouped.set(row.leadId, [row]);
  }
  return grouped;
}

/** The lead's activities as they will be: what is written of her and of who was merged into her, and what the change adds. */
export async function activitiesToBe(
  db: FairleadDatabase,
  lead: MergeMarks & { id: string },
  fresh: FreshActivities,
): Promise<Activity[]> {
  const written = await historyOf(db.activities, lead);
  const last = written.at(-1)?.seq ?? 0;
  const added = historyIds(lead).flatMap((id) => fresh.get(id) ?? []);
  return written.concat(added.map((entry, index) => Object.assign({ seq: last + 1 + index }, entry) as Activity));
}
