import { calendarDateAt, type CalendarDate } from '@/lib/pipeline/calendar-date';
import { isPutOff, isReviewDue, type Review, type ReviewAnswer } from '@/lib/pipeline/review-course';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** What is known of reviews: the one that was begun last, when one was last done (ms since the epoch), and what was decided. */
export interface Reviews {
  review?: Review;
  lastDoneAt?: number;
  /** By lead; what was taken back too. */
  answers: ReadonlyMap<string, ReviewAnswer>;
}

export function reviews(): Promise<Reviews> {
  return withDatabase((db) =>
    db.transaction('r', db.meta, db.reviewAnswers, async () => {
      const row = await db.meta.get('review');
      const answers = new Map((await db.reviewAnswers.toArray()).map((answer) => [answer.id, answer]));
      if (row?.key !== 'review') return { answers };
      return { review: row.value, ...(row.lastDoneAt !== undefined && { lastDoneAt: row.lastDoneAt }), answers };
    }),
  );
}

/** As many leads of each kind are looked at: one of them is enough. */
const lookedAt = 50;

/**
 * Whether the rep is to be reminded of the review: a week is over, and somebody is overdue or has no next step, which indexes tell at
 * once; who only is past a closing date is found by the review itself.
 */
export function reviewAwaits(today: CalendarDate): Promise<boolean> {
  return withDatabase((db) =>
    db.transaction('r', db.meta, db.leads, db.followUps, db.reviewAnswers, async () => {
      const row = await db.meta.get('review');
      const doneAt = row?.key === 'review' ? row.lastDoneAt : undefined;
      if (!isReviewDue(doneAt === undefined ? undefined : calendarDateAt(doneAt), today)) return false;
      const ids = [...new Set([...(await overdueIds(db, today)), ...(await withoutStepIds(db))])];
      const answers = await db.reviewAnswers.bulkGet(ids);
      const asked = ids.filter((_, index) => !isPutOff(answers[index], today));
      // Who has just begun has nothing to look back at yet.
      const leads = doneAt === undefined ? await db.leads.bulkGet(asked) : undefined;
      return leads
        ? leads.some((lead) => lead && isReviewDue(calendarDateAt(lead.createdAt), today))
        : asked.length > 0;
    }),
  );
}

async function overdueIds(db: FairleadDatabase, today: CalendarDate): Promise<string[]> {
  const rows = await db.followUps.where('openDueOn').below(today).limit(lookedAt).toArray();
  return rows.map(({ leadId }) => leadId);
}

/** Only who has no next step can stall: the longest silent first. */
function withoutStepIds(db: FairleadDatabase): Promise<string[]> {
  return db.leads.orderBy('stallsOn').limit(lookedAt).primaryKeys();
}
