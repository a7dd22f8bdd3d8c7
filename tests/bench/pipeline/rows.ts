import { type ContactMade, type StageChange } from '@/lib/pipeline/activity';
import { addDays, type CalendarDate, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { type FollowUp } from '@/lib/pipeline/follow-up';
import { keysOf, type Lead, tidied } from '@/lib/pipeline/lead';
import { withContacts } from '@/lib/pipeline/lead-course';
import { defaultPipeline, defaultStaleDays, stageAfterContact } from '@/lib/pipeline/stages';
import { withTodayKept } from '@/lib/pipeline/today-kept';
import { personOf } from './people';

const dayMs = 86_400_000;

export interface Made {
  /** ms since the epoch. */
  now: number;
  today: CalendarDate;
  newId: () => string;
  /** The log's next place. */
  newSeq: () => number;
}

/** All that the product keeps of one lead. */
export interface LeadRows {
  lead: Lead;
  followUp?: FollowUp;
  stageChange: StageChange;
  contacts: ContactMade[];
}

/**
 * The rows of the lead with this number (from 1), made by hand at a stage of her own. Of four leads one is overdue, one is
 * due today, one is due later and one has no next step: a list is as long with a hundred leads as with more.
 * Who is past the first contact has had so many of them as `contacts` says.
 */
export function rowsOf(number: number, made: Made, contacts = 0): LeadRows {
  const { now, today, newId, newSeq } = made;
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
  const stageChange: StageChange = { id: newId(), seq: newSeq(), leadId: id, loggedAt: at, to: stageId };
  const isPast = stageAfterContact(defaultPipeline, stageId) === stageId;
  const log = Array.from({ length: isPast ? contacts : 0 }, (_, place) => contactOf(lead, place, contacts, made));
  const history = { contacts: log, followUps: followUp ? [followUp] : [] };
  return {
    lead: withTodayKept(withContacts(lead, log), history, calendarDateAt, defaultStaleDays),
    stageChange,
    contacts: log,
    ...(followUp && { followUp }),
  };
}

/** The one at this place (from 0) of so many between her first day and now: every third is an answer. */
function contactOf({ id, createdAt }: Lead, place: number, count: number, { now, newId, newSeq }: Made): ContactMade {
  const at = Math.floor(createdAt + ((now - createdAt) * (place + 1)) / (count + 1));
  const channel = place % 2 ? 'linkedin-message' : 'email';
  const direction = place % 3 === 2 ? 'inbound' : 'outbound';
  const note = 'Wrote about the pilot, and asked for a day on which it suits';
  return { id: newId(), seq: newSeq(), leadId: id, loggedAt: at, type: 'contact', at, channel, direction, note };
}

function followUpOf(id: string, leadId: string, at: number, dueOn: CalendarDate): FollowUp {
  const note = 'Ask who decides, and send the offer again';
  return { id, rev: 1, leadId, createdAt: at, updatedAt: at, dueOn, openDueOn: dueOn, note };
}
