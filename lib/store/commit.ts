import type { Activity, StageChange } from '@/lib/pipeline/activity';
import { earliestDue } from '@/lib/pipeline/follow-up';
import { type Lead, withNextDue } from '@/lib/pipeline/lead';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from './change';
import { numbersFrom } from './counters';
import type { Pending } from './pending-rows';
import type { FairleadDatabase, RequestRow, Touched } from './schema';
import { keepSearchTexts } from './search-texts';
import { keepTotals } from './totals';

/** What was written, for an undo. */
export type Committed = Pick<RequestRow, 'touched' | 'contacts' | 'stageChanges'>;

/**
 * Writes the change, and with it all that is kept beside the rows: the leads' next due date, the stage totals, the search
 * text, the numbers of the log. Refuses with `bad-input` (`identity-taken:<lead id>`) where a lead would get an identity that
 * another living lead has.
 */
export async function commit(change: Change): Promise<Committed> {
  await keepNextDue(change);
  const leads = change.leads.changed();
  for (const one of leads) await refuseTakenIdentities(change, one);
  await numberLeads(change.db, leads);
  await keepTotals(change.db, leads);
  await keepSearchTexts(change.db, leads);
  const followUps = change.followUps.changed();
  const settings = change.settings.changed();
  if (leads.length > 0) await change.db.leads.bulkPut(leads.map((one) => one.after));
  if (followUps.length > 0) await change.db.followUps.bulkPut(followUps.map((one) => one.after));
  if (settings.length > 0) await change.db.settings.bulkPut(settings.map((one) => one.after));
  const logged = await writeLog(change);
  const touched: Touched[] = [];
  for (const one of leads) touched.push({ table: 'leads', ...one });
  for (const one of followUps) touched.push({ table: 'followUps', ...one });
  for (const one of settings) touched.push({ table: 'settings', ...one });
  return { touched, ...logged };
}

async function keepNextDue(change: Change): Promise<void> {
  const leadIds = new Set(change.followUps.changed().map((one) => one.after.leadId));
  for (const leadId of leadIds) {
    const lead = await change.leads.get(leadId);
    if (lead) change.putLead(withNextDue(lead, earliestDue(await change.openFollowUps(leadId))));
  }
}

async function refuseTakenIdentities(change: Change, { before, after }: Pending<Lead>): Promise<void> {
  const gained = after.identities.filter((one) => !before?.identities.includes(one));
  const other = await change.leadWith(gained, after.id);
  if (other) throw new Refusal('bad-input', `identity-taken:${other.id}`);
}

async function numberLeads(db: FairleadDatabase, leads: readonly Pending<Lead>[]): Promise<void> {
  const fresh = leads.filter((one) => one.before === undefined);
  const first = await numbersFrom(db, 'ordinal', fresh.length);
  for (const [index, one] of fresh.entries()) one.after = { ...one.after, ordinal: first + index };
}

async function writeLog({ db, log }: Change): Promise<Pick<Committed, 'contacts' | 'stageChanges'>> {
  const first = await numbersFrom(db, 'seq', log.length);
  const activities: Activity[] = [];
  const stageChanges: StageChange[] = [];
  for (const [index, one] of log.entries()) {
    if (one.log === 'activities') activities.push({ ...one.entry, seq: first + index });
    else stageChanges.push({ ...one.entry, seq: first + index });
  }
  if (activities.length > 0) await db.activities.bulkAdd(activities);
  if (stageChanges.length > 0) await db.stageChanges.bulkAdd(stageChanges);
  return {
    contacts: activities.filter((one) => one.type === 'contact').map((one) => one.id),
    stageChanges: stageChanges.map(({ id, leadId }) => ({ id, leadId })),
  };
}
