import { useTranslation } from 'react-i18next';
import { Field, Input, Select } from '@/components/ui/Field';
import { repeatUnits, type TypedStep } from './step-form';

interface Props {
  typed: TypedStep;
  error: true | undefined;
  onChange: (part: Partial<TypedStep>) => void;
}

/** Whether a step comes back, and how often; said in words as it is chosen. */
export function RepeatChoice({ typed: { unit, count }, error, onChange }: Props) {
  const { t } = useTranslation();
  const said =
    unit !== 'none' && Number(count) > 0 ? t(`followUp.repeat.${unit}`, { count: Number(count) }) : undefined;
  return (
    <div className={unit === 'none' ? '' : 'grid grid-cols-2 gap-2'}>
      <Field label={t('followUp.form.repeat')}>
        {(props) => (
          <Select
            {...props}
            name="unit"
            value={unit}
            onChange={({ target }) => onChange({ unit: target.value as TypedStep['unit'] })}
          >
            {(['none', ...repeatUnits] as const).map((one) => (
              <option key={one} value={one}>
                {t(`followUp.units.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {unit !== 'none' && (
        <Field label={t('followUp.form.every')} error={error && t('followUp.form.badCount')} hint={said}>
          {(props) => (
            <Input
              {...props}
              type="number"
              name="count"
              min={1}
              max={99}
              value={count}
              onChange={({ target }) => onChange({ count: target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
