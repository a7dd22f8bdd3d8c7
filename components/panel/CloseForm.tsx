import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Textarea } from '@/components/ui/Field';
import { isolated } from '@/components/ui/format';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { type CloseReason, closeReasons } from '@/lib/pipeline/closed-reasons';
import type { Lead } from '@/lib/pipeline/lead';
import { reasonTold } from './close-words';
import { useGuardedCommand } from './guard';

/** The ends of a sale that are asked about. */
export type AskedClose = 'lost' | 'disqualified';

interface Props {
  lead: Lead;
  how: AskedClose;
  onClose: () => void;
}

/** Why it ended so: one of the reasons there are, and a note. Neither has to be said. */
export function CloseForm({ lead, how, onClose }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const id = useId();
  const [reason, setReason] = useState<CloseReason>();
  const [note, setNote] = useState('');
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useSubmitKeys(form);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const done = () => t(`common.done.${how}`, { name: isolated(lead.name) });
    const said = { ...(reason && { reason }), ...(note.trim() && { note }) };
    const reply = await run('lead.close', { leadId: lead.id, outcome: how, ...said }, { done, undo: true });
    setSaving(false);
    if (reply) onClose();
  };

  return (
    <form ref={form} aria-busy={saving} onSubmit={submit} className="flex flex-col gap-2">
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className="p-0 pb-1 font-semibold">{t(`qualification.close.title.${how}`)}</legend>
        {closeReasons[how].map((one) => (
          <label key={one} className="flex items-center gap-2 rounded-sm py-0.5 hover:bg-hover">
            <input
              type="radio"
              name={id}
              value={one}
              checked={reason === one}
              onChange={() => setReason(one)}
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
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" className="h-8 flex-1" aria-disabled={saving}>
          {t('common.actions.save')}
        </Button>
        <Button className="h-8" onClick={onClose}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
