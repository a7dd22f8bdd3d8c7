import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { useChangeSettings } from './use-change-settings';

/** The language of Fairlead's own words; each language is named in itself. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const [{ language }, change] = useChangeSettings();
  return (
    <Choice
      legend={t('settings.language.title')}
      value={language}
      onChange={(chosen) => change({ language: chosen })}
      options={[
        { value: 'browser', label: t('settings.language.browser') },
        { value: 'en', label: t('settings.language.en'), lang: 'en' },
        { value: 'nb', label: t('settings.language.nb'), lang: 'nb' },
      ]}
    />
  );
}
