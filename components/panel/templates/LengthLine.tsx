import { useTranslation } from 'react-i18next';
import type { Length } from './template-length';

/** How much of the limit the template takes. */
export function LengthLine({ length: { length, limit, over } }: { length: Length }) {
  const { t } = useTranslation();
  return (
    <span className={`shrink-0 text-sm whitespace-nowrap ${over > 0 ? 'font-semibold text-overdue' : 'text-quiet'}`}>
      <span aria-hidden>{t('panel.templates.length', { length, limit })}</span>
      <span className="sr-only">{t('panel.templates.lengthOf', { length, limit })}</span>
    </span>
  );
}
