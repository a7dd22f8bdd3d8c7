import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { Field, Input, Select } from './Field';

const kinds = {
  text: { type: 'text' },
  number: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
} as const;

interface Props {
  /** In their order. */
  fields: readonly CustomField[];
  /** For each of them, by its id. */
  control: (field: CustomField) => ComponentProps<'input'> & { value: string };
  /** What is wrong with it, in words. */
  said: (field: CustomField) => string | undefined;
  onChoose: (field: CustomField, option: string) => void;
}

/** What the lead's pipeline asks of each of its leads. */
export function CustomInputs({ fields, control, said, onChoose }: Props) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <fieldset className="m-0 mt-1 flex min-w-0 flex-col gap-2 border-0 border-t border-line p-0 pt-2">
      <legend className="sr-only">{t('customFields.title')}</legend>
      {fields.map((field) => (
        <Field key={field.id} label={field.name} error={said(field)}>
          {(props) => {
            const { value, name, ...input } = control(field);
            if (field.type !== 'choice')
              return <Input {...props} {...input} {...kinds[field.type]} name={name} value={value} />;
            return (
              <Select {...props} name={name} value={value} onChange={(event) => onChoose(field, event.target.value)}>
                <option value="">{t('customFields.none')}</option>
                {optionsOf(field, value).map((option) => (
                  <option key={option} value={option}>
                    {option}
                  </option>
                ))}
              </Select>
            );
          }}
        </Field>
      ))}
    </fieldset>
  );
}

/** One that was taken off the choice stays with who has it. */
function optionsOf({ options = [] }: CustomField, value: string): readonly string[] {
  return value && !options.includes(value) ? [...options, value] : options;
}
