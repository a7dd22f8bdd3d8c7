import { contactsMade } from '@/lib/pipeline/activity';
import type { CalendarDate, DateAt } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import { leadScore, type Score } from '@/lib/pipeline/score';
import { historyOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** What the lead scores on this day, with its reasons. */
export function scoreOf(lead: Lead, today: CalendarDate, dateAt: DateAt): Promise<Score> {
  return withDatabase((db) => scoreIn(db, lead, today, dateAt));
}

/** The same where a database is open. */
export async function scoreIn(db: FairleadDatabase, lead: Lead, today: CalendarDate, dateAt: DateAt): Promise<Score> {
  const contacts = contactsMade(await historyOf(db.activities, lead));
  return leadScore({ ...lead, contacts }, today, dateAt);
}
