import type { Parsed, Reply } from '@/lib/messages/contract';
import { standingContacts } from '@/lib/pipeline/activity';
import { closed } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { defaultRow, type PipelineRow } from '@/lib/pipeline/pipelines';
import { Refusal } from '@/lib/pipeline/refusal';
import { sameContent } from '@/lib/pipeline/same-content';
import { defaultSettings } from '@/lib/pipeline/settings';
import { withoutTodayKept } from '@/lib/pipeline/today-kept';
import type { Change } from '@/lib/store/change';
import { historyOf } from '@/lib/store/log';
import type { FairleadDatabase, RequestRow, Touched } from '@/lib/store/schema';
import { stoppedOnes } from './by-rule';
import { outreachStands, outreachTakenBack } from './undo-outreach';
import { mailStands, mailTakenBack, templateStands, templateTakenBack } from './undo-mail';

/**
 * Takes a command back where every row that it wrote still says what the command left, and no contact was logged on top of
 * it. (Says, not has the same `rev`: of two commands the later one can be undone, then the earlier.) Rows are restored with a
 * further `rev`, what was made becomes a tombstone, and the logs only grow: contacts are retracted, moves are moved back.
 * A mail is asked about again, a template counted one less, whatever else was said of them since. Doing it twice is doing it once; of what changed nothing there is nothing to undo.
 */
export async function undo(change: Change, { requestId }: Parsed<'undo'>): Promise<Reply<'undo'>> {
  const request = await change.db.requests.get(requestId);
  if (request?.undone) return {};
  if (!request || request.touched.length + request.contacts.length === 0) throw new Refusal('cannot-undo');

  change.isReversal = true;
  for (const one of request.touched) if (!(await stands(change, one))) throw new Refusal('cannot-undo');
  const began = await placeInLog(change.db, request);
  for (const one of request.touched) await restore(change, one, request, began);
  for (const one of request.touched) if (one.table === 'leads') await refuseTaken(change, one.after.id);
  for (const { leadId } of change.followUps.all()) await refuseLeftStep(change, leadId);
  for (const activityId of request.contacts) await retract(change, activityId);
  for (const leadId of new Set(change.followUps.changed().map(({ after }) => after.leadId)))
    await refuseAnswered(change, leadId);

  // The images have served; what they say of a person need not lie here for longer.
  await change.db.requests.put({ ...request, undone: true, touched: [], contacts: [], stageChanges: [] });
  return {};
}

async function stands(change: Change, one: Touched): Promise<boolean> {
  if (one.table === 'mails') return mailStands(await change.mails.get(one.after.id), one);
  if (one.table === 'outreach') return outreachStands(await change.outreach.get(one.after.id), one);
  if (one.table === 'templates') return templateStands(await change.templates.get(one.after.id), one);
  if (one.table === 'leads')
    return sameContent(withoutSeen(await change.leads.get(one.after.id)), withoutSeen(one.after));
  return sameContent(await change[one.table].get(one.after.id), one.after);
}

/**
 * Since when she is waited for follows from her log alone: a contact of an earlier time may change it and nothing else. How she is
 * connected is what a page showed: no command's doing. What is kept for the list of today is made anew of what is restored.
 */
const withoutSeen = (lead: Lead | undefined) =>
  lead && { ...withoutTodayKept(lead), waitingSince: undefined, connection: undefined };

async function restore(change: Change, one: Touched, request: RequestRow, began: number): Promise<void> {
  const { now } = change.occasion;
  if (one.table === 'settings') await change.putSettings(one.before?.settings ?? defaultSettings);
  if (one.table === 'followUps')
    change.putFollowUp(one.before ?? { ...closed(one.after, 'cancelled', now), deletedAt: now });
  if (one.table === 'leads') await restoreLead(change, one.before ?? unmadeLead(one.after, now), request, began);
  if (one.table === 'pipelines') change.pipelines.put(one.before ?? unmade(one.after, now), now);
  if (one.table === 'reviewAnswers') change.reviewAnswers.put(one.before ?? { ...one.after, deletedAt: now }, now);
  if (one.table === 'pairs') change.pairs.put(one.before ?? { ...one.after, deletedAt: now }, now);
  if (one.table === 'mails' || one.table === 'templates') await restoreMail(change, one);
  if (one.table === 'outreach') {
    const outreach = await change.outreach.get(one.after.id);
    if (outreach) change.outreach.put(outreachTakenBack(outreach, one), now);
  }
}

/** Who was made goes; that her sale had ended, where she came from, is taken back with her. */
function unmadeLead({ outcome: _1, closeReason: _2, closedAt: _3, ...lead }: Lead, now: number): Lead {
  return { ...lead, deletedAt: now };
}

/** The pipeline that was there before anybody changed it is so again; any other goes. */
function unmade(pipeline: PipelineRow, now: number): PipelineRow {
  return pipeline.id === defaultRow.id ? { ...defaultRow } : { ...pipeline, deletedAt: now };
}

async function restoreMail(change: Change, one: Extract<Touched, { table: 'mails' | 'templates' }>): Promise<void> {
  const { now } = change.occasion;
  if (one.table === 'mails') {
    const mail = await change.mails.get(one.after.id);
    if (mail) change.mails.put(mailTakenBack(mail, one), now);
    return;
  }
  const template = await change.templates.get(one.after.id);
  if (template) change.templates.put(templateTakenBack(template, one, now), now);
}

async function restoreLead(change: Change, lead: Lead, request: RequestRow, began: number): Promise<void> {
  const now = await change.leads.get(lead.id);
  await refuseLaterContacts(change.db, now ?? lead, request, began);
  const { waitingSince: _1, connection: _2, ...before } = lead;
  // A merge gave her what the other's page had shown.
  const { waitingSince, connection } = {
    ...now,
    ...(request.command === 'lead.merge' && { connection: lead.connection }),
  };
  const kept = { ...(waitingSince !== undefined && { waitingSince }), ...(connection && { connection }) };
  const step = request.stageChanges.find((one) => one.leadId === lead.id);
  change.putLead({ ...before, ...kept }, step?.id);
}

/**
 * She was removed, or lost an address, and another lead has it by now. Asked when all are restored: of two that were merged the
 * one gives back what is the other's.
 */
async function refuseTaken(change: Change, leadId: string): Promise<void> {
  const lead = change.leads.known(leadId);
  if (lead && lead.identities.length > 0 && (await change.leadWith(lead.identities, leadId)))
    throw new Refusal('cannot-undo');
  await refuseLeftStep(change, leadId);
}

/** Whoever is gone, or goes again, leaves no step behind: one that was planned since, or that would be open again by this. */
async function refuseLeftStep(change: Change, leadId: string): Promise<void> {
  const lead = await change.leads.get(leadId);
  if (lead?.deletedAt !== undefined && (await change.openFollowUps(leadId)).length > 0)
    throw new Refusal('cannot-undo');
}

/** What a rule has set is not open again for a lead who has answered by now. */
async function refuseAnswered(change: Change, leadId: string): Promise<void> {
  const lead = await change.leads.get(leadId);
  if (lead && (await stoppedOnes(change, lead)).length > 0) throw new Refusal('cannot-undo');
}

/**
 * A contact that was logged since, of an earlier time, may have left the row as it was, and yet it counts on what would be
 * taken back: without that it would have moved her up, and been her last.
 */
async function refuseLaterContacts(
  db: FairleadDatabase,
  lead: Lead,
  request: RequestRow,
  began: number,
): Promise<void> {
  const standing = standingContacts(await historyOf(db.activities, lead));
  const later = standing.filter((one) => one.seq > began && !request.contacts.includes(one.id));
  if (later.length > 0) throw new Refusal('cannot-undo');
}

/** The first number that the request has in the log, but for what it changed: on that no contact counts. Nothing is later where it wrote none. */
async function placeInLog(db: FairleadDatabase, request: RequestRow): Promise<number> {
  const steps = request.stageChanges.map((step) => step.id);
  const activities = await db.activities.bulkGet(request.contacts);
  const counting = activities.filter((one) => one?.type !== 'change');
  const entries = [...counting, ...(await db.stageChanges.bulkGet(steps))];
  return Math.min(...entries.map((entry) => entry?.seq ?? 0));
}

async function retract(change: Change, activityId: string): Promise<void> {
  const activity = await change.db.activities.get(activityId);
  const lead = activity && (await change.leads.get(activity.leadId));
  // The sample is gone with its logs; a note of someone who was merged since is the other's.
  if (!lead || (activity?.type === 'note' && lead.deletedAt !== undefined)) throw new Refusal('cannot-undo');
  change.retract(lead, activityId);
}
