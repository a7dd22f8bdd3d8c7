import { contactsMade } from '@/lib/pipeline/activity';
import type { CalendarDate, DateAt } from '@/lib/pipeline/calendar-date';
import { type DisqualifyReason, disqualifyProposal, mostSilentDays } from '@/lib/pipeline/disqualify';
import { unansweredSince } from '@/lib/pipeline/engagement';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { stallHistory } from '@/lib/pipeline/stall-history';
import { defaultStaleDays, stallsIn } from '@/lib/pipeline/stalled';
import { entriesOf, historyOf } from '@/lib/store/log';
import { withDatabase } from '@/lib/store/open';

/** Why to propose that a lead is given up, and what names the reason for as long as it stands. */
export interface StandingReason {
  /** Another one once she has stalled again, or been silent anew. */
  key: string;
  said: DisqualifyReason;
}

/** Why it may be proposed that this lead is disqualified, by her card and her history; the gravest first, mostly none. */
export function reasonsToDisqualify(lead: Lead, today: CalendarDate, dateAt: DateAt): Promise<StandingReason[]> {
  return withDatabase((db) =>
    db.transaction('r', db.activities, db.stageChanges, db.followUps, async () => {
      const [activities, stageChanges, followUps] = await Promise.all([
        historyOf(db.activities, lead),
        // Her stage is replayed from her own log: the others are of another's way.
        entriesOf(db.stageChanges, lead.id).toArray(),
        Promise.all(historyIds(lead).map((id) => db.followUps.where('leadId').equals(id).toArray())),
      ]);
      // So is how a sale of another's ended.
      const hers = activities.filter((one) => one.type !== 'outcome' || one.leadId === lead.id);
      const logs = { activities: hers, stageChanges, followUps: followUps.flat() };
      const { moments, covered } = stallHistory(logs, () => defaultStaleDays, dateAt);
      const since = unansweredSince(contactsMade(activities));
      const unansweredOn = since === undefined ? undefined : dateAt(since);
      const { outcome, bant } = lead;
      const known = { outcome, bant, stalls: stallsIn(moments, covered, today), unansweredOn };
      const reasons = disqualifyProposal(known, today, mostSilentDays) ?? [];
      return reasons.map((said) => ({ key: keyOf(said, unansweredOn), said }));
    }),
  );
}

function keyOf(said: DisqualifyReason, unansweredOn: CalendarDate | undefined): string {
  if (said.reason === 'stalled') return `stalled:${said.times}`;
  return said.reason === 'silent' ? `silent:${unansweredOn}` : said.reason;
}
