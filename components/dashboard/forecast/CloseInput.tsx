import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';

interface Props {
  label: string;
  value: CalendarDate | undefined;
  /** `undefined`: without a date. False where it was not saved. */
  onSave: (day: CalendarDate | undefined) => Promise<boolean>;
}

/** A day that saves by itself, on Enter and when the focus leaves it; Escape puts back what is saved, a day half typed is said to be one. */
export function CloseInput({ label, value = '', onSave }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [isBad, setBad] = useState(false);
  /** The field keeps its own text while it is typed in: another one is drawn where that is to be what is saved. */
  const [drawn, setDrawn] = useState(0);
  const save = async ({ currentTarget: field }: SyntheticEvent<HTMLInputElement>) => {
    setBad(field.validity.badInput);
    if (field.validity.badInput || field.value === value) return;
    if (!(await onSave(field.value || undefined))) setDrawn((before) => before + 1);
  };
  return (
    <>
      <Input
        key={`${value} ${drawn}`}
        type="date"
        max="9999-12-31"
        className="min-w-0 flex-1 px-1"
        aria-label={label}
        aria-invalid={isBad ? true : undefined}
        aria-describedby={isBad ? id : undefined}
        defaultValue={value}
        onBlur={(event) => void save(event)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save(event);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setBad(false);
          setDrawn((before) => before + 1);
        }}
      />
      {isBad && (
        <p id={id} role="alert" className="order-last basis-full text-sm text-overdue">
          {t('common.wrong.badDate')}
        </p>
      )}
    </>
  );
}
