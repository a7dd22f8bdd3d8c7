import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Input, Select } from '@/components/ui/Field';
import { type TypedField, typedLimits } from '@/components/ui/lead-form';
import { customLengths } from '@/components/ui/lead-form-custom';
import { fieldIdIn } from '@/lib/pipeline/custom-values';
import type { Pipelines } from '@/lib/pipeline/pipelines';

interface Props extends Pick<
  ComponentProps<'input'>,
  'aria-label' | 'aria-invalid' | 'aria-describedby' | 'placeholder'
> {
  field: TypedField;
  custom: Pipelines['fields'];
  value: string;
  onText: (text: string) => void;
  /** Of a sum. */
  currency: string;
}

const kinds: Partial<Record<TypedField, ComponentProps<'input'>>> = {
  phone: { type: 'tel' },
  expectedCloseOn: { type: 'date' },
  probability: { inputMode: 'numeric' },
  value: { inputMode: 'decimal' },
};

/** The control that one fact is typed or chosen in. */
export function FactInput({ field, custom, value, onText, currency, ...rest }: Props) {
  const { t } = useTranslation();
  const own = custom.get(fieldIdIn(field) ?? '');
  if (own?.type === 'choice') {
    const { options = [] } = own;
    // One that was taken off the choice stays with who has it.
    const all = value && !options.includes(value) ? [...options, value] : options;
    return (
      <Select {...rest} value={value} onChange={({ target }) => onText(target.value)}>
        <option value="">{t('customFields.none')}</option>
        {all.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    );
  }
  const ofOwn = own && { type: own.type === 'date' ? 'date' : 'text', maxLength: customLengths[own.type] };
  const most = own ? {} : { maxLength: typedLimits[field as 'name'] };
  return (
    <>
      <Input
        autoComplete="off"
        {...rest}
        {...kinds[field]}
        {...most}
        {...ofOwn}
        value={value}
        onChange={({ target }) => onText(target.value)}
      />
      {field === 'value' && <span className="shrink-0 text-quiet">{currency}</span>}
    </>
  );
}
