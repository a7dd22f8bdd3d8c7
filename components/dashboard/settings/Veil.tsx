import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Switch } from './Switch';

/** Whether pages are blurred while the rep does not point at them. */
export function Veil() {
  const { t } = useTranslation();
  const [{ veil }, change] = useChangeSettings();
  return (
    <Switch
      label={t('settings.veil.label')}
      text={t('settings.veil.text')}
      checked={veil}
      onChange={(checked) => change({ veil: checked })}
    />
  );
}
