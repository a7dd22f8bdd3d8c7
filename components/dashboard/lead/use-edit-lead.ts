import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import type { Lead, LeadFields } from '@/lib/pipeline/lead';
import { leadById } from '@/lib/store/queries/leads';

/** Another write may come between the look at the lead and ours; so many in a row do not. */
const mostTries = 3;

/**
 * Saves a part of a lead's fields over the rest of them as they are by then. `fieldsOf`: the fields with that part changed, or nothing
 * where it cannot be. Answers whether it was saved; `takenBy` is the lead who has the address or profile already, where that is why not.
 */
export function useEditLead(leadId: string) {
  const { t } = useTranslation();
  const run = useCommand();
  const [takenBy, setTakenBy] = useState<string>();

  const edit = async (
    fieldsOf: (now: Lead) => LeadFields | undefined,
    done: string = t('common.done.edited'),
  ): Promise<boolean> => {
    setTakenBy(undefined);
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const now = await leadById(leadId);
      const fields = now && fieldsOf(now);
      if (!fields) return false;
      let isStale = false;
      const reply = await run(
        'lead.edit',
        { leadId: now.id, rev: now.rev, fields },
        {
          done: () => done,
          undo: true,
          failed: (error) => {
            isStale = error.code === 'stale';
            setTakenBy(error.takenBy);
            return isStale || error.takenBy !== undefined;
          },
        },
      );
      if (reply) return true;
      if (!isStale) return false;
    }
    say(t('common.errors.stale'), { tone: 'error' });
    return false;
  };
  return { edit, takenBy, forgetTaken: () => setTakenBy(undefined) };
}
