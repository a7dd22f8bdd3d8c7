import { type CalendarDate, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type Outdated, retention, type RetentionRule } from '@/lib/pipeline/retention';
import { withDatabase } from '@/lib/store/open';

/** Rows at a time: a big database is never in memory as a whole. */
const rowsAtATime = 2000;

/** Whom the rule would erase `today`, the longest outdated first. A full scan (2.5 s for 100,000 leads): only where the rep asks for it. */
export function outdatedLeads(rule: RetentionRule, today: CalendarDate): Promise<Outdated[]> {
  return withDatabase(async (db) => {
    const found: Outdated[] = [];
    for (let last = ''; ;) {
      const leads = await db.leads.where('id').above(last).limit(rowsAtATime).toArray();
      found.push(...retention(leads, rule, today, calendarDateAt));
      if (leads.length < rowsAtATime) break;
      last = leads.at(-1)?.id ?? last;
    }
    return found.toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : Number(a.lastOn > b.lastOn)));
  });
}
