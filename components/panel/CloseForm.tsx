import { type SubmitEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { Restored } from '@/components/ui/Restored';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { useDraft } from '@/components/ui/use-draft';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { CloseReason, isReasonOf } from '@/lib/pipeline/closed-reasons';
import type { Lead } from '@/lib/pipeline/lead';
import { z } from '@/lib/pipeline/zod';
import { useGuardedCommand } from './guard';
import { type AskedClose, closeSaid, WhyClosed } from './WhyClosed';

/** Of how it ended: a reason for the one is none for the other. */
const draftOf = (how: AskedClose) =>
  z.strictObject({
    reason: z.optional(CloseReason.check(z.refine((reason) => isReasonOf(how, reason)))),
    note: z.string(),
  });

type Typed = z.infer<ReturnType<typeof draftOf>>;

interface Props {
  lead: Lead;
  how: AskedClose;
  onClose: () => void;
}

/** Why it ended so: one of the reasons there are, and a note. Neither has to be said. Escape only goes back: what was said is found again. */
export function CloseForm({ lead, how, onClose }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const draft = useDraft<Typed>(`close-${how}`, [`lead:${lead.id}`], draftOf(how), () => ({ note: '' }));
  const form = useRef<HTMLFormElement>(null);
  useSubmitKeys(form);

  const end = () => {
    draft.drop();
    onClose();
  };
  const discard = () => {
    draft.drop();
    form.current?.querySelector('input')?.focus();
  };
  const [save, saving] = useOnce(async () => {
    const done = () => t(`common.done.${how}`, { name: isolated(lead.name) });
    const said = closeSaid(draft.typed);
    if (await run('lead.close', { leadId: lead.id, outcome: how, ...said }, { done, undo: true })) end();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };

  return (
    <form ref={form} aria-busy={saving} onSubmit={submit} className="flex flex-col gap-2">
      {draft.isRestored && <Restored onDiscard={discard} />}
      <WhyClosed how={how} {...draft.typed} saving={saving} onChange={draft.change} />
      <SaveOrCancel saving={saving} onCancel={end} />
    </form>
  );
}
