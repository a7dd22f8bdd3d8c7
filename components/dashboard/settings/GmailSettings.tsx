import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { SenderName } from './SenderName';
import { Switch } from './Switch';

/** What Fairlead shows in Gmail, what it notices there, and what it does about it. */
export function GmailSettings() {
  const { t } = useTranslation();
  const [{ mailMarks, mailDetect, mailLog, mailKeepText }, change] = useChangeSettings();
  return (
    <>
      <Switch
        label={t('settings.gmail.marks')}
        text={t('settings.gmail.marksText')}
        checked={mailMarks}
        onChange={(checked) => change({ mailMarks: checked })}
      />
      <Switch
        label={t('settings.gmail.detect')}
        text={t('settings.gmail.detectText')}
        checked={mailDetect}
        onChange={(checked) => change({ mailDetect: checked })}
      />
      <Switch
        label={t('settings.gmail.log')}
        text={t('settings.gmail.logText')}
        checked={mailLog === 'self'}
        onChange={(checked) => change({ mailLog: checked ? 'self' : 'ask' })}
        off={mailDetect ? undefined : t('settings.gmail.logOff')}
      />
      <Switch
        label={t('settings.gmail.keepText')}
        text={t('settings.gmail.keepTextText')}
        checked={mailKeepText}
        onChange={(checked) => change({ mailKeepText: checked })}
      />
      <SenderName />
    </>
  );
}
