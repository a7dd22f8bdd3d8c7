import type { CalendarDate, DateAt } from '@/lib/pipeline/calendar-date';
import { isOpen } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { pipelinesOf, staleDaysBy } from '@/lib/pipeline/pipelines';
import { lastDoneAt } from '@/lib/pipeline/today-kept';
import { type Candidate, hotFrom, todayList, type TodayReason, todayReasons } from '@/lib/pipeline/today-list';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';
import { scoreIn } from './score';

/** A lead to be contacted today. */
export interface TodayRow {
  lead: Lead;
  /** All that were found, the worst first; never none. */
  reasons: TodayReason[];
}

type ReasonName = (typeof todayReasons)[number];

/**
 * Whom to contact now and why (`todayList`), read by index: of the leads with each of the reasons `whys` the most urgent, at
 * least `limit` where there are so many, however many there are.
 */
export function contactToday(
  today: CalendarDate,
  dateAt: DateAt,
  limit: number,
  whys: readonly ReasonName[] = todayReasons,
): Promise<TodayRow[]> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.followUps, db.activities, db.pipelines, async () => {
      const staleDaysOf = staleDaysBy(pipelinesOf(await db.pipelines.toArray()));
      const found = await Promise.all(whys.map((why) => leadsFor[why](db, today, limit)));
      const leads = new Map(found.flat().map((lead) => [lead.id, lead]));
      const candidates = await Promise.all(
        Array.from(leads.values(), (lead) => candidate(db, lead, staleDaysOf(lead.stageId), today, dateAt)),
      );
      return todayList(candidates, hotFrom, today, dateAt).flatMap(({ id, reasons }) => {
        const lead = leads.get(id);
        return lead ? [{ lead, reasons }] : [];
      });
    }),
  );
}

type Found = (db: FairleadDatabase, today: CalendarDate, limit: number) => Promise<Lead[]>;

/** The kept score knows of no silence: of those who were hot once, so many times more are looked at. */
const oftenCooled = 4;

const leadsFor: Record<ReasonName, Found> = {
  overdue: async (db, today, limit) =>
    leadsOf(db, await db.followUps.where('openDueOn').below(today).limit(limit).toArray()),
  answered: (db, _today, limit) => db.leads.orderBy('answeredSince').limit(limit).toArray(),
  due: async (db, today, limit) =>
    leadsOf(db, await db.followUps.where('openDueOn').equals(today).limit(limit).toArray()),
  hot: (db, _today, limit) => {
    // oxlint-disable-next-line unicorn/no-array-reverse -- an index, from its end
    const hottest = db.leads.orderBy('hotScore').reverse();
    return hottest.limit(limit * oftenCooled).toArray();
  },
  stalled: (db, today, limit) => db.leads.where('stallsOn').belowOrEqual(today).limit(limit).toArray(),
};

async function leadsOf(db: FairleadDatabase, followUps: readonly { leadId: string }[]): Promise<Lead[]> {
  const leads = await db.leads.bulkGet([...new Set(followUps.map(({ leadId }) => leadId))]);
  return leads.filter((lead) => lead !== undefined);
}

async function candidate(
  db: FairleadDatabase,
  lead: Lead,
  staleDays: number,
  today: CalendarDate,
  dateAt: DateAt,
): Promise<Candidate> {
  const ids = historyIds(lead);
  const followUps = (await Promise.all(ids.map((id) => db.followUps.where('leadId').equals(id).toArray()))).flat();
  return {
    ...lead,
    score: (await scoreIn(db, lead, today, dateAt)).score,
    staleDays,
    answeredAt: lead.answeredSince,
    lastDoneAt: lastDoneAt(followUps),
    openSteps: followUps.filter(isOpen),
  };
}
