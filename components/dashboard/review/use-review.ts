import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { usePipelines } from '@/components/ui/pipelines';
import { useSales } from '@/components/ui/sales';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt, daysBetween } from '@/lib/pipeline/calendar-date';
import { type ReviewReason, reviewList, reviewReasonsOf, type ToReview } from '@/lib/pipeline/review';
import { isPutOff, nextInReview, reviewDays, type ReviewStep, reviewSteps } from '@/lib/pipeline/review-course';
import type { Sale } from '@/lib/pipeline/sale';
import { reviews } from '@/lib/store/queries/review';

export interface ReviewNow {
  sales: ReadonlyMap<string, Sale>;
  /** Whom to look at who was not looked at yet, the gravest first. */
  waiting: readonly ToReview[];
  /** Of the review that was begun last; empty where none was. */
  steps: readonly ReviewStep[];
  /** The lead with whom the one that goes on is to go on; `undefined` where none does: it is done, or of an earlier week. */
  goesOnWith: string | undefined;
  /** ms since the epoch. */
  lastDoneAt: number | undefined;
  reasonsOf: (sale: Sale) => ReviewReason[];
}

/** The review as it stands, live; until the sales are read, how far that is (0–1). */
export function useReview(): { now?: ReviewNow; share: number } {
  const { stages } = usePipelines();
  const today = useToday();
  const { sales, share } = useSales();
  const known = useLiveQuery(reviews);
  const now = useMemo((): ReviewNow | undefined => {
    if (!sales || !known) return undefined;
    const { review, lastDoneAt, answers } = known;
    const byId = new Map(sales.map((sale) => [sale.id, sale]));
    const reasonsOf = (sale: Sale) => reviewReasonsOf(sale, stages, today);
    const asks = (id: string) => {
      const sale = byId.get(id);
      return sale !== undefined && reasonsOf(sale).length > 0;
    };
    const steps = review ? reviewSteps(review, answers, asks) : [];
    const isOfThisWeek = review && daysBetween(calendarDateAt(review.startedAt), today) < reviewDays;
    return {
      sales: byId,
      waiting: reviewList(sales, stages, today, (id) => isPutOff(answers.get(id), today)),
      steps,
      goesOnWith: isOfThisWeek && review.doneAt === undefined ? nextInReview(steps) : undefined,
      lastDoneAt,
      reasonsOf,
    };
  }, [sales, known, stages, today]);
  return { share, ...(now && { now }) };
}
