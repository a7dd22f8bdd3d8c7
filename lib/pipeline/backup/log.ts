import {
  type Activity,
  isOutreach,
  type SaleClosed,
  standing,
  type StageChange,
  standingChanges,
  standingContacts,
} from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import { isLivingStage, pipelineWith, type Pipelines } from '@/lib/pipeline/pipelines';
import { stageForRole } from '@/lib/pipeline/stage-for-role';
import { stageAfterContact } from '@/lib/pipeline/stages';

/** What the logs go on with where two histories of one lead meet. */
export interface Occurring {
  now: number;
  newId(): string;
}

type Logs = { activities: Activity[]; stageChanges: StageChange[] };
type Entry = { of: 'activities'; entry: Activity } | { of: 'stageChanges'; entry: StageChange };

/**
 * The logs in one order, each entry with a number of its own, and each step of a lead from where the one before has led: between two
 * histories stands a step that leads over.
 */
export function withStepsThatMeet({ activities, stageChanges }: Logs, { newId }: Occurring): Logs {
  const all: Entry[] = [
    ...activities.map((entry): Entry => ({ of: 'activities', entry })),
    ...stageChanges.map((entry): Entry => ({ of: 'stageChanges', entry })),
  ];
  const logs: Logs = { activities: [], stageChanges: [] };
  const reached = new Map<string, string>();
  let last = 0;
  const numbered = <One extends { seq: number }>(one: One): One => {
    last = Math.max(one.seq, last + 1);
    return last === one.seq ? one : { ...one, seq: last };
  };
  for (const one of all.toSorted((a, b) => a.entry.seq - b.entry.seq)) {
    if (one.of === 'activities') {
      logs.activities.push(numbered(one.entry));
      continue;
    }
    const { leadId, from, seq, loggedAt, sample } = one.entry;
    const at = reached.get(leadId);
    if (from !== undefined && from !== at) {
      const over = { id: newId(), seq, leadId, loggedAt, to: from, ...(at !== undefined && { from: at }) };
      logs.stageChanges.push(numbered({ ...over, ...(sample && { sample }) }));
    }
    const isSecondStart = from === undefined && at !== undefined;
    logs.stageChanges.push(numbered(isSecondStart ? { ...one.entry, from: at } : one.entry));
    reached.set(leadId, one.entry.to);
  }
  return logs;
}

/**
 * What is to be added to a lead's own logs so that they end where she stands, and how she is then: in a stage that there is, and moved
 * up by a contact that nothing came after. Entries have no numbers yet.
 */
export function endOfLog(
  lead: Lead,
  logs: Logs,
  pipelines: Pipelines,
  { now, newId }: Occurring,
): { lead: Lead; step?: Omit<StageChange, 'seq'>; outcome?: Omit<SaleClosed, 'seq'> } {
  const entry = { leadId: lead.id, loggedAt: now, ...(lead.sample && { sample: lead.sample }) };
  const sound = withSoundOutcome(lead, now);
  const said = standing(logs.activities).findLast((one) => one.type === 'outcome');
  const ended = said?.outcome === 'open' ? undefined : said?.outcome;
  const outcome: Omit<SaleClosed, 'seq'> | undefined =
    ended === sound.outcome
      ? undefined
      : {
          id: newId(),
          ...entry,
          type: 'outcome',
          outcome: sound.outcome ?? 'open',
          ...(sound.closeReason && { reason: sound.closeReason }),
        };

  const steps = logs.stageChanges.toSorted((a, b) => a.seq - b.seq);
  const [reached, last] = [steps.at(-1)?.to, standingChanges(steps).at(-1)];
  const home = isLivingStage(pipelines, sound.stageId) ? sound.stageId : homeOf(sound, pipelines);
  const isEnded = reached === home && last?.to === home;
  const isMoved = isEnded && outcome === undefined && movesUp(sound, logs, Math.max(last.seq, said?.seq ?? 0));
  const stageId = isMoved ? stageAfterContact(pipelineWith(pipelines, home), home) : home;
  const standsThere = stageId === sound.stageId ? sound : { ...sound, stageId, stageEnteredAt: now };
  if (isEnded && stageId === reached) return { lead: standsThere, ...(outcome && { outcome }) };
  const step = { id: newId(), ...entry, ...(reached !== undefined && { from: reached }), to: stageId };
  return { lead: standsThere, step, ...(outcome && { outcome }) };
}

function withSoundOutcome(lead: Lead, now: number): Lead {
  const { closedAt, closeReason, ...rest } = lead;
  if (lead.outcome === undefined) return closedAt === undefined && closeReason === undefined ? lead : rest;
  return closedAt === undefined ? { ...lead, closedAt: now } : lead;
}

/** Where she stands whose stage is gone: at the like of it in the first pipeline. */
function homeOf({ stageId }: Lead, { living, stages }: Pipelines): string {
  return stageForRole(living[0].stages, stages.get(stageId)?.role ?? 'prospecting').id;
}

function movesUp({ outcome }: Lead, { activities }: Logs, after: number): boolean {
  if (outcome !== undefined) return false;
  return standingContacts(activities).some(
    ({ seq, scheduled, direction, channel }) =>
      seq > after && !scheduled && direction === 'outbound' && isOutreach(channel),
  );
}
