import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input, Select, Textarea } from '@/components/ui/Field';
import { isolated } from '@/components/ui/format';
import { Restored } from '@/components/ui/Restored';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { useDraft } from '@/components/ui/use-draft';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { type CustomField, customFieldLimits, fieldTypes } from '@/lib/pipeline/custom-field';
import { type FieldErrors, parseField, TypedField, typedField } from './field-form';

interface Props {
  /** What the draft is kept under. */
  names: readonly string[];
  /** Absent: a new one. */
  field?: CustomField | undefined;
  others: readonly CustomField[];
  /** False where it was not saved: what was typed then stays. */
  onSave: (field: CustomField) => Promise<boolean>;
  onClose: () => void;
}

/** A field of a pipeline, new or to be changed. What type it is stays: leads have values of it. */
export function FieldForm({ names, field, others, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraft('custom-field', names, TypedField, () => typedField(field));
  const { typed } = draft;
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);
  const optionsInput = useRef<HTMLTextAreaElement>(null);
  useSubmitKeys(form);
  // It was opened by a button that is gone by now.
  useEffect(() => nameInput.current?.focus(), []);

  const change = (part: Partial<TypedField>) => {
    draft.change(part);
    setErrors({});
  };
  const close = () => {
    draft.drop();
    onClose();
  };
  const [save, saving] = useOnce(async () => {
    const parsed = parseField(typed, field?.id ?? crypto.randomUUID(), others);
    if ('field' in parsed) {
      if (await onSave(parsed.field)) close();
      return;
    }
    setErrors(parsed.errors);
    (parsed.errors.name ? nameInput : optionsInput).current?.focus();
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  const title = field ? t('customFields.form.edit', { name: isolated(field.name) }) : t('customFields.form.add');

  return (
    <form
      ref={form}
      noValidate
      aria-label={title}
      aria-busy={saving}
      onSubmit={submit}
      className="flex max-w-96 flex-col gap-2 rounded-md border border-line bg-raised p-3"
    >
      <h3 className="font-semibold">{title}</h3>
      {draft.isRestored && <Restored onDiscard={draft.drop} />}
      <Field label={t('customFields.form.name')} error={errors.name && t(`customFields.wrong.${errors.name}`)}>
        {(props) => (
          <Input
            {...props}
            ref={nameInput}
            name="name"
            required
            autoComplete="off"
            maxLength={customFieldLimits.name}
            readOnly={saving}
            value={typed.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      {!field && (
        <Field label={t('customFields.form.type')}>
          {(props) => (
            <Select
              {...props}
              name="type"
              value={typed.type}
              onChange={({ target }) => !saving && change({ type: target.value as TypedField['type'] })}
            >
              {fieldTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`customFields.types.${type}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {typed.type === 'choice' && (
        <Field
          label={t('customFields.form.options')}
          hint={t('customFields.form.optionsHint')}
          error={errors.options && t(`customFields.wrong.${errors.options}`)}
        >
          {(props) => (
            <Textarea
              {...props}
              ref={optionsInput}
              name="options"
              rows={4}
              readOnly={saving}
              value={typed.options}
              onChange={({ target }) => change({ options: target.value })}
            />
          )}
        </Field>
      )}
      <SaveOrCancel saving={saving} onCancel={close} />
    </form>
  );
}
