import { expect } from 'vitest';
import { contactsMade } from '@/lib/pipeline/activity';
import { addDays, type CalendarDate, calendarDateAt, type DateAt } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { leadScore } from '@/lib/pipeline/score';
import { staleDaysBy } from '@/lib/pipeline/pipelines';
import { isStalled } from '@/lib/pipeline/stalled';
import { hotFrom, todayList } from '@/lib/pipeline/today-list';
import type { TodayRow } from '@/lib/store/queries/today';
import type { Everything } from './everything';

type Contacts = ReturnType<typeof contactsMade>;

/** What is kept for the list of today is what the rows say, made anew; `timeZone`: the rep's. */
export function expectTodayKept({ leads, followUps, activities, pipelines }: Everything, timeZone?: string): void {
  const staleDaysOf = staleDaysBy(pipelines);
  for (const lead of leads) {
    const ids = historyIds(lead);
    const hers = followUps.filter(({ leadId }) => ids.includes(leadId));
    const contacts = contactsMade(activities.filter(({ leadId }) => ids.includes(leadId)));
    const isOpen = lead.outcome === undefined && lead.deletedAt === undefined;
    const isFree = isOpen && hers.every(({ openDueOn }) => openDueOn === undefined);
    expect(lead.answeredSince).toBe(isOpen ? waitsSince(contacts, hers) : undefined);
    const highest = highestOf(lead, contacts, timeZone);
    expect(lead.hotScore).toBe(isFree && highest >= hotFrom ? highest : undefined);
    expect(lead.stallsOn !== undefined).toBe(isFree);
    if (lead.stallsOn !== undefined) expectFirstStalled(lead, staleDaysOf(lead.stageId), lead.stallsOn, hers, timeZone);
  }
}

/** What the list read by index says is what a look at every row finds: the same leads, each for the same worst reason. */
export function expectListed(
  { leads, followUps, activities, pipelines }: Everything,
  rows: readonly TodayRow[],
  today: CalendarDate,
  dateAt: DateAt,
): void {
  const candidates = leads.map((lead) => {
    const hers = followUps.filter(({ leadId }) => leadId === lead.id);
    const contacts = contactsMade(activities.filter(({ leadId }) => leadId === lead.id));
    const open = hers.filter(({ openDueOn }) => openDueOn !== undefined);
    const rest = {
      staleDays: staleDaysBy(pipelines)(lead.stageId),
      lastDoneAt: doneAt(hers),
      answeredAt: waitsSince(contacts, hers),
    };
    return { ...lead, ...rest, openSteps: open, score: leadScore({ ...lead, contacts }, today, dateAt).score };
  });
  const found = todayList(candidates, hotFrom, today, dateAt).map(({ id, reasons }) => [id, reasons]);
  expect(rows.map(({ lead, reasons }) => [lead.id, reasons]).toSorted()).toEqual(found.toSorted());
}

/** Walked through in the order in which it happened; of one moment, the rep comes last. A day that was set for it since answers too. */
function waitsSince(contacts: Contacts, followUps: readonly FollowUp[]): number | undefined {
  let since: number | undefined;
  const isRep = ({ direction, channel }: Contacts[number]) => direction === 'outbound' || channel === 'meeting';
  for (const one of contacts
    .filter(({ channel }) => channel !== 'follow' && channel !== 'comment')
    .toSorted((a, b) => a.at - b.at || Number(isRep(a)) - Number(isRep(b))))
    since = isRep(one) ? undefined : (since ?? one.at);
  const isPlanned = followUps.some((one) => one.openDueOn !== undefined && one.createdAt > (since ?? Infinity));
  return isPlanned ? undefined : since;
}

/** Over all days on which there was a contact. */
function highestOf(lead: Lead, contacts: Contacts, timeZone?: string): number {
  const dateAt = (instant: number) => calendarDateAt(instant, timeZone);
  const days = [lead.createdAt, ...contacts.map(({ at }) => at)].map(dateAt);
  return Math.max(...days.map((day) => leadScore({ ...lead, contacts: upTo(day) }, day, dateAt).score));

  /** What comes later adds to her score on that day as well: the last day has all of it. */
  function upTo(day: string): Contacts {
    return contacts.filter(({ at }) => dateAt(at) <= day);
  }
}

function expectFirstStalled(
  lead: Lead,
  staleDays: number,
  day: string,
  followUps: readonly FollowUp[],
  timeZone?: string,
): void {
  const course = { ...lead, openSteps: [], lastDoneAt: doneAt(followUps) };
  const stalled = (on: string) => isStalled(course, staleDays, on, (instant) => calendarDateAt(instant, timeZone));
  expect([stalled(addDays(day, -1)), stalled(day)]).toEqual([false, true]);
}

function doneAt(followUps: readonly FollowUp[]): number | undefined {
  const done = followUps.filter(({ outcome, deletedAt }) => outcome === 'done' && deletedAt === undefined);
  return done.map(({ closedAt }) => closedAt).toSorted((a = 0, b = 0) => b - a)[0];
}
