import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import { type LeadFields, leadFields } from '@/lib/pipeline/lead';
import type { Sale } from '@/lib/pipeline/sale';
import { leadById } from '@/lib/store/queries/leads';

/** What is changed in the forecast; `undefined` takes it away. */
type Given = { [Name in 'probability' | 'expectedCloseOn']?: LeadFields[Name] | undefined };

/** Changes a lead from what the list shows of her: refused where she was changed elsewhere meanwhile. Whether it was saved. */
export function useEditSale({ id, rev }: Sale): (given: Given) => Promise<boolean> {
  const { t } = useTranslation();
  const run = useCommand();
  return async (given) => {
    const lead = await leadById(id);
    if (!lead) {
      say(t('common.errors.not-found'), { tone: 'error' });
      return false;
    }
    const said = Object.entries({ ...leadFields(lead), ...given }).filter(([, value]) => value !== undefined);
    const fields = Object.fromEntries(said) as LeadFields;
    return Boolean(
      await run('lead.edit', { leadId: id, rev, fields }, { done: () => t('common.done.edited'), undo: true }),
    );
  };
}
