import { useTranslation } from 'react-i18next';
import { fold } from '@/lib/pipeline/fold';

interface Shown {
  name: string;
  /** As a page showed it, where that was more than the name. */
  shownName?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  headline?: string | undefined;
}

/** Who it is: a name, what she does where, and quietly what else her page makes of her name. */
export function PersonHead({ person }: { person: Shown }) {
  const { t } = useTranslation();
  const { name, shownName, title, company, headline } = person;
  const lines = [title ?? headline, company].filter((text) => text !== undefined);
  return (
    <div className="min-w-0">
      <h1 className="line-clamp-2 text-lg font-semibold" title={shownName ?? name}>
        <bdi>{name}</bdi>
      </h1>
      {shownName && fold(shownName) !== fold(name) && (
        <p className="truncate text-sm text-quiet" title={shownName}>
          {t('panel.person.shownAs')} <bdi>{shownName}</bdi>
        </p>
      )}
      {lines.length > 0 && (
        <p className="line-clamp-2 text-quiet">
          {lines.map((line, index) => (
            <span key={line}>
              {index > 0 && ' · '}
              <bdi>{line}</bdi>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
