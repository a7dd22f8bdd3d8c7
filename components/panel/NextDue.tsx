import { useTranslation } from 'react-i18next';
import { dueWords } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';

/** When a lead's next step is due, in a row: or that she has none. */
export function NextDue({ lead, today }: { lead: Pick<Lead, 'nextDueOn'>; today: CalendarDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { nextDueOn } = lead;
  if (nextDueOn === undefined) return <span className="shrink-0 text-no-step">{t('common.due.none')}</span>;
  const tone = nextDueOn < today ? 'text-overdue' : nextDueOn === today ? 'text-today' : 'text-quiet';
  return <span className={`shrink-0 ${tone}`}>{dueWords(t, nextDueOn, today, language)}</span>;
}
