import { addDays, type CalendarDate, type DateAt, daysBetween } from './calendar-date';

/** What of a lead tells whether she moves. A `Lead` with her open follow-ups is one. Instants are ms since the epoch. */
export interface Course {
  createdAt: number;
  stageEnteredAt: number;
  lastContactAt?: number | undefined;
  /** When a follow-up of hers was last done. */
  lastDoneAt?: number | undefined;
  /** How the sale ended; absent while it is open. */
  outcome?: string | undefined;
  deletedAt?: number | undefined;
  /** All that are open, in any order. */
  openSteps: readonly { dueOn: CalendarDate }[];
}

const isOpenLead = ({ outcome, deletedAt }: Course) => outcome === undefined && deletedAt === undefined;

/** When the last thing was done about the lead: made, moved, contacted, followed up. An edit is none. */
function lastMovedOn(lead: Course, dateAt: DateAt): CalendarDate {
  const { createdAt, stageEnteredAt, lastContactAt = -Infinity, lastDoneAt = -Infinity } = lead;
  return dateAt(Math.max(createdAt, stageEnteredAt, lastContactAt, lastDoneAt));
}

/** Days since the last thing that was done about the lead. */
export function silentDays(lead: Course, today: CalendarDate, dateAt: DateAt): number {
  return daysBetween(lastMovedOn(lead, dateAt), today);
}

/**
 * Whether an open lead has had no activity for more than her stage's `staleDays` and no open follow-up lies ahead. One that is due
 * today still does; one that is overdue does not, and has a flag of its own.
 */
export function isStalled(lead: Course, staleDays: number, today: CalendarDate, dateAt: DateAt): boolean {
  if (!isOpenLead(lead) || lead.openSteps.some(({ dueOn }) => dueOn >= today)) return false;
  return silentDays(lead, today, dateAt) > staleDays;
}

/** The first day on which an open lead with no open follow-up `isStalled`, if nothing happens till then; `undefined` for any other. */
export function stallsOn(lead: Course, staleDays: number, dateAt: DateAt): CalendarDate | undefined {
  return hasNoNextStep(lead) ? addDays(lastMovedOn(lead, dateAt), staleDays + 1) : undefined;
}

/** Whether nothing is planned with an open lead. An overdue follow-up is a next step too, if a late one. */
export function hasNoNextStep(lead: Course): boolean {
  return isOpenLead(lead) && lead.openSteps.length === 0;
}

/** For how many days an open lead's oldest open follow-up has been overdue; 0 where none is. */
export function overdueDays(lead: Course, today: CalendarDate): number {
  if (!isOpenLead(lead)) return 0;
  return Math.max(0, ...lead.openSteps.map(({ dueOn }) => daysBetween(dueOn, today)));
}

/** Something was done about the lead: from then on she is silent until the next. */
export interface Moment {
  on: CalendarDate;
  /** How many days of silence the stage allows in which she then stood. */
  staleDays: number;
  /** She was closed then: the silence that follows is none. */
  closed: boolean;
}

/** Days on which an open follow-up lay ahead; both are among them. */
export interface Covered {
  from: CalendarDate;
  to: CalendarDate;
}

/**
 * How often a lead has stalled up to and with `today`: in how many of her silences there was a day on which `isStalled` was true.
 * One silence counts once, however often a follow-up was set in it and missed: that is the rep's doing. `moments`: those of one
 * day in their order, otherwise in any; `stallHistory` makes all this of the logs.
 */
export function stallsIn(moments: readonly Moment[], covered: readonly Covered[], today: CalendarDate): number {
  const past = moments.filter(({ on }) => on <= today).toSorted((a, b) => daysBetween(b.on, a.on));
  return past.filter(({ on, staleDays, closed }, index) => {
    const next = past[index + 1]?.on;
    const lastSilent = next === undefined ? today : addDays(next, -1);
    return !closed && firstUncovered(addDays(on, staleDays + 1), covered) <= lastSilent;
  }).length;
}

/** The first day, from `day` on, with no follow-up ahead. */
function firstUncovered(day: CalendarDate, covered: readonly Covered[]): CalendarDate {
  const over = covered.find(({ from, to }) => from <= day && day <= to);
  return over ? firstUncovered(addDays(over.to, 1), covered) : day;
}
