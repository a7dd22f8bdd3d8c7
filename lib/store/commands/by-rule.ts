import { contactsMade } from '@/lib/pipeline/activity';
import { closed, type FollowUp } from '@/lib/pipeline/follow-up';
import { nextByRule, type NextByRule } from '@/lib/pipeline/follow-up-rules';
import { workingDaysOf } from '@/lib/pipeline/holidays';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { isStopped, ruleLog, type RuleLog } from '@/lib/pipeline/rule-log';
import { activitiesToBe, freshActivities } from '@/lib/store/activities-to-be';
import type { AskedStep, Change } from '@/lib/store/change';

/** What the rule of the lead's stage says is next, as the change leaves her. */
export async function ruledNext(change: Change, lead: Lead): Promise<NextByRule | undefined> {
  const { now, dateAt } = change.occasion;
  const { stages } = await change.allPipelines();
  const { holidays, workdays } = await change.currentSettings();
  const days = workingDaysOf(holidays, workdays);
  return nextByRule(stages.get(lead.stageId), await logOf(change, lead), dateAt(now), days, dateAt);
}

/** Sets a follow-up. It is the rule's where it is said to be and the rule, asked again, says the same day; else the rep's own. */
export async function putNext(change: Change, lead: Lead, { byRule, ...step }: AskedStep): Promise<FollowUp> {
  const next = byRule && (await ruledNext(change, lead));
  const isRules = next?.kind === 'follow-up' && next.openId === undefined && next.dueOn === step.dueOn;
  return change.addFollowUp(lead, step, isRules ? { stageId: lead.stageId, step: next.step } : undefined);
}

/** Cancels what a rule has set for a lead who has answered; what the rep set herself stays. `true` where there was any. */
export async function stopRules(change: Change, lead: Lead): Promise<true | undefined> {
  const stopped = await stoppedOnes(change, lead);
  for (const one of stopped) change.putFollowUp(closed(one, 'cancelled', change.occasion.now));
  return stopped.length > 0 ? true : undefined;
}

/** What a rule has set for the lead and is open though she has answered. */
export async function stoppedOnes(change: Change, lead: Lead): Promise<FollowUp[]> {
  const set = (await change.openFollowUps(lead.id)).filter(({ rule }) => rule);
  if (set.length === 0) return [];
  const log = await logOf(change, lead);
  return set.filter((one) => isStopped(one, log));
}

async function logOf(change: Change, lead: Lead): Promise<RuleLog> {
  const { db, followUps } = change;
  const ids = historyIds(lead);
  for (const id of ids) followUps.seen(await db.followUps.where('leadId').equals(id).toArray());
  const contacts = contactsMade(await activitiesToBe(db, lead, freshActivities(change)));
  const { stages } = await change.allPipelines();
  const hers = followUps.all().filter(({ leadId }) => ids.includes(leadId));
  return ruleLog(lead, stages.get(lead.stageId), { contacts, followUps: hers });
}
