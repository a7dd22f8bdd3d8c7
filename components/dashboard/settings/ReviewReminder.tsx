import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Switch } from './Switch';

/** Whether she is reminded of the weekly review. */
export function ReviewReminder() {
  const { t } = useTranslation();
  const [{ reviewReminder }, change] = useChangeSettings();
  return (
    <Switch
      label={t('review.reminder.label')}
      text={t('review.reminder.text')}
      checked={reviewReminder}
      onChange={(checked) => change({ reviewReminder: checked })}
    />
  );
}
