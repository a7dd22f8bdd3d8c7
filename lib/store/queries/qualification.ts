import { contactsMade } from '@/lib/pipeline/activity';
import type { CalendarDate, DateAt } from '@/lib/pipeline/calendar-date';
import { type DisqualifyReason, disqualifyProposal } from '@/lib/pipeline/disqualify';
import { unansweredSince } from '@/lib/pipeline/engagement';
import { nextByRule } from '@/lib/pipeline/follow-up-rules';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { pipelinesOf, staleDaysBy } from '@/lib/pipeline/pipelines';
import { ruleLog } from '@/lib/pipeline/rule-log';
import { defaultSettings } from '@/lib/pipeline/settings';
import { stallHistory } from '@/lib/pipeline/stall-history';
import { stallsIn } from '@/lib/pipeline/stalled';
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
    db.transaction('r', db.activities, db.stageChanges, db.followUps, db.pipelines, db.settings, async () => {
      const [activities, stageChanges, rows, followUps, kept] = await Promise.all([
        historyOf(db.activities, lead),
        // Her stage is replayed from her own log: the others are of another's way.
        entriesOf(db.stageChanges, lead.id).toArray(),
        db.pipelines.toArray(),
        Promise.all(historyIds(lead).map((id) => db.followUps.where('leadId').equals(id).toArray())),
        db.settings.get('rep'),
      ]);
      const pipelines = pipelinesOf(rows);
      const settings = { ...defaultSettings, ...kept?.settings };
      // So is how a sale of another's ended.
      const hers = activities.filter((one) => one.type !== 'outcome' || one.leadId === lead.id);
      const logs = { activities: hers, stageChanges, followUps: followUps.flat() };
      const { moments, covered } = stallHistory(logs, staleDaysBy(pipelines), dateAt);
      const contacts = contactsMade(activities);
      const since = unansweredSince(contacts);
      const unansweredOn = since === undefined ? undefined : dateAt(since);
      const stage = pipelines.stages.get(lead.stageId);
      const log = ruleLog(lead, stage, { contacts, followUps: logs.followUps });
      const next = nextByRule(stage, log, today, workingDaysOf(settings.holidays, settings.workdays), dateAt);
      const tries = next?.kind === 'propose-disqualify' && next.since <= today ? next.tries : undefined;
      const { outcome, bant } = lead;
      const known = { outcome, bant, stalls: stallsIn(moments, covered, today), unansweredOn, tries };
      const reasons = disqualifyProposal(known, today, settings.silentDays) ?? [];
      return reasons.map((said) => ({ key: keyOf(said, unansweredOn), said }));
    }),
  );
}

function keyOf(said: DisqualifyReason, unansweredOn: CalendarDate | undefined): string {
  if (said.reason === 'stalled') return `stalled:${said.times}`;
  if (said.reason === 'unanswered') return `unanswered:${said.tries} ${unansweredOn}`;
  return said.reason === 'silent' ? `silent:${unansweredOn}` : said.reason;
}
