import { type SubmitEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Textarea } from '@/components/ui/Field';
import { isolated } from '@/components/ui/format';
import { Restored } from '@/components/ui/Restored';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { useDraft } from '@/components/ui/use-draft';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { CloseReason, closeReasons, isReasonOf } from '@/lib/pipeline/closed-reasons';
import type { Lead } from '@/lib/pipeline/lead';
import { z } from '@/lib/pipeline/zod';
import { reasonTold } from './close-words';
import { useGuardedCommand } from './guard';

/** The ends of a sale that are asked about. */
export type AskedClose = 'lost' | 'disqualified';

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
  const id = useId();
  const draft = useDraft<Typed>(`close-${how}`, [`lead:${lead.id}`], draftOf(how), () => ({ note: '' }));
  const { reason, note } = draft.typed;
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
    const said = { ...(reason && { reason }), ...(note.trim() && { note }) };
    if (await run('lead.close', { leadId: lead.id, outcome: how, ...said }, { done, undo: true })) end();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };

  return (
    <form ref={form} aria-busy={saving} onSubmit={submit} className="flex flex-col gap-2">
      {draft.isRestored && <Restored onDiscard={discard} />}
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className="p-0 pb-1 font-semibold">{t(`qualification.close.title.${how}`)}</legend>
        {closeReasons[how].map((one) => (
          <label key={one} className="flex items-center gap-2 rounded-sm py-0.5 hover:bg-hover">
            <input
              type="radio"
              name={id}
              value={one}
              checked={reason === one}
              onChange={() => draft.change({ reason: one })}
              className="m-0 size-4 shrink-0 accent-accent"
            />
            {reasonTold(t, one)}
          </label>
        ))}
      </fieldset>
      <Field label={t('common.fields.note')}>
        {(props) => (
          <Textarea
            {...props}
            name="note"
            className="min-h-12"
            readOnly={saving}
            maxLength={5000}
            value={note}
            onChange={(event) => draft.change({ note: event.target.value })}
          />
        )}
      </Field>
      <SaveOrCancel saving={saving} onCancel={end} />
    </form>
  );
}
