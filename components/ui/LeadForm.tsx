import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadFields } from '@/lib/pipeline/lead';
import { customKey } from '@/lib/pipeline/custom-values';
import { isLivingStage, pipelineWith } from '@/lib/pipeline/pipelines';
import { Button } from './Button';
import { Field, Input, Select } from './Field';
import { useFirstFocus } from './first-focus';
import { CustomInputs } from './CustomInputs';
import {
  type FieldError,
  fieldsAsked,
  parseLead,
  textIn,
  type TypedField,
  type TypedLead,
  typedLead,
  typedLimits,
  withText,
} from './lead-form';
import { customLengths } from './lead-form-custom';
import { moreFields } from './lead-form-more';
import { LeadFormMore } from './LeadFormMore';
import { useLanguage } from './page';
import { usePipelines } from './pipelines';
import { Restored } from './Restored';
import { StageOptions } from './StageOptions';
import { useSubmitKeys } from './use-submit-keys';

const textFields = ['name', 'title', 'company', 'location', 'email', 'phone', 'profile'] as const;

const inputs: Partial<Record<TypedField, { type: string; inputMode?: 'decimal' | 'numeric' }>> = {
  phone: { type: 'tel' },
  expectedCloseOn: { type: 'date' },
  probability: { type: 'text', inputMode: 'numeric' },
  value: { type: 'text', inputMode: 'decimal' },
};

const noFields: Partial<LeadFields> = {};

const byName = (name: string) => `[name="${CSS.escape(name)}"]`;

interface Props {
  /** What the form opens with; what it does not show stays as it is. */
  fields?: Partial<LeadFields>;
  /** Of the value, where `fields` names none. */
  currency: string;
  /** The stage that is chosen at first; without it no stage is asked for. */
  stageId?: string;
  /** Where she stands or will stand, where no stage is asked for: its probability is what an empty one means. */
  standsIn?: string | undefined;
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
export function LeadForm({ fields = noFields, currency, stageId, standsIn, action, draft, children, ...on }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const base = { ...fields, currency: fields.currency ?? currency };
  const [typed, setTyped] = useState(() => draft ?? typedLead(fields, currency, language));
  const [startsOpen] = useState(() => {
    const opened = typedLead(fields, currency, language);
    const inMore = [...moreFields, ...Object.keys(typed.custom).map(customKey)];
    return inMore.some((key) => textIn(typed, key) !== textIn(opened, key));
  });
  const [restored, setRestored] = useState(draft !== undefined && on.onDiscard !== undefined);
  const pipelines = usePipelines();
  const [chosen, setStage] = useState(stageId);
  // A stage may go while the form is open.
  const stage = chosen !== undefined && isLivingStage(pipelines, chosen) ? chosen : stageId;
  const likely = pipelines.stages.get(stage ?? standsIn ?? pipelines.living[0].stages[0]?.id ?? '')?.probability;
  const { fields: ownFields } = pipelineWith(pipelines, stage ?? standsIn ?? '');
  const asked = { fields: ownFields, language };
  const [errors, setErrors] = useState<Partial<Record<TypedField, FieldError>>>({});
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  useSubmitKeys(form);
  const nameInput = useFirstFocus<HTMLInputElement>();
  const currencyId = useId();

  const type = (key: TypedField, text: string) => {
    const next = withText(typed, key, text);
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

  const fieldOf = (name: TypedField) => form.current?.querySelector<HTMLInputElement>(byName(name));
  const wrong = (found: typeof errors, first: TypedField | undefined) => {
    setErrors(found);
    if (more.current?.querySelector(Object.keys(found).map(byName).join())) more.current.open = true;
    if (first) fieldOf(first)?.focus();
  };

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (saving) return;
    const parsed = parseLead(typed, base, asked);
    const keys = fieldsAsked(asked);
    if ('errors' in parsed)
      return wrong(
        parsed.errors,
        keys.find((key) => key in parsed.errors),
      );
    // Of a day that is half typed the field says that it is none.
    const half = keys.find((key) => fieldOf(key)?.validity.badInput);
    if (half) return wrong({ [half]: 'badDate' } as typeof errors, half);
    setSaving(true);
    try {
      await on.onSave(parsed.fields, stage);
    } finally {
      setSaving(false);
    }
  };

  const control = (key: TypedField, limit: number) => ({
    name: key,
    value: textIn(typed, key),
    maxLength: limit,
    autoComplete: 'off',
    required: key === 'name',
    // What is typed while it is saved would be in no lead. The focus stays, as it would not where it is disabled.
    readOnly: saving,
    type: 'text',
    ...inputs[key],
    onChange: (event: { target: { value: string } }) => type(key, event.target.value),
  });
  const basic = (key: keyof typeof typedLimits) => control(key, typedLimits[key]);
  const said = (key: TypedField) => {
    const error = errors[key];
    return error && t(`common.wrong.${error}`);
  };

  return (
    <form ref={form} noValidate onSubmit={save} aria-busy={saving} className="flex flex-col gap-2">
      {restored && <Restored onDiscard={discard} />}
      {textFields.map((key) => (
        <Field key={key} label={t(`common.fields.${key}`)} error={said(key)}>
          {(props) => <Input ref={key === 'name' ? nameInput : undefined} {...props} {...basic(key)} />}
        </Field>
      ))}
      <Field label={t('common.fields.value')} error={said('value')}>
        {(props) => (
          <div className="flex items-center gap-2">
            <Input
              {...props}
              {...basic('value')}
              aria-describedby={[currencyId, props['aria-describedby']].filter(Boolean).join(' ')}
            />
            <span id={currencyId} className="shrink-0 text-quiet">
              {base.currency}
            </span>
          </div>
        )}
      </Field>
      <LeadFormMore group={more} open={startsOpen} control={basic} said={said} likely={likely}>
        <CustomInputs
          fields={ownFields}
          control={(field) => control(customKey(field.id), customLengths[field.type])}
          said={(field) => said(customKey(field.id))}
          onChoose={(field, option) => !saving && type(customKey(field.id), option)}
        />
      </LeadFormMore>
      {stage !== undefined && (
        <Field label={t('common.fields.stage')}>
          {(props) => (
            <Select {...props} value={stage} onChange={(event) => !saving && setStage(event.target.value)}>
              <StageOptions />
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
