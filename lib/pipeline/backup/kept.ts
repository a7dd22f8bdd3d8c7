import { type Activity, contactsMade } from '@/lib/pipeline/activity';
import type { DateAt } from '@/lib/pipeline/calendar-date';
import { closed, earliestDue, type FollowUp } from '@/lib/pipeline/follow-up';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import { withContacts, withNextDue } from '@/lib/pipeline/lead-course';
import { historyIds } from '@/lib/pipeline/merge-history';
import { type Pipelines, staleDaysBy } from '@/lib/pipeline/pipelines';
import { ruleLog, tookPartAt } from '@/lib/pipeline/rule-log';
import { withTodayKept } from '@/lib/pipeline/today-kept';

interface Rows {
  leads: readonly Lead[];
  followUps: readonly FollowUp[];
  activities: readonly Activity[];
}

/** Leads with all that is kept of other rows made anew, and follow-ups without those of rules that an answer has stopped. */
export function withAllKept(
  { leads, followUps, activities }: Rows,
  pipelines: Pipelines,
  { now, dateAt }: { now: number; dateAt: DateAt },
): { leads: Lead[]; followUps: FollowUp[] } {
  const [steps, logs] = [byLead(followUps), byLead(activities)];
  const staleDaysOf = staleDaysBy(pipelines);
  const stopped = new Map<string, FollowUp>();
  const kept = leads.map((lead) => {
    const ids = historyIds(lead);
    const contacts = contactsMade(ids.flatMap((id) => logs.get(id) ?? []));
    const log = ruleLog(lead, undefined, { contacts, followUps: ids.flatMap((id) => steps.get(id) ?? []) });
    const answered = tookPartAt(log);
    const all = ids.flatMap((id) => steps.get(id) ?? []).map((one) => ifNotStopped(one, answered));
    const open = all.filter(({ leadId }) => leadId === lead.id);
    const sound = withContacts(withNextDue({ ...lead, ...keysOf(lead) }, earliestDue(open)), contacts);
    return withTodayKept(sound, { contacts, followUps: all }, dateAt, staleDaysOf(lead.stageId));
  });
  return { leads: kept, followUps: followUps.map((one) => stopped.get(one.id) ?? one) };

  function ifNotStopped(one: FollowUp, answered: number): FollowUp {
    if (one.openDueOn === undefined || !one.rule || one.createdAt >= answered) return stopped.get(one.id) ?? one;
    const after = { ...closed(one, 'cancelled', now), rev: one.rev + 1, updatedAt: now };
    stopped.set(one.id, after);
    return after;
  }
}

function byLead<Row extends { leadId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const hers = grouped.get(row.leadId);
    if (hers) hers.push(row);
    else grouped.set(row.leadId, [row]);
  }
  return grouped;
}
