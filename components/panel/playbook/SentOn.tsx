import { type ChangeEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input } from '@/components/ui/Field';
import { CalendarDate } from '@/lib/pipeline/calendar-date';

interface Props {
  /** As it is saved, or about to be; the old one again where that is refused. */
  saved: CalendarDate | undefined;
  onSave: (day: CalendarDate | undefined) => void;
}

/** When a proposal was sent: saved as soon as it is a whole date, or none. */
export function SentOn({ saved = '', onSave }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  // Set by hand: a date that is half typed has no value, and would be taken away by one that is given at each drawing.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== saved) field.current.value = saved;
  }, [saved]);
  const change = ({ target: { value, validity } }: ChangeEvent<HTMLInputElement>) => {
    // A year that is being typed is, for a while, one of long ago.
    if (validity.badInput || validity.rangeUnderflow || value === saved) return;
    if (value === '' || CalendarDate.safeParse(value).success) onSave(value || undefined);
  };
  return (
    <Field label={t('playbook.proposal.sentOn')}>
      {(props) => <Input {...props} ref={field} type="date" name="sentOn" min="2000-01-01" onChange={change} />}
    </Field>
  );
}
