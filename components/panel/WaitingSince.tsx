import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dateTime, shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';

/** That the rep wrote, and no answer has come yet. */
export function WaitingSince({ lead: { waitingSince, outcome } }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  if (waitingSince === undefined || outcome !== undefined) return null;
  return (
    <p className="flex items-center gap-2 text-quiet" title={dateTime(waitingSince, language)}>
      <Hourglass aria-hidden size={14} className="shrink-0" />
      {t('panel.lead.waiting', { date: shortDate(calendarDateAt(waitingSince), language, today) })}
    </p>
  );
}
