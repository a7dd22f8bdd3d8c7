import { expect } from 'vitest';
import {
  type Activity,
  type ContactMade,
  type StageChange,
  standing,
  standingChanges,
  standingContacts,
  standingNotes,
} from '@/lib/pipeline/activity';
import { earliestDue, isOpen } from '@/lib/pipeline/follow-up';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { courseOf, saleOf } from '@/lib/pipeline/sale';
import { sameContent } from '@/lib/pipeline/same-content';
import { searchTextOf } from '@/lib/pipeline/search-text';
import { isLivingStage, pipelineWith } from '@/lib/pipeline/pipelines';
import { stageAfterContact } from '@/lib/pipeline/stages';
import { totalsOf } from '@/tests/pipeline/totals-of';
import { type Everything } from './everything';
import { expectRulesStopped } from './rule-invariants';
import { expectTodayKept } from './today-invariants';

export { everything, type Everything } from './everything';

/** Where a lead's log of changes leads, step by step; an error where a step does not begin where the one before ended. */
export function replayedStage(log: readonly StageChange[]): string | undefined {
  let stage: string | undefined;
  for (const change of log.toSorted((a, b) => a.seq - b.seq)) {
    if (change.from !== stage) throw new Error(`Change ${change.seq} begins at another stage than the log has reached`);
    stage = change.to;
  }
  return stage;
}

/** The contacts that were made, by her log. */
function madeIn(log: readonly Activity[]): ContactMade[] {
  return standingContacts(log).filter((one) => one.scheduled === undefined);
}

/** When the lead was last in touch by her log, ms since the epoch; `undefined` where no contact stands. */
function lastContactOf(log: readonly Activity[]): number | undefined {
  const times = madeIn(log).map((one) => one.at);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** Since when an outreach waits by her log, walked through in the order in which it happened; of one moment, the answer comes last. */
function waitingSinceOf(log: readonly Activity[]): number | undefined {
  let since: number | undefined;
  const inOrder = madeIn(log)
    .filter(({ channel }) => channel !== 'follow' && channel !== 'comment')
    .toSorted((a, b) => a.at - b.at || (a.direction === 'outbound' ? -1 : 1));
  for (const { at, direction } of inOrder) since = direction === 'inbound' ? undefined : (since ?? at);
  return since;
}

/** Where her log says last that her sale ended or goes on: while it was closed, no contact moved her. */
function lastOutcome(log: readonly Activity[]): number {
  return Math.max(0, ...log.flatMap((one) => (one.type === 'outcome' ? [one.seq] : [])));
}

/** How her sale ended by her log. */
function outcomeOf(log: readonly Activity[]): string | undefined {
  const last = standing(log).findLast((one) => one.type === 'outcome');
  return last?.type === 'outcome' && last.outcome !== 'open' ? last.outcome : undefined;
}

/**
 * What holds after every command, whatever came before: all that is kept agrees with the rows that it is kept of. `stagesChange`:
 * so did the pipelines, and a contact may be older than the stage that it would have moved her to. `zonesChange`: the rep travelled, and
 * the days of what is kept for the list of today are those of wherever she was.
 */
export function expectConsistent(
  all: Everything,
  timeZone?: string,
  { stagesChange = false, zonesChange = false } = {},
): void {
  expect(all.totals).toEqual(totalsOf(all.leads));
  expectSearchTexts(all);
  expectSales(all);
  expectNumbered(all);
  if (!zonesChange) expectTodayKept(all, timeZone);
  expectRulesStopped(all);
  for (const lead of all.leads) {
    const own = <Row extends { leadId: string }>(rows: Row[]) => rows.filter((row) => row.leadId === lead.id);
    const open = own(all.followUps).filter(isOpen);
    expect(isLivingStage(all.pipelines, lead.stageId)).toBe(true);
    expect(lead).toMatchObject(keysOf(lead));
    expect(lead.nextDueOn).toBe(earliestDue(open));
    if (lead.deletedAt !== undefined) expect(open).toEqual([]);
    expect(replayedStage(own(all.stageChanges))).toBe(lead.stageId);
    // What was logged with those who were merged into her counts for her too.
    const ids = historyIds(lead);
    const history = all.activities.filter((entry) => ids.includes(entry.leadId));
    expect(lead.lastContactAt).toBe(lastContactOf(history));
    expect(lead.waitingSince).toBe(waitingSinceOf(history));
    for (const id of lead.mergedFrom ?? []) {
      const gone = all.leads.find((one) => one.id === id);
      if (lead.deletedAt === undefined) expect(gone).toMatchObject({ mergedInto: expect.any(String), identities: [] });
    }
    expect(lead.outcome).toBe(outcomeOf(own(all.activities)));
    // A contact that stands has moved her up, whatever was undone around it.
    const moved = standingChanges(own(all.stageChanges)).at(-1)?.seq ?? 0;
    const outreach = madeIn(own(all.activities)).filter(
      ({ direction, channel }) => direction === 'outbound' && channel !== 'follow' && channel !== 'comment',
    );
    if (
      !stagesChange &&
      lead.outcome === undefined &&
      outreach.some((one) => one.seq > Math.max(moved, lastOutcome(own(all.activities))))
    )
      expect(lead.stageId).toBe(stageAfterContact(pipelineWith(all.pipelines, lead.stageId), lead.stageId));
  }
  expectMails(all);
  expectOutreach(all);
  for (const one of all.followUps) expect(one.openDueOn).toBe(one.closedAt === undefined ? one.dueOn : undefined);
  const identities = all.leads.flatMap((lead) => lead.identities);
  expect(new Set(identities).size).toBe(identities.length);
}

/** A mail that was logged is in the log of that lead, and no mail is twice in one log. */
function expectMails({ mails, activities, leads }: Everything): void {
  const inLog = standingContacts(activities).map(({ id }) => id);
  for (const { people } of mails)
    for (const { answer, activityId, leadId } of people) {
      expect(answer === 'logged').toBe(activityId !== undefined);
      if (leads.some((lead) => lead.id === leadId)) expect(inLog).toContain(activityId);
    }
  for (const lead of leads) {
    const named = standingContacts(activities.filter((one) => one.leadId === lead.id)).flatMap(
      (one) => one.messageId ?? [],
    );
    expect(new Set(named).size).toBe(named.length);
  }
}

/** What was noticed and logged is in the log of that lead; what is not answered, or withdrawn, asks. */
function expectOutreach({ outreach, activities, leads }: Everything): void {
  const inLog = standingContacts(activities);
  for (const { answer, state, activityId, leadId, endedAt } of outreach) {
    expect(answer === 'logged').toBe(activityId !== undefined);
    if (answer) expect(state).toBe('done');
    else if (state === 'done') expect(endedAt).toBeDefined();
    if (activityId && leads.some((lead) => lead.id === leadId))
      expect(inLog.find(({ id }) => id === activityId)).toMatchObject({ leadId });
  }
}

function expectSearchTexts({ leads, searchTexts, activities }: Everything): void {
  const notesOf = (lead: Lead) =>
    standingNotes(activities.filter((one) => historyIds(lead).includes(one.leadId)))
      .map((note) => note.text)
      .toReversed();
  const lines = searchTexts.flatMap((row) => row.text.split('\n').filter(Boolean));
  const living = leads.filter((lead) => lead.deletedAt === undefined);
  expect(lines.toSorted()).toEqual(living.map((lead) => `${lead.id}\t${searchTextOf(lead, notesOf(lead))}`).toSorted());
}

/** Each living lead has one sale, which says what her row and the logs say, worked out from them anew. */
function expectSales({ sales, leads, activities, stageChanges }: Everything): void {
  const kept = sales.flatMap((row) => row.sales).toSorted((a, b) => a.ordinal - b.ordinal);
  const living = leads.filter(({ deletedAt }) => deletedAt === undefined).toSorted((a, b) => a.ordinal - b.ordinal);
  const anew = living.map((lead) => {
    const ids = historyIds(lead);
    const log = activities.filter(({ leadId }) => ids.includes(leadId)).toSorted((a, b) => a.seq - b.seq);
    const changes = stageChanges.filter(({ leadId }) => leadId === lead.id);
    return saleOf(lead, courseOf(changes, log));
  });
  expect(kept).toEqual(anew);
  for (const { visits, stageId, closedAt } of kept)
    expect(visits.at(-1)).toMatchObject({ stageId, ...(closedAt !== undefined && { until: closedAt }) });
}

function expectNumbered({ leads, activities, stageChanges, meta }: Everything): void {
  const counter = (key: string) => meta.find((row) => row.key === key)?.value ?? 0;
  const seqs = [...activities, ...stageChanges].map((one) => one.seq);
  expect(new Set(seqs).size).toBe(seqs.length);
  expect(Math.max(0, ...seqs)).toBeLessThanOrEqual(Number(counter('seq')));
  const ordinals = leads.map((lead) => lead.ordinal);
  expect(new Set(ordinals).size).toBe(ordinals.length);
}

/** What a command may do to what was there: logs only grow, and a row that says something else has the next `rev`. */
export function expectSuccession(before: Everything, after: Everything): void {
  expect(after.activities).toEqual(expect.arrayContaining(before.activities));
  expect(after.stageChanges).toEqual(expect.arrayContaining(before.stageChanges));
  for (const table of ['leads', 'followUps'] as const)
    for (const row of before[table]) {
      const next = [...after[table]].find((one) => one.id === row.id);
      expect(next?.rev).toBe(sameContent(undated(row), undated(next)) ? row.rev : row.rev + 1);
    }
}

/** Without the date of how she is connected, which alone is no news. */
function undated(row: object | undefined): object | undefined {
  return row && 'connection' in row ? { ...row, connection: { ...(row.connection as object), seenAt: 0 } } : row;
}
