import { type Rows } from '../schema/stored';

interface Row {
  name?: string;
  note?: string;
  text?: string;
}

/** How often each text of the walk stands where a command has put it. */
export function tokensIn(rows: Rows): Map<string, number> {
  const counts = new Map<string, number>();
  const all = ['leads', 'followUps', 'activities', 'templates'].flatMap((table) => (rows[table] ?? []) as Row[]);
  for (const { name = '', note = '', text = '' } of all)
    for (const [found] of `${name} ${note} ${text}`.matchAll(/‹w[^›]+›/g))
      counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

/** How many changes of stage each lead has in the log. */
export function changesIn(rows: Rows): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { leadId } of (rows.stageChanges ?? []) as { leadId: string }[])
    counts.set(leadId, (counts.get(leadId) ?? 0) + 1);
  return counts;
}

/** What the rep is called. */
export function senderIn(rows: Rows): string | undefined {
  const [row] = (rows.settings ?? []) as { settings: { senderName?: string } }[];
  return row?.settings.senderName || undefined;
}

/** Every lead, those in the bin too. */
export const leadsIn = (rows: Rows) => (rows.leads ?? []) as { id: string; deletedAt?: number }[];
