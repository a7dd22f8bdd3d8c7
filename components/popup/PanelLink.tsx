import { PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/lib/pipeline/lead';
import { panelPage } from '@/lib/pipeline/lead-page';

/** At the end of a row: opens the lead in our panel, in a tab of its own. */
export function PanelLink({ lead: { id, name } }: { lead: Pick<Lead, 'id' | 'name'> }) {
  const { t } = useTranslation();
  return (
    <a
      href={`/${panelPage(id)}`}
      target="_blank"
      rel="noopener"
      aria-label={t('popup.panelWith', { name })}
      title={t('popup.inPanel')}
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-quiet hover:bg-hover hover:text-text"
    >
      <PanelRight aria-hidden size={16} />
    </a>
  );
}
