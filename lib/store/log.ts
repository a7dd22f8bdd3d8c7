import { type Collection, Dexie, type Table } from 'dexie';
import { historyIds, mergedLog, type MergeMarks } from '@/lib/pipeline/merge-history';

/** What one of the logs holds of a lead, in the order in which it was written. */
export function entriesOf<Entry>(log: Table<Entry, string>, leadId: string): Collection<Entry, string> {
  return log.where('[leadId+seq]').between([leadId, Dexie.minKey], [leadId, Dexie.maxKey]);
}

/** What one of the logs holds of a lead and of those who were merged into her, in the order in which it was written. */
export async function historyOf<Entry extends { id: string; seq: number; leadId: string }>(
  log: Table<Entry, string>,
  lead: MergeMarks & { id: string },
): Promise<Entry[]> {
  const logs = await Promise.all(historyIds(lead).map((id) => entriesOf(log, id).toArray()));
  return logs.reduce((all, one) => mergedLog(all, one));
}
