import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuardedCommand } from '@/components/panel/guard';
import type { Lead } from '@/lib/pipeline/lead';
import type { PlaybookFields } from '@/lib/pipeline/playbook-fields';
import { leadById } from '@/lib/store/queries/leads';

/** What becomes of the fields, as they are when it is their turn: only what changes. */
export type Edit = (now: PlaybookFields) => PlaybookFields;

/** One lead's playbook as the rep sees it, and how she writes in it. */
export interface Kept {
  leadId: string;
  fields: PlaybookFields;
  /**
   * Saves an edit at once, after those before it. `quiet`: no toast says so, as it is taken back where it was done. Answers
   * false where it failed, and that was said.
   */
  keep: (edit: Edit, quiet?: 'quiet') => Promise<boolean>;
}

interface Pending {
  edit: Edit;
  /** The `rev` of the lead that it was made on; absent while it waits for its turn. */
  over?: number;
}

/** How often an edit is made anew where the lead was changed in the same moment. */
const tries = 3;

/** What is edited shows before it is saved. Edits wait for each other, so that of two ticks in one second none is lost. */
export function usePlaybook(lead: Lead): Kept {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const isShownAnyway = ({ over }: Pending) => over !== undefined && lead.rev > over;
  const fields = { ...lead.playbook };
  for (const one of pending) if (!isShownAnyway(one)) Object.assign(fields, one.edit(fields));

  const save = async (edit: Edit, quiet: boolean) => {
    for (let left = tries; left > 0; left -= 1) {
      const { rev, playbook = {} } = (await leadById(lead.id).catch(() => undefined)) ?? lead;
      setPending((all) => all.map((one) => (one.edit === edit ? { edit, over: rev } : one)));
      let again = false;
      const reply = await run(
        'lead.playbook',
        { leadId: lead.id, rev, playbook: edit(playbook) },
        {
          ...(!quiet && { done: () => t('playbook.saved'), undo: true }),
          failed: ({ code }) => (again = code === 'stale' && left > 1),
        },
      );
      // Saved, it is shown from here till the lead is read anew.
      if (reply?.changed) return true;
      if (again) continue;
      setPending((all) => all.filter((one) => one.edit !== edit));
      return reply !== undefined;
    }
    return false;
  };

  const keep = (edit: Edit, quiet?: 'quiet') => {
    setPending((all) => [...all.filter((one) => !isShownAnyway(one)), { edit }]);
    const saving = before.current.then(() => save(edit, quiet !== undefined));
    before.current = saving;
    return saving;
  };
  return { leadId: lead.id, fields, keep };
}
