import { Check, X } from 'lucide-react';
import { type FocusEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/IconButton';
import { useKeys } from '@/components/ui/keys';
import { fieldsAsked, parseLead, textIn, type TypedField, typedLead, withText } from '@/components/ui/lead-form';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { TakenBy } from '@/components/ui/TakenBy';
import { useOnce } from '@/components/ui/use-once';
import { type Lead, leadFields } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { leadById } from '@/lib/store/queries/leads';
import { FactInput } from './FactInput';
import { useEditLead } from './use-edit-lead';

interface Props {
  lead: Lead;
  field: TypedField;
  label: string;
  onClose: () => void;
}

/**
 * One fact as it is edited: Enter saves it, and so does going on to something else; Escape leaves it as it was. What is wrong stands
 * below, and where it was changed elsewhere meanwhile the rep is told before hers goes over it.
 */
export function FactForm({ lead, field, label, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pipelines = usePipelines();
  const { edit, takenBy, forgetTaken } = useEditLead(lead.id);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const textOf = (now: Lead) => textIn(typedLead(leadFields(now), now.currency, language), field);
  /** What it said when the rep began, or was told last. */
  const [opened, setOpened] = useState(() => textOf(lead));
  const [text, setText] = useState(opened);
  const [error, setError] = useState<string>();

  useEffect(() => {
    const control = form.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    control?.focus();
    if (control instanceof HTMLInputElement && control.type !== 'date') control.select();
  }, []);
  useKeys({ Escape: onClose });

  const type = (next: string) => {
    setText(next);
    setError(undefined);
    forgetTaken();
  };
  const parsed = (now: Lead) => {
    const asked = { fields: pipelineWith(pipelines, now.stageId).fields, language };
    const typed = withText(typedLead(leadFields(now), now.currency, language), field, text);
    const result = parseLead(typed, now, asked);
    if ('fields' in result) return result.fields;
    const wrong =
      result.errors[field] ??
      fieldsAsked(asked)
        .map((one) => result.errors[one])
        .find(Boolean);
    setError(wrong && t(`common.wrong.${wrong}`));
    return undefined;
  };
  const [save, saving] = useOnce(async () => {
    if (text === opened) return onClose();
    const now = await leadById(lead.id);
    const theirs = now ? textOf(now) : opened;
    if (theirs !== opened && theirs !== text) {
      setOpened(theirs);
      return setError(theirs ? t('lead.meanwhile', { value: theirs }) : t('lead.meanwhileEmpty'));
    }
    return (await edit(parsed)) ? onClose() : undefined;
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    // Gone to another window, perhaps to copy from there, she comes back to it.
    if (event.target === document.activeElement) return;
    if (!event.currentTarget.contains(event.relatedTarget) && error === undefined && !takenBy) void save();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- that the focus leaves it, not what is done to it
    <form ref={form} noValidate aria-busy={saving} onSubmit={submit} onBlur={leave} className="min-w-0 flex-1">
      <div className="flex items-center gap-1">
        <FactInput
          field={field}
          custom={pipelines.fields}
          aria-label={label}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : id}
          value={text}
          onText={type}
          placeholder={
            field === 'probability' ? pipelines.stages.get(lead.stageId)?.probability?.toString() : undefined
          }
          currency={lead.currency}
        />
        <IconButton type="submit" icon={Check} label={t('common.actions.save')} aria-disabled={saving} />
        <IconButton icon={X} label={t('common.actions.cancel')} aria-keyshortcuts="Escape" onClick={onClose} />
      </div>
      {error && (
        <p id={id} role="alert" className="text-sm text-overdue">
          {error}
        </p>
      )}
      {takenBy && <TakenBy leadId={takenBy} />}
    </form>
  );
}
