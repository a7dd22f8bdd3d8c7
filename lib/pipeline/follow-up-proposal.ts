import { type ContactMade, isOutreach } from './activity';
import type { CalendarDate, DateAt } from './calendar-date';
import { outcomeByContact, proposedFollowUp } from './follow-up';
import { nextByRule } from './follow-up-rules';
import type { Lead } from './lead';
import { type Pipelines, pipelineWith } from './pipelines';
import { ruleLog, type RuleLog } from './rule-log';
import { type Stage, stageAfterContact } from './stages';
import type { WorkingDays } from './working-days';

/**
 * The follow-up that is proposed with a contact of the rep's. `rule`: by the rule of the stage, as this step of so many; `default`:
 * a few working days on; `through`: none, for the rule is through, and `dueOn` is for a rep who wants one all the same.
 */
export type ProposedStep = { dueOn: CalendarDate } & (
  | { by: 'rule'; step: number; of: number }
  | { by: 'default' | 'through' }
);

/** Tells what is proposed with a contact that the rep makes. */
export type Propose = (made: Pick<ContactMade, 'at' | 'channel'>) => ProposedStep;

/** What is known of whom the contact is made with; of somebody who is no lead yet nothing is. */
export interface ProposedFor {
  /** Where she stands once it is logged. */
  stage: Pick<Stage, 'id' | 'rule'> | undefined;
  log: RuleLog;
}

/** Of a lead and her logs, or of somebody who is about to be one. Closed sales have no stage that proposes anything. */
export function proposedFor(
  lead: Pick<Lead, 'stageId' | 'stageEnteredAt' | 'outcome'> | undefined,
  pipelines: Pipelines,
  logs: Pick<RuleLog, 'contacts' | 'followUps'> = { contacts: [], followUps: [] },
): ProposedFor {
  const from = lead?.stageId ?? pipelines.living[0].stages[0]?.id ?? '';
  const stage = pipelines.stages.get(stageAfterContact(pipelineWith(pipelines, from), from));
  return { stage, log: lead ? ruleLog(lead, stage, logs) : logs };
}

/** What is proposed on this day. A day is never in the past. */
export function proposer({ stage, log }: ProposedFor, today: CalendarDate, days: WorkingDays, dateAt: DateAt): Propose {
  return ({ at, channel }) => {
    const proposed = proposedFollowUp(dateAt(at), days);
    const dueOn = proposed < today ? proposedFollowUp(today, days) : proposed;
    if (!isOutreach(channel)) return { by: 'default', dueOn };
    const next = nextByRule(stage, withContact(log, { at, channel }, dateAt), today, days, dateAt);
    if (!next) return { by: 'default', dueOn };
    if (next.kind === 'propose-disqualify') return { by: 'through', dueOn };
    return { by: 'rule', dueOn: next.dueOn, step: next.step, of: next.of };
  };
}

/** The log as it is when the contact and a follow-up have been logged, but for that follow-up. What the contact settles is done by it. */
function withContact(log: RuleLog, made: Pick<ContactMade, 'at' | 'channel'>, dateAt: DateAt): RuleLog {
  const day = dateAt(made.at);
  const followUps = log.followUps.map((one) => {
    const outcome = outcomeByContact(one, day, true);
    return outcome && one.openDueOn !== undefined
      ? Object.assign({}, one, { openDueOn: undefined, closedAt: made.at, outcome })
      : one;
  });
  return { ...log, followUps, contacts: [...log.contacts, { ...made, direction: 'outbound', loggedAt: made.at }] };
}

/** As the step is sent: its day, and whether it is the rule's. */
export function askedStep({ dueOn, by }: ProposedStep): { dueOn: CalendarDate; byRule?: true } {
  return { dueOn, ...(by === 'rule' && { byRule: true }) };
}
