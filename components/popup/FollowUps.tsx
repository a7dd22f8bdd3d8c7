import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { type Due, FollowUpSection } from './FollowUpSection';

interface Props {
  today: CalendarDate;
  overdue: Due;
  dueToday: Due;
  onMore: (kind: 'overdue' | 'today') => void;
}

/** What is overdue and what is due today. */
export function FollowUps({ today, overdue, dueToday, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {overdue.rows.length + dueToday.rows.length === 0 && (
        <p className="px-3 py-6 text-center text-quiet">{t('popup.clear')}</p>
      )}
      <FollowUpSection
        title={t('common.due.overdue')}
        tone="text-overdue"
        due={overdue}
        today={today}
        onMore={() => onMore('overdue')}
      />
      <FollowUpSection
        title={t('popup.today')}
        tone="text-today"
        due={dueToday}
        today={today}
        onMore={() => onMore('today')}
      />
    </>
  );
}
