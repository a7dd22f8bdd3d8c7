import { type Collection, Dexie, type Table } from 'dexie';

/** What one of the logs holds of a lead, in the order in which it was written. */
export function entriesOf<Entry>(log: Table<Entry, string>, leadId: string): Collection<Entry, string> {
  return log.where('[leadId+seq]').between([leadId, Dexie.minKey], [leadId, Dexie.maxKey]);
}
