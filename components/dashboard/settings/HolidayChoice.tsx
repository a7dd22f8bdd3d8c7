import { useTranslation } from 'react-i18next';
import { Field, Select } from '@/components/ui/Field';
import { useLanguage } from '@/components/ui/page';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { type HolidayCalendar, holidayCalendars } from '@/lib/pipeline/holidays';

/** Whose public holidays are no working days. */
export function HolidayChoice() {
  const { t } = useTranslation();
  const countries = new Intl.DisplayNames([useLanguage()], { type: 'region' });
  const [{ holidays }, change] = useChangeSettings();
  return (
    <div className="max-w-80">
      <Field label={t('followUp.holidays.label')} hint={t('followUp.holidays.hint')}>
        {(field) => (
          <Select
            {...field}
            value={holidays}
            onChange={({ target }) => change({ holidays: target.value as HolidayCalendar })}
          >
            {holidayCalendars.map((one) => (
              <option key={one} value={one}>
                {one === 'none' ? t('followUp.holidays.none') : countries.of(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
