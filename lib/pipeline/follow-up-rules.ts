import type { CalendarDate } from './calendar-date';
import { isUnansweredOn, type RuleLog, ruleStart, touchDays } from './rule-log';
import type { DateAt } from './stalled';
import type { WorkingDays } from './working-days';
import { z } from './zod';

/**
 * What starts a rule. `first-contact`: the first outreach to someone who never took part yet; `contact`: any outreach, the first
 * one since she last took part; `meeting`: a meeting, where it was the last that happened; `proposal`: her coming to a proposal stage.
 */
export const ruleStarts = ['first-contact', 'contact', 'meeting', 'proposal'] as const;
export type RuleStart = (typeof ruleStarts)[number];

/** How follow-ups are set by themselves where no answer comes. */
export const FollowUpRule = z.strictObject({
  id: z.string(),
  on: z.boolean(),
  after: z.enum(ruleStarts),
  /** Working days from each contact without an answer to the next follow-up. */
  steps: z.array(z.int().check(z.minimum(1), z.maximum(250))).check(z.minLength(1), z.maxLength(10)),
  /** What comes when all steps were in vain. (Not `then`: what has one may be taken for a promise.) */
  finally: z.enum(['propose-disqualify', 'nothing']),
});
export type FollowUpRule = z.infer<typeof FollowUpRule>;

/** What every rep starts with. */
export const defaultFollowUpRules: readonly FollowUpRule[] = [
  { id: 'first-contact', on: true, after: 'first-contact', steps: [3, 5, 10], finally: 'propose-disqualify' },
];

/** What a rule says is next. */
export type NextByRules =
  | {
      kind: 'follow-up';
      ruleId: string;
      /** Which of the rule's steps, from 0. */
      step: number;
      /** Never before today: what was not set yet is not overdue. */
      dueOn: CalendarDate;
      /** The open follow-up that is this step already, whatever day it was snoozed to: nothing is to be set. */
      openId?: string;
    }
  /** `since`: the day from which on it is proposed; today or earlier. */
  | { kind: 'propose-disqualify'; ruleId: string; since: CalendarDate };

/**
 * What is next for a lead by the rules that are on: of those that have started the one that started last, and of those at once
 * the first in the list. `undefined` where no rule has anything to say: she answered, was closed, the rep has set a next step of her
 * own since, or took this one away.
 * Each step is counted from the last contact. After the last one, the answer is waited for as long again before she is
 * proposed for disqualifying; at once where the rep said of the last follow-up that nobody answered.
 */
export function nextByRules(
  rules: readonly FollowUpRule[],
  log: RuleLog,
  today: CalendarDate,
  days: WorkingDays,
  dateAt: DateAt,
): NextByRules | undefined {
  if (log.outcome !== undefined) return undefined;
  const started = rules
    .filter(({ on }) => on)
    .flatMap((rule) => {
      const at = ruleStart(rule.after, log);
      return at === undefined ? [] : [{ rule, at }];
    })
    .toSorted((a, b) => b.at - a.at)[0];
  if (!started) return undefined;
  const { rule, at } = started;
  const run = log.followUps.filter(({ deletedAt, createdAt }) => deletedAt === undefined && createdAt >= at);
  if (run.some((one) => one.openDueOn !== undefined && !one.rule)) return undefined;

  const touched = touchDays(log, at, dateAt);
  const [step, last] = [touched.length - 1, touched.at(-1) ?? today];
  const wait = rule.steps[step];
  if (wait === undefined) {
    if (rule.finally === 'nothing') return undefined;
    const since = isUnansweredOn(log, last, dateAt) ? last : days.addWorkingDays(last, rule.steps.at(-1) ?? 0);
    return since <= today ? { kind: 'propose-disqualify', ruleId: rule.id, since } : undefined;
  }
  const own = run.filter((one) => one.rule?.id === rule.id && one.rule.step === step);
  if (own.some(({ outcome }) => outcome === 'cancelled')) return undefined;
  const open = own.find(({ openDueOn }) => openDueOn !== undefined);
  const due = days.addWorkingDays(last, wait);
  const dueOn = due < today ? days.addWorkingDays(today, 0) : due;
  return { kind: 'follow-up', ruleId: rule.id, step, dueOn, ...(open && { openId: open.id }) };
}
