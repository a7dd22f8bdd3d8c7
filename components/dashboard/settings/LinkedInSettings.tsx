import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Switch } from './Switch';

/** What Fairlead notices on LinkedIn. */
export function LinkedInSettings() {
  const { t } = useTranslation();
  const [{ linkedinDetect }, change] = useChangeSettings();
  return (
    <Switch
      label={t('settings.linkedin.detect')}
      text={t('settings.linkedin.detectText')}
      checked={linkedinDetect}
      onChange={(checked) => change({ linkedinDetect: checked })}
    />
  );
}
