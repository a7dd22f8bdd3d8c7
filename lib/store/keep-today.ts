import { contactsMade } from '@/lib/pipeline/activity';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { staleDaysBy } from '@/lib/pipeline/pipelines';
import { sameContent } from '@/lib/pipeline/same-content';
import { type History, needsContacts, withoutTodayKept, withTodayKept } from '@/lib/pipeline/today-kept';
import { activitiesToBe, byLead, type FreshActivities, freshActivities } from './activities-to-be';
import type { Change } from './change';

/** Keeps what the list of today reads, for each lead of whom the change tells anything; once all else of her is as it will be. */
export async function keepToday(change: Change): Promise<void> {
  const followUps = change.followUps.changed();
  const fresh: Fresh = {
    followUps: byLead(followUps.map(({ after }) => after)),
    activities: freshActivities(change),
  };
  const told = new Set([
    // Of a merge she too whose it was.
    ...followUps.flatMap(({ before, after }) => [before?.leadId ?? after.leadId, after.leadId]),
    ...change.log.map(({ entry }) => entry.leadId),
  ]);
  const changed = new Map(change.leads.changed().map((one) => [one.after.id, one]));
  const staleDaysOf = staleDaysBy(await change.allPipelines());
  for (const id of new Set([...told, ...changed.keys()])) {
    // What is known is not waited for: over many waits without a request the transaction ends.
    const lead = change.leads.known(id) ?? (await change.leads.get(id));
    if (!lead) continue;
    const before = changed.get(id)?.before;
    const isSame = before && !told.has(id) && sameContent(deciding(before), deciding(lead));
    // An undo brings back what was kept in its day: what is kept now is what counts.
    if (isSame) change.putLead(keptAs(lead, before));
    else if (isAtRest(lead)) change.putLead(withTodayKept(lead, noHistory, change.occasion.dateAt, 0));
    else change.putLead(await kept(change, lead, fresh, staleDaysOf(lead.stageId)));
  }
}

const noHistory: History = { contacts: [], followUps: [] };

/** Of whom nothing is due or hot: her sale is over, or she is gone. */
function isAtRest({ outcome, deletedAt }: Lead): boolean {
  return outcome !== undefined || deletedAt !== undefined;
}

/** What the change writes, by lead. */
interface Fresh {
  followUps: ReadonlyMap<string, FollowUp[]>;
  activities: FreshActivities;
}

/** What of the row itself decides on what is kept. */
function deciding({ outcome, deletedAt, stageEnteredAt, nextDueOn, title, company, bant, mergedFrom }: Lead) {
  return { outcome, deletedAt, stageEnteredAt, nextDueOn, title, company, bant, mergedFrom };
}

function keptAs(lead: Lead, { answeredSince, hotScore, stallsOn }: Lead): Lead {
  return {
    ...withoutTodayKept(lead),
    ...(answeredSince !== undefined && { answeredSince }),
    ...(hotScore !== undefined && { hotScore }),
    ...(stallsOn !== undefined && { stallsOn }),
  };
}

async function kept(change: Change, lead: Lead, fresh: Fresh, staleDays: number): Promise<Lead> {
  const ids = historyIds(lead);
  const followUps = await followUpsOf(change, ids, fresh);
  const contacts = needsContacts(lead) ? contactsMade(await activitiesToBe(change.db, lead, fresh.activities)) : [];
  return withTodayKept(lead, { contacts, followUps }, change.occasion.dateAt, staleDays);
}

async function followUpsOf({ db, followUps }: Change, ids: readonly string[], fresh: Fresh): Promise<FollowUp[]> {
  const written = await Promise.all(ids.map((id) => db.followUps.where('leadId').equals(id).toArray()));
  const all = written.flat().map((one) => followUps.known(one.id) ?? one);
  const put = ids.flatMap((id) => fresh.followUps.get(id) ?? []);
  const byId = new Map([...all, ...put].map((one) => [one.id, one]));
  return [...byId.values()].filter(({ leadId }) => ids.includes(leadId));
}
