import { weekdayDate } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import { stageNamed } from '@/lib/i18n/stage-name';
import type { Pipelines } from '@/lib/pipeline/pipelines';
import type { ReviewReason } from '@/lib/pipeline/review';
import type { ReviewAnswer } from '@/lib/pipeline/review-course';

/** Why a lead is looked at, in words. `stage`: the name of hers. */
export function reviewReasonWords(t: Translate, one: ReviewReason, stage: string): string {
  switch (one.reason) {
    case 'overdue':
      return t('today.reasons.overdue', { count: one.days });
    case 'past-close':
      return t('review.said.past-close', { count: one.days });
    case 'stalled':
      return t('today.reasons.stalled', { count: one.days });
    case 'unqualified':
      return one.bant === undefined
        ? t('review.said.unasked', { stage })
        : t('review.said.unqualified', { stage, sum: one.bant });
    case 'no-step':
      return t('common.due.none');
  }
}

/** Its colour: a day that is past, or neither. */
export function reviewReasonTone({ reason }: ReviewReason): string {
  return reason === 'overdue' || reason === 'past-close' ? 'text-overdue' : 'text-no-step';
}

/** What was decided, in words: `Next step on Tue, 1 Dec`. */
export function decisionWords(
  t: Translate,
  { decision, dueOn, stageId, until }: Pick<ReviewAnswer, 'decision'> & Partial<ReviewAnswer>,
  { stages }: Pick<Pipelines, 'stages'>,
  language: string,
): string {
  const day = decision === 'next-step' ? (dueOn ?? until) : until;
  const date = day === undefined ? '' : weekdayDate(day, language);
  const stage = stageId === undefined ? '' : stageNamed(t, stages.get(stageId));
  return t(`review.decided.${decision}`, { date, stage });
}
