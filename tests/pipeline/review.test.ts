import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/pipeline/calendar-date';
import { pipelinesOf } from '@/lib/pipeline/pipelines';
import { type ReviewReason, reviewCounts, reviewList, reviewReasons, reviewReasonsOf } from '@/lib/pipeline/review';
import { isPutOff, isReviewDue, nextInReview, type ReviewAnswer, reviewSteps } from '@/lib/pipeline/review-course';
import type { Sale } from '@/lib/pipeline/sale';
import { saleWith } from './sales';

const { stages } = pipelinesOf([]);
const today = '2026-11-26';
/** With nothing the matter: a next step ahead, in the first stage. */
const fine = (more: Partial<Sale> = {}) => saleWith({ nextDueOn: '2026-12-01', ...more });
const why = (more: Partial<Sale>) => reviewReasonsOf(fine(more), stages, today);
const names = (reasons: readonly ReviewReason[]) => reasons.map(({ reason }) => reason);

describe('a lead is looked at in the review', () => {
  it.each<[string, Partial<Sale>, ReviewReason]>([
    ['is overdue', { nextDueOn: '2026-11-23' }, { reason: 'overdue', days: 3 }],
    ['was expected to close', { expectedCloseOn: '2026-11-25' }, { reason: 'past-close', days: 1 }],
    ['is in Proposal, and nobody has asked', { stageId: 'proposal' }, { reason: 'unqualified' }],
    ['is just beyond the qualification', { stageId: 'first-contact', bant: 4 }, { reason: 'unqualified', bant: 4 }],
  ])('because she %s', (_, more, reason) => expect(why(more)).toEqual([reason]));

  it('because she stalls, for as many days as nothing was done; then she has no next step either', () => {
    const { nextDueOn: _, ...sale } = fine({ stallsOn: '2026-11-26' });
    expect(reviewReasonsOf(sale, stages, today)).toEqual([{ reason: 'stalled', days: 15 }, { reason: 'no-step' }]);
    expect(names(reviewReasonsOf({ ...sale, stallsOn: '2026-11-27' }, stages, today))).toEqual(['no-step']);
    const short = new Map([['prospecting', { role: 'prospecting' as const, staleAfterDays: 3 }]]);
    expect(reviewReasonsOf({ ...sale, stallsOn: '2026-11-20' }, short, today)[0]).toEqual({
      reason: 'stalled',
      days: 10,
    });
  });

  it('with all her reasons, the gravest first', () => {
    const sale = { nextDueOn: '2026-11-01', expectedCloseOn: '2026-10-01', stageId: 'closing', stallsOn: '2026-11-02' };
    expect(names(why(sale))).toEqual(['overdue', 'past-close', 'stalled', 'unqualified']);
  });
});

describe('a lead is not looked at', () => {
  it.each<[string, Partial<Sale>]>([
    ['when nothing is the matter', {}],
    ['when her step is due today', { nextDueOn: today }],
    ['when she is expected to close today', { expectedCloseOn: today }],
    ['when she is still being qualified', { stageId: 'lead-qualification' }],
    ['when she is qualified well enough', { stageId: 'closing', bant: 5 }],
    ['when her sale has ended', { outcome: 'won', nextDueOn: '2026-01-01', stageId: 'closing' }],
  ])('%s', (_, more) => expect(why(more)).toEqual([]));

  it('when she was looked at, and is asked about again on another day', () => {
    const lead = fine({ nextDueOn: '2026-11-01' });
    expect(isPutOff({ until: '2026-11-27' }, today)).toBe(true);
    expect(isPutOff({ until: today }, today)).toBe(false);
    expect(isPutOff({ until: '2026-11-27', deletedAt: 1 }, today)).toBe(false);
    expect(isPutOff(undefined, today)).toBe(false);
    expect(reviewList([lead], stages, today, (id) => id === lead.id)).toEqual([]);
  });
});

const ids = (sales: readonly Sale[]) => reviewList(sales, stages, today, () => false).map(({ id }) => id);

describe('the review', () => {
  it('begins with the gravest reason, then who is longer late, then who has more reasons', () => {
    const sales = [
      fine({ id: 'unqualified', stageId: 'proposal' }),
      fine({ id: 'past', expectedCloseOn: '2026-11-01' }),
      fine({ id: 'late', nextDueOn: '2026-11-25' }),
      fine({ id: 'later', nextDueOn: '2026-11-20' }),
      fine({ id: 'late and past', nextDueOn: '2026-11-25', expectedCloseOn: '2026-11-25' }),
      fine({ id: 'fine' }),
    ];
    expect(ids(sales)).toEqual(['later', 'late and past', 'late', 'past', 'unqualified']);
  });

  it('says how many there are with each reason', () => {
    const { nextDueOn: _, ...idle } = fine({ stageId: 'proposal' });
    expect(reviewCounts(reviewList([idle, fine({ nextDueOn: '2026-11-01' })], stages, today, () => false))).toEqual([
      { reason: 'overdue', count: 1 },
      { reason: 'unqualified', count: 1 },
      { reason: 'no-step', count: 1 },
    ]);
  });

  it('has each lead once, each with a reason and in the order of the rule, whatever the leads', () => {
    const day = fc.option(
      fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days)),
      { nil: undefined },
    );
    const sale = fc
      .record({
        nextDueOn: day,
        expectedCloseOn: day,
        stallsOn: day,
        bant: fc.option(fc.nat(16), { nil: undefined }),
        stageId: fc.constantFrom(...stages.keys()),
        outcome: fc.constantFrom(undefined, undefined, 'lost' as const),
      })
      .map((more) => saleWith(Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))));
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 20 }), (sales) => {
        const list = reviewList(sales, stages, today, () => false);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        const ranks = list.map(({ reasons }) => reasons.map(({ reason }) => reviewReasons.indexOf(reason)));
        for (const own of ranks) expect(own).toEqual([...new Set(own)].toSorted((a, b) => a - b));
        const gravest = ranks.map(([first]) => first ?? -1);
        expect(gravest).toEqual(gravest.toSorted((a, b) => a - b));
        // Nobody is left out in whom a plain look finds something.
        const asks = (one: Sale) =>
          one.outcome === undefined &&
          (one.nextDueOn === undefined ||
            one.nextDueOn < today ||
            (one.expectedCloseOn ?? today) < today ||
            (one.stallsOn ?? '9') <= today ||
            (!['prospecting', 'lead-qualification'].includes(one.stageId) && (one.bant ?? 0) < 5));
        expect(list.map(({ id }) => id).toSorted()).toEqual(
          sales
            .filter(asks)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });
});

const answer = (id: string, more: Partial<ReviewAnswer> = {}): [string, ReviewAnswer] => [
  id,
  { id, rev: 1, updatedAt: 0, reviewId: 'r', decision: 'keep', until: '2026-12-03', ...more },
];

describe('a review that goes on', () => {
  const review = { id: 'r', leadIds: ['a', 'b', 'c', 'd'] };

  it('has the leads that are decided, and of the others those about whom there is still something to ask', () => {
    const answers = new Map([answer('a'), answer('b', { reviewId: 'earlier' }), answer('c', { deletedAt: 1 })]);
    const steps = reviewSteps(review, answers, (id) => id !== 'd');
    expect(steps.map((step) => [step.leadId, step.answer?.decision])).toEqual([
      ['a', 'keep'],
      ['b', undefined],
      ['c', undefined],
    ]);
  });

  it('goes on to the next without an answer, and from the last to what was left before', () => {
    const steps = reviewSteps(review, new Map([answer('b')]), () => true);
    expect(nextInReview(steps)).toBe('a');
    expect(nextInReview(steps, 'a')).toBe('c');
    expect(nextInReview(steps, 'd')).toBe('a');
    expect(nextInReview(steps.slice(0, 2), 'a')).toBeUndefined();
    expect(nextInReview([])).toBeUndefined();
  });

  it('is due again when it was done more than a week ago', () => {
    expect(isReviewDue('2026-11-19', today)).toBe(false);
    expect(isReviewDue('2026-11-18', today)).toBe(true);
    expect(isReviewDue(undefined, today)).toBe(true);
  });
});
