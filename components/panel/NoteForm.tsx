import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Textarea } from '@/components/ui/Field';
import { forget, keep, kept } from '@/components/ui/kept';
import { useKeys } from '@/components/ui/keys';
import { Restored } from '@/components/ui/Restored';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { z } from '@/lib/pipeline/zod';
import { useGuardedCommand } from './guard';

/** `requestId`: this very text was sent, and nobody said whether it was saved. Sent again it counts once. */
const NoteDraft = z.strictObject({ text: z.string(), requestId: z.optional(z.string()) });
type NoteDraft = z.infer<typeof NoteDraft>;

const namesOf = (leadId: string) => [`lead:${leadId}`];

/** Whether a note about her was begun and not saved. */
export const hasNoteDraft = (leadId: string): boolean => kept('note', namesOf(leadId), NoteDraft) !== undefined;

interface Props {
  leadId: string;
  /** The rep has just asked for it. */
  wanted: boolean;
  onClose: () => void;
}

/** A few words about a lead, at no contact. Escape only goes back: what was typed is found again. */
export function NoteForm({ leadId, wanted, onClose }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const [draft, setDraft] = useState(() => kept('note', namesOf(leadId), NoteDraft));
  const [typed, setTyped] = useState<NoteDraft>(draft ?? { text: '' });
  const [isEmpty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useSubmitKeys(form);
  useKeys({ Escape: onClose });
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);

  const change = (next: NoteDraft) => {
    setTyped(next);
    setEmpty(false);
    if (next.text.trim()) keep('note', namesOf(leadId), next);
    else forget('note', namesOf(leadId));
  };
  const close = () => {
    forget('note', namesOf(leadId));
    onClose();
  };
  const discard = () => {
    setDraft(undefined);
    change({ text: '' });
    field.current?.focus();
  };
  const [save, saving] = useOnce(async () => {
    const text = typed.text.trim();
    if (!text) {
      setEmpty(true);
      return field.current?.focus();
    }
    const { requestId = crypto.randomUUID() } = typed;
    change({ text: typed.text, requestId });
    const said = { done: () => t('notes.added'), undo: true, requestId };
    return (await run('note.add', { leadId, text }, said)) && close();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save();
  };

  return (
    <form ref={form} noValidate aria-busy={saving} onSubmit={submit} className="flex w-full flex-col gap-2 pb-2">
      {draft && <Restored onDiscard={discard} />}
      <Field label={t('common.fields.note')} error={isEmpty ? t('common.wrong.required') : undefined}>
        {(props) => (
          <Textarea
            {...props}
            ref={field}
            name="text"
            readOnly={saving}
            maxLength={5000}
            value={typed.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" className="flex-1" aria-disabled={saving}>
          {t('common.actions.save')}
        </Button>
        <Button onClick={close}>{t('common.actions.cancel')}</Button>
      </div>
    </form>
  );
}
