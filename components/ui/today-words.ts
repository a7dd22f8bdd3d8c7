import type { Translate } from '@/lib/i18n';
import type { TodayReason } from '@/lib/pipeline/today-list';

/** Why a lead is to be contacted today, in words. */
export function todayReasonWords(t: Translate, one: TodayReason): string {
  switch (one.reason) {
    case 'overdue':
      return t('today.reasons.overdue', { count: one.days });
    case 'answered':
      return one.days === 0 ? t('today.reasons.answeredToday') : t('today.reasons.answered', { count: one.days });
    case 'due':
      return one.at === undefined ? t('today.reasons.due') : t('today.reasons.dueAt', { time: one.at });
    case 'hot':
      return t('today.reasons.hot', { score: one.score });
    case 'stalled':
      return t('today.reasons.stalled', { count: one.days });
  }
}

/** The colour of a reason: a promise that was broken, one that is due, or neither. */
export function todayReasonTone({ reason }: TodayReason): string {
  return reason === 'overdue' ? 'text-overdue' : reason === 'due' ? 'text-today' : 'text-no-step';
}
