import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadFields } from '@/lib/pipeline/lead';
import { defaultPipeline, type StageRole } from '@/lib/pipeline/stages';
import { Button } from './Button';
import { Field, Input, Select } from './Field';
import { useFirstFocus } from './first-focus';
import { type FieldError, parseLead, type TypedLead, typedLead, typedLimits } from './lead-form';
import { moreFields, typedMoreOf } from './lead-form-more';
import { LeadFormMore } from './LeadFormMore';
import { useLanguage } from './page';
import { Restored } from './Restored';
import { useSubmitKeys } from './use-submit-keys';

const textFields = ['name', 'title', 'company', 'location', 'email', 'phone', 'profile'] as const;

const inputs: Partial<Record<keyof TypedLead, { type: string; inputMode?: 'decimal' | 'numeric' }>> = {
  phone: { type: 'tel' },
  expectedCloseOn: { type: 'date' },
  probability: { type: 'text', inputMode: 'numeric' },
  value: { type: 'text', inputMode: 'decimal' },
};

const noFields: Partial<LeadFields> = {};

interface Props {
  /** What the form opens with; what it does not show stays as it is. */
  fields?: Partial<LeadFields>;
  /** Of the value, where `fields` names none. */
  currency: string;
  /** The stage that is chosen at first; without it no stage is asked for. */
  stageId?: string;
  /** On the button that saves. */
  action: string;
  /** Resolves when it was saved or refused; the form takes nothing more until then. */
  onSave: (fields: LeadFields, stageId: string | undefined) => Promise<unknown>;
  onCancel?: () => void;
  /** Each change as it is typed, for who keeps drafts. */
  onType?: (typed: TypedLead) => void;
  /** In place of `fields` as they would open. Where it can be discarded, the form says that it is back. */
  draft?: TypedLead | undefined;
  /** The rep wants none of the draft: the form is as `fields` open it again. */
  onDiscard?: (() => void) | undefined;
  /** What is to be decided before it can be saved. */
  children?: ReactNode;
}

/** A lead's facts by hand: to add one, to correct what a page told, to edit. What is wrong stands next to its field. */
export function LeadForm({ fields = noFields, currency, stageId, action, draft, children, ...on }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const base = { ...fields, currency: fields.currency ?? currency };
  const [typed, setTyped] = useState(() => draft ?? typedLead(fields, currency, language));
  const [startsOpen] = useState(() => moreFields.some((key) => typed[key] !== typedMoreOf(fields)[key]));
  const [restored, setRestored] = useState(draft !== undefined && on.onDiscard !== undefined);
  const [stage, setStage] = useState(stageId);
  const [errors, setErrors] = useState<Partial<Record<keyof TypedLead, FieldError>>>({});
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  useSubmitKeys(form);
  const nameInput = useFirstFocus<HTMLInputElement>();
  const currencyId = useId();

  const type = (key: keyof TypedLead, text: string) => {
    const next = { ...typed, [key]: text };
    setTyped(next);
    setErrors((before) => ({ ...before, [key]: undefined }));
    on.onType?.(next);
  };
  const discard = () => {
    setTyped(typedLead(fields, currency, language));
    setErrors({});
    setRestored(false);
    on.onDiscard?.();
    nameInput.current?.focus();
  };

  const fieldOf = (name: string | undefined) => form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const wrong = (found: typeof errors, first: string | undefined) => {
    setErrors(found);
    if (more.current && moreFields.some((key) => found[key])) more.current.open = true;
    fieldOf(first)?.focus();
  };

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (saving) return;
    const parsed = parseLead(typed, base);
    if ('errors' in parsed) {
      const first = Object.keys(typed).find((key) => key in parsed.errors);
      return wrong(parsed.errors, first);
    }
    // Of a day that is half typed the field says that it is none.
    if (fieldOf('expectedCloseOn')?.validity.badInput) return wrong({ expectedCloseOn: 'badDate' }, 'expectedCloseOn');
    setSaving(true);
    try {
      await on.onSave(parsed.fields, stage);
    } finally {
      setSaving(false);
    }
  };

  const control = (key: keyof TypedLead) => ({
    name: key,
    value: typed[key],
    maxLength: typedLimits[key],
    autoComplete: 'off',
    required: key === 'name',
    // What is typed while it is saved would be in no lead. The focus stays, as it would not where it is disabled.
    readOnly: saving,
    type: 'text',
    ...inputs[key],
    onChange: (event: { target: { value: string } }) => type(key, event.target.value),
  });
  const said = (key: keyof TypedLead) => {
    const error = errors[key];
    return error && t(`common.wrong.${error}`);
  };

  return (
    <form ref={form} noValidate onSubmit={save} aria-busy={saving} className="flex flex-col gap-2">
      {restored && <Restored onDiscard={discard} />}
      {textFields.map((key) => (
        <Field key={key} label={t(`common.fields.${key}`)} error={said(key)}>
          {(props) => <Input ref={key === 'name' ? nameInput : undefined} {...props} {...control(key)} />}
        </Field>
      ))}
      <Field label={t('common.fields.value')} error={said('value')}>
        {(props) => (
          <div className="flex items-center gap-2">
            <Input
              {...props}
              {...control('value')}
              aria-describedby={[currencyId, props['aria-describedby']].filter(Boolean).join(' ')}
            />
            <span id={currencyId} className="shrink-0 text-quiet">
              {base.currency}
            </span>
          </div>
        )}
      </Field>
      <LeadFormMore group={more} open={startsOpen} control={control} said={said} />
      {stage !== undefined && (
        <Field label={t('common.fields.stage')}>
          {(props) => (
            <Select {...props} value={stage} onChange={(event) => !saving && setStage(event.target.value)}>
              {defaultPipeline.stages.map(({ id }) => (
                <option key={id} value={id}>
                  {t(`common.stages.${id as StageRole}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {children}
      <div className="mt-2 flex gap-2">
        <Button type="submit" look="primary" aria-disabled={saving} className="h-8 flex-1">
          {action}
        </Button>
        {on.onCancel && (
          <Button className="h-8" onClick={on.onCancel}>
            {t('common.actions.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
