import { type Activity, contactsMade, type StageChange } from '@/lib/pipeline/activity';
import { erasableNames } from '@/lib/pipeline/erase';
import { earliestDue } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { withContacts, withNextDue } from '@/lib/pipeline/lead-course';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from './change';
import { numbersFrom } from './counters';
import { keepStalls } from './keep-stalls';
import { keepToday } from './keep-today';
import { noted } from './noted';
import { areListed } from './do-not-record';
import { activitiesToBe, freshActivities } from './activities-to-be';
import { logChanges } from './log-changes';
import type { Pending } from './pending-rows';
import type { FairleadDatabase, RequestRow, Touched } from './schema';
import { refuseHomeless } from './refuse-homeless';
import { keepSales } from './sales';
import { keepSearchTexts } from './search-texts';
import { keepTotals } from './totals';

/** What was written, for an undo. */
export type Committed = Pick<RequestRow, 'touched' | 'contacts' | 'stageChanges'>;

/**
 * Writes the change, and with it all that is kept beside the rows: the leads' next due date and what their logs say, what the list of today reads, the
 * stage totals, the search text, the sales, the numbers of the log. Refuses with `bad-input` (`identity-taken:<lead id>`) where a lead would get an identity that
 * another living lead has, `do-not-record` where one would name somebody who is never to be recorded.
 */
export async function commit(change: Change): Promise<Committed> {
  await keepNextDue(change);
  await keepContacts(change);
  await refuseHomeless(change, change.pipelines.changed());
  await keepToday(change);
  const leads = change.leads.changed();
  logChanges(change, leads);
  for (const one of leads) await refuseTakenIdentities(change, one);
  await refuseListed(change.db, leads);
  await numberLeads(change.db, leads);
  await keepTotals(change.db, leads);
  await keepSearchTexts(change.db, await noted(change, leads));
  const followUps = change.followUps.changed();
  const settings = change.settings.changed();
  const mails = change.mails.changed();
  const outreach = change.outreach.changed();
  const templates = change.templates.changed();
  const pairs = change.pairs.changed();
  const pipelines = change.pipelines.changed();
  const reviewAnswers = change.reviewAnswers.changed();
  if (leads.length > 0) await change.db.leads.bulkPut(leads.map((one) => one.after));
  if (followUps.length > 0) await change.db.followUps.bulkPut(followUps.map((one) => one.after));
  if (settings.length > 0) await change.db.settings.bulkPut(settings.map((one) => one.after));
  if (mails.length > 0) await change.db.mails.bulkPut(mails.map((one) => one.after));
  if (outreach.length > 0) await change.db.outreach.bulkPut(outreach.map((one) => one.after));
  if (templates.length > 0) await change.db.templates.bulkPut(templates.map((one) => one.after));
  if (pairs.length > 0) await change.db.pairs.bulkPut(pairs.map((one) => one.after));
  if (pipelines.length > 0) await change.db.pipelines.bulkPut(pipelines.map((one) => one.after));
  if (reviewAnswers.length > 0) await change.db.reviewAnswers.bulkPut(reviewAnswers.map((one) => one.after));
  const stallLater = await keepStalls(change, pipelines);
  const logged = await writeLog(change);
  await keepSalesOf(change, stallLater);
  const touched: Touched[] = [];
  for (const one of leads) touched.push({ table: 'leads', ...one });
  for (const one of followUps) touched.push({ table: 'followUps', ...one });
  for (const one of settings) touched.push({ table: 'settings', ...one });
  for (const one of mails) touched.push({ table: 'mails', ...one });
  for (const one of outreach) touched.push({ table: 'outreach', ...one });
  for (const one of templates) touched.push({ table: 'templates', ...one });
  for (const one of pairs) touched.push({ table: 'pairs', ...one });
  for (const one of pipelines) touched.push({ table: 'pipelines', ...one });
  for (const one of reviewAnswers) touched.push({ table: 'reviewAnswers', ...one });
  return { touched, ...logged };
}

async function keepNextDue(change: Change): Promise<void> {
  const changed = change.followUps.changed();
  // After a merge she too whose it was.
  const leadIds = new Set(changed.map((one) => one.after.leadId));
  for (const { before } of changed) if (before) leadIds.add(before.leadId);
  for (const leadId of leadIds) {
    const lead = await change.leads.get(leadId);
    if (lead) change.putLead(withNextDue(lead, earliestDue(await change.openFollowUps(leadId))));
  }
}

/** From the whole of a log, whatever was added to it or taken back: a lead has few entries, and what is counted on goes astray. */
async function keepContacts(change: Change): Promise<void> {
  const fresh = freshActivities(change);
  const told = new Set<string>();
  for (const leadId of fresh.keys()) for (const { id } of await change.withHeirs(leadId)) told.add(id);
  for (const leadId of told) {
    const lead = await change.leads.get(leadId);
    if (lead) change.putLead(withContacts(lead, contactsMade(await activitiesToBe(change.db, lead, fresh))));
  }
}

async function refuseTakenIdentities(change: Change, { before, after }: Pending<Lead>): Promise<void> {
  const gained = after.identities.filter((one) => !before?.identities.includes(one));
  const other = await change.leadWith(gained, after.id);
  if (other) throw new Refusal('bad-input', `identity-taken:${other.id}`);
}

const peopleOf = (lead: Lead) => [lead, ...(lead.people ?? [])];

/**
 * Whoever is never to be recorded is not, by whatever command: asked of each name that a lead gains. From the bin she gains them all.
 */
async function refuseListed(db: FairleadDatabase, leads: readonly Pending<Lead>[]): Promise<void> {
  const gained = leads.flatMap(({ before, after }) => {
    if (after.deletedAt !== undefined) return [];
    const had = new Set(before && before.deletedAt === undefined ? peopleOf(before).flatMap(erasableNames) : []);
    const names = peopleOf(after).flatMap(erasableNames);
    const fresh = names.filter((name) => !had.has(name));
    return fresh.length > 0 ? [fresh] : [];
  });
  if (gained.length > 0 && (await areListed(db, gained)).includes(true))
    throw new Refusal('bad-input', 'do-not-record');
}

/** Of all leads of whom the change says anything, and of those who stall on another day by it. */
async function keepSalesOf(change: Change, stallLater: readonly Lead[]): Promise<void> {
  const changed = change.leads.changed().map(({ after }) => after);
  const told = new Map([...stallLater, ...changed].map((lead) => [lead.id, lead]));
  const logged = new Set<string>();
  for (const leadId of new Set(change.log.map(({ entry }) => entry.leadId))) {
    // All of them were read for their contacts (`keepContacts`) or are put here. Not waited for: many waits without a request end the transaction.
    for (let id: string | undefined = leadId; id !== undefined; id = change.leads.known(id)?.mergedInto) {
      const lead = told.get(id) ?? change.leads.known(id);
      if (!lead) break;
      logged.add(id);
      told.set(id, lead);
    }
  }
  await keepSales(change.db, [...told.values()], logged);
}

async function numberLeads(db: FairleadDatabase, leads: readonly Pending<Lead>[]): Promise<void> {
  const fresh = leads.filter((one) => one.before === undefined);
  const first = await numbersFrom(db, 'ordinal', fresh.length);
  for (const [index, one] of fresh.entries()) one.after = { ...one.after, ordinal: first + index };
}

async function writeLog({ db, log, undoable }: Change): Promise<Pick<Committed, 'contacts' | 'stageChanges'>> {
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
    contacts: activities.filter((one) => one.type !== 'retraction' || undoable.has(one.id)).map((one) => one.id),
    stageChanges: stageChanges.map(({ id, leadId }) => ({ id, leadId })),
  };
}
