import type { Activity, StageChange } from '@/lib/pipeline/activity';
import type { DateAt } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelinesOf } from '@/lib/pipeline/pipelines';
import { withAllKept } from './kept';
import { endOfLog, type Occurring, withStepsThatMeet } from './log';
import { withMarksThatAgree } from './merged-marks';
import { noticesAgreeing, withEachMessageOnce } from './notices';
import type { Tables } from './rows';
import { withEachPersonOnce } from './same-people';
import { stepsAgreeing } from './steps';

export interface Restoring extends Occurring {
  dateAt: DateAt;
}

export interface Agreed {
  tables: Tables;
  /** Leads that turned out to be one with another, and those that had to go into the bin because of another. */
  merged: number;
  binned: number;
}

/**
 * Tables of which each row may be sound, as a whole that holds together: what two databases say of one lead becomes one history, and
 * what is kept of other rows is made anew. Tables that hold together stay as they are.
 */
export function agreeing(tables: Tables, restoring: Restoring): Agreed {
  const { now } = restoring;
  const pipelines = pipelinesOf(tables.pipelines);
  const people = withEachPersonOnce(withMarksThatAgree(tables.leads), pipelines, now);
  const byId = new Map(people.leads.map((lead) => [lead.id, lead]));
  const isOfLead = ({ leadId }: { leadId: string }) => byId.has(leadId);
  const { activities, instead } = withEachMessageOnce(tables.activities.filter(isOfLead));
  const merges = people.merged.map(({ gone, heir }): Omit<Activity, 'seq'> => mergeEntry(gone, heir, restoring));
  const met = withStepsThatMeet({ activities, stageChanges: tables.stageChanges.filter(isOfLead) }, restoring);
  const ended = withEnds(people.leads, met, merges, (lead, own) => endOfLog(lead, own, pipelines, restoring));
  const leads = new Map(ended.leads.map((lead) => [lead.id, lead]));
  const followUps = stepsAgreeing(tables.followUps, leads, now);
  const kept = withAllKept({ ...ended, followUps }, pipelines, restoring);
  const leadIds = new Set(byId.keys());
  return {
    tables: {
      ...tables,
      ...kept,
      activities: ended.activities,
      stageChanges: ended.stageChanges,
      ...noticesAgreeing(tables, { activities: ended.activities, leadIds }, instead),
      pairs: tables.pairs.filter(({ id }) => pairOf(id).every((one) => leadIds.has(one)) && pairOf(id).length === 2),
      reviewAnswers: tables.reviewAnswers.filter(({ id }) => leadIds.has(id)),
      meta: tables.meta.map((row) => ofThese(row, leadIds)),
    },
    merged: people.merged.length,
    binned: people.binned.length,
  };
}

function mergeEntry(gone: Lead, heir: Lead, { now, newId }: Occurring): Omit<Activity, 'seq'> {
  const entry = { id: newId(), leadId: heir.id, loggedAt: now, ...(heir.sample && { sample: heir.sample }) };
  return { ...entry, type: 'merge', goneId: gone.id, name: gone.name } as Omit<Activity, 'seq'>;
}

interface Logged {
  leads: Lead[];
  activities: Activity[];
  stageChanges: StageChange[];
}

/** Leads and logs with what `endOf` adds to each lead's own; numbers go on after the last one. */
function withEnds(
  leads: readonly Lead[],
  { activities, stageChanges }: Omit<Logged, 'leads'>,
  merges: readonly Omit<Activity, 'seq'>[],
  endOf: (lead: Lead, own: Omit<Logged, 'leads'>) => ReturnType<typeof endOfLog>,
): Logged {
  const own = new Map(leads.map(({ id }) => [id, { activities: [] as Activity[], stageChanges: [] as StageChange[] }]));
  for (const one of activities) own.get(one.leadId)?.activities.push(one);
  for (const one of stageChanges) own.get(one.leadId)?.stageChanges.push(one);
  let last = [...activities, ...stageChanges].reduce((most, { seq }) => Math.max(most, seq), 0);
  const logged: Logged = { leads: [], activities: [...activities], stageChanges: [...stageChanges] };
  const add = (entry: Omit<Activity, 'seq'>) => logged.activities.push({ ...entry, seq: (last += 1) } as Activity);
  for (const lead of leads) {
    const { lead: after, step, outcome } = endOf(lead, own.get(lead.id) ?? { activities: [], stageChanges: [] });
    logged.leads.push(after);
    if (step) logged.stageChanges.push({ ...step, seq: (last += 1) });
    if (outcome) add(outcome);
  }
  for (const entry of merges) add(entry);
  return logged;
}

/** The two leads of a pair; none where it names none. */
function pairOf(id: string): string[] {
  try {
    const both: unknown = JSON.parse(id);
    return Array.isArray(both) ? both.map(String) : [];
  } catch {
    return [];
  }
}

/** What names leads, without those that there are not. */
function ofThese(row: Tables['meta'][number], leadIds: ReadonlySet<string>): Tables['meta'][number] {
  if (row.key === 'sample') return { ...row, value: row.value.filter((id) => leadIds.has(id)) };
  if (row.key !== 'review') return row;
  return { ...row, value: { ...row.value, leadIds: row.value.leadIds.filter((id) => leadIds.has(id)) } };
}
