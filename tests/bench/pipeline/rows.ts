import { type StageChange } from '@/lib/pipeline/activity';
import { addDays, type CalendarDate, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type FollowUp } from '@/lib/pipeline/follow-up';
import { keysOf, type Lead, tidied } from '@/lib/pipeline/lead';
import { defaultPipeline, defaultStaleDays } from '@/lib/pipeline/stages';
import { withTodayKept } from '@/lib/pipeline/today-kept';
import { personOf } from './people';

const dayMs = 86_400_000;

export interface Made {
  /** ms since the epoch. */
  now: number;
  today: CalendarDate;
  newId: () => string;
}

/** All that the product keeps of one lead. */
export interface LeadRows {
  lead: Lead;
  followUp?: FollowUp;
  stageChange: StageChange;
}

/**
 * The rows of the lead with this number (from 1), made by hand at a stage of her own. Of four leads one is overdue, one is
 * due today, one is due later and one has no next step: a list is as long with a hundred leads as with more.
 */
export function rowsOf(number: number, { now, today, newId }: Made): LeadRows {
  const { stages } = defaultPipeline;
  const fields = tidied({ ...personOf(number), value: (number % 400) * 100_000, currency: number % 9 ? 'NOK' : 'EUR' });
  const id = newId();
  const at = now - (number % 300) * dayMs;
  const stageId = stages[number % stages.length]!.id;
  const dueOn = [addDays(today, -1 - (number % 60)), today, addDays(today, 1 + (number % 60)), undefined][number % 4];
  const lead: Lead = {
    ...fields,
    ...keysOf(fields),
    id,
    rev: 1,
    ordinal: number,
    createdAt: at,
    updatedAt: at,
    stageId,
    stageEnteredAt: at,
    source: { site: 'manual' },
    ...(dueOn && { nextDueOn: dueOn }),
  };
  const followUp = dueOn === undefined ? undefined : followUpOf(newId(), id, at, dueOn);
  const history = { contacts: [], followUps: followUp ? [followUp] : [] };
  return {
    lead: withTodayKept(lead, history, calendarDateAt, defaultStaleDays),
    stageChange: { id: newId(), seq: number, leadId: id, loggedAt: at, to: stageId },
    ...(followUp && { followUp }),
  };
}

function followUpOf(id: string, leadId: string, at: number, dueOn: CalendarDate): FollowUp {
  const note = 'Ask who decides, and send the offer again';
  return { id, rev: 1, leadId, createdAt: at, updatedAt: at, dueOn, openDueOn: dueOn, note };
}
