import { useTranslation } from 'react-i18next';
import { weekday } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { addDays } from '@/lib/pipeline/calendar-date';

/** A Monday, whichever: the days after it have the names of the week. */
const monday = '2026-01-05';
const week = [1, 2, 3, 4, 5, 6, 7];

/** On which days of the week the rep works: one of them at least. */
export function WorkdayChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ workdays }, change] = useChangeSettings();
  const turn = (day: number, works: boolean) =>
    change({ workdays: week.filter((one) => (one === day ? works : workdays.includes(one))) });
  return (
    <fieldset className="m-0 flex min-w-0 flex-wrap gap-x-4 gap-y-1 border-0 p-0">
      <legend className="p-0 pb-1">{t('followUp.workdays.label')}</legend>
      {week.map((day) => (
        <label key={day} className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={workdays.includes(day)}
            // The last one stays: else nothing would ever be due.
            disabled={workdays.length === 1 && workdays.includes(day)}
            onChange={({ target }) => turn(day, target.checked)}
            className="m-0 size-4 shrink-0 accent-accent"
          />
          <span className="first-letter:uppercase">{weekday(addDays(monday, day - 1), language)}</span>
        </label>
      ))}
    </fieldset>
  );
}
