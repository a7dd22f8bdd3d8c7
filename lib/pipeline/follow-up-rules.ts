import type { CalendarDate, DateAt } from './calendar-date';
import { isUnansweredOn, type RuleLog, runStart, touchDays } from './rule-log';
import type { Stage } from './stages';
import type { WorkingDays } from './working-days';

/** What a stage's rule says is next. */
export type NextByRule =
  | {
      kind: 'follow-up';
      /** Which of the rule's steps, from 0, and how many there are. */
      step: number;
      of: number;
      /** Never before today: what was not set yet is not overdue. */
      dueOn: CalendarDate;
      /** The open follow-up that is this step already, whatever day it was snoozed to: nothing is to be set. */
      openId?: string;
    }
  /** The rule is through, after so many follow-ups. `since`: the day from which on it is proposed; the last answer is waited for till then. */
  | { kind: 'propose-disqualify'; tries: number; since: CalendarDate };

/**
 * What is next for a lead by the rule of the stage where she stands. `undefined` where it has nothing to say: it is off or there
 * is none, she answered or was never written to, was closed, the rep has set a next step of her own since or took this one away, or
 * the rule is through and ends in nothing.
 * Each step is counted from the last try. After the last one, the answer is waited for as long again before she is
 * proposed for disqualifying; not a day where the rep said of the last follow-up that nobody answered.
 */
export function nextByRule(
  stage: Pick<Stage, 'id' | 'rule'> | undefined,
  log: RuleLog,
  today: CalendarDate,
  days: WorkingDays,
  dateAt: DateAt,
): NextByRule | undefined {
  if (!stage?.rule?.on || log.outcome !== undefined) return undefined;
  const { rule } = stage;
  const start = runStart(log);
  if (start === undefined) return undefined;
  const run = log.followUps.filter(({ deletedAt, createdAt }) => deletedAt === undefined && createdAt >= start);
  if (run.some((one) => one.openDueOn !== undefined && !one.rule)) return undefined;

  const touched = touchDays(log, start, dateAt);
  const [step, last] = [touched.length - 1, touched.at(-1) ?? today];
  const wait = rule.steps[step];
  if (wait === undefined) {
    if (rule.finally === 'nothing') return undefined;
    const since = isUnansweredOn(log, last, dateAt) ? last : days.addWorkingDays(last, rule.steps.at(-1) ?? 0);
    return { kind: 'propose-disqualify', tries: step, since };
  }
  const own = run.filter((one) => one.rule?.stageId === stage.id && one.rule.step === step);
  if (own.some(({ outcome }) => outcome === 'cancelled')) return undefined;
  const open = own.find(({ openDueOn }) => openDueOn !== undefined);
  const due = days.addWorkingDays(last, wait);
  const dueOn = due < today ? days.addWorkingDays(today, 0) : due;
  return { kind: 'follow-up', step, of: rule.steps.length, dueOn, ...(open && { openId: open.id }) };
}
