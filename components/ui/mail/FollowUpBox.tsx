import { useTranslation } from 'react-i18next';
import { weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';

interface Props {
  dueOn: CalendarDate;
  /** One for each of several. */
  each: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** The follow-up that logging sets, unless the rep takes the tick away. */
export function FollowUpBox({ dueOn, each, checked, onChange }: Props) {
  const { t } = useTranslation();
  const date = weekdayDate(dueOn, useLanguage());
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="m-0 size-4 shrink-0 accent-accent"
      />
      {each ? t('mail.followUpEach', { date }) : t('mail.followUp', { date })}
    </label>
  );
}
