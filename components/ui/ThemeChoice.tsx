import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { useChangeSettings } from './use-change-settings';

export function ThemeChoice() {
  const { t } = useTranslation();
  const [{ theme }, change] = useChangeSettings();
  return (
    <Choice
      legend={t('settings.theme.title')}
      value={theme}
      onChange={(chosen) => change({ theme: chosen })}
      options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
    />
  );
}
