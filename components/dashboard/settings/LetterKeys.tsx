import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Switch } from './Switch';

/** Whether single letters act (WCAG 2.1.4). */
export function LetterKeys() {
  const { t } = useTranslation();
  const [{ letterKeys }, change] = useChangeSettings();
  return (
    <Switch
      label={t('settings.shortcuts.letters')}
      text={t('settings.shortcuts.lettersText')}
      checked={letterKeys}
      onChange={(checked) => change({ letterKeys: checked })}
    />
  );
}
