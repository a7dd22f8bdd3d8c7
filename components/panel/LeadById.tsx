import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { leadById } from '@/lib/store/queries/leads';
import { Notice } from './Notice';
import { PersonCard } from './PersonCard';

/** A lead by herself, whatever page is open. */
export function LeadById({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const found = useLiveQuery(async () => ({ lead: await leadById(leadId) }), [leadId]);
  if (!found) return null;
  if (!found.lead) return <Notice title={t('panel.gone.title')} text={t('panel.gone.text')} />;
  return <PersonCard lead={found.lead} />;
}
