import { useTranslation } from 'react-i18next';
import { type Lead, leadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { useGuardedCommand } from './guard';
import { Suggestions } from './Suggestions';
import { type Suggestion, withSuggestion } from './suggestions';

/** What the open mail lets us guess of a lead who lacks it. */
export function LeadSuggestions({ lead, contact, view }: { lead: Lead; contact: Contact; view: PageView }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const take = (one: Suggestion) =>
    run(
      'lead.edit',
      { leadId: lead.id, rev: lead.rev, fields: withSuggestion(leadFields(lead), one) },
      { done: () => t('common.done.edited'), undo: true },
    );
  return <Suggestions known={lead} contact={contact} view={view} onTake={take} />;
}
