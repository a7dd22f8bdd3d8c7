import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { panelPage } from '@/lib/pipeline/lead-page';
import { leadById } from '@/lib/store/queries/leads';

/** Why nothing was saved: that lead has the address or profile already. Leads to her. */
export function TakenBy({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const name = useLiveQuery(async () => (await leadById(leadId))?.name, [leadId]);
  return (
    <p role="alert" className="text-sm text-overdue">
      {t('panel.lead.taken')}{' '}
      {name !== undefined && (
        <a href={`/${panelPage(leadId)}`} target="_blank" rel="noopener noreferrer" className="underline">
          {t('panel.lead.openTaken')} <bdi>{name}</bdi>
        </a>
      )}
    </p>
  );
}
