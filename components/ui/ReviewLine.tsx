import { CalendarCheck } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { reviewAwaits } from '@/lib/store/queries/review';
import { useSettings } from './settings';
import { useToday } from './use-today';

/** Whether the rep is to be reminded of the weekly review now, and wants to be. */
export function useReviewAwaits(): boolean {
  const { reviewReminder } = useSettings();
  const today = useToday();
  return useLiveQuery(async () => reviewReminder && (await reviewAwaits(today)), [reviewReminder, today]) ?? false;
}

/** A quiet reminder of the weekly review, which it opens; nothing where none is due. */
export function ReviewLine() {
  const { t } = useTranslation();
  if (!useReviewAwaits()) return null;
  return (
    <p className="flex h-7 shrink-0 items-center border-t border-line px-3 text-sm">
      <a
        href="/dashboard.html#/review"
        target="_blank"
        className="inline-flex min-h-6 items-center gap-1 text-accent underline-offset-2 hover:underline"
      >
        <CalendarCheck aria-hidden size={14} />
        {t('review.reminder.line')}
      </a>
    </p>
  );
}
