import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Switch } from './Switch';

/** Whether she is asked when a lead leaves a stage whose list is not through. */
export function AskCriteria() {
  const { t } = useTranslation();
  const [{ askCriteria }, change] = useChangeSettings();
  return (
    <Switch
      label={t('playbook.asking.label')}
      text={t('playbook.asking.text')}
      checked={askCriteria}
      onChange={(checked) => change({ askCriteria: checked })}
    />
  );
}
