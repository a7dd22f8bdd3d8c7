import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  isFirst: boolean;
  /** Of the thread that it was in. */
  subject: string | undefined;
  /** The unsaved text of an earlier time is back. */
  isRestored: boolean;
}

/** What the log form is about. */
export function LogHead({ name, isFirst, subject, isRestored }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <h1 className="text-lg font-semibold">{t(isFirst ? 'panel.person.logFirst' : 'panel.person.log')}</h1>
      <p className="line-clamp-1 text-quiet">
        <bdi>{name}</bdi>
      </p>
      {subject && (
        <p className="line-clamp-2 text-sm text-quiet">
          {t('panel.log.about')} <bdi>{subject}</bdi>
        </p>
      )}
      {isRestored && <p className="text-sm text-quiet">{t('panel.log.restored')}</p>}
    </div>
  );
}
