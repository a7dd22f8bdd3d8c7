import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { textIn, type TypedField, type TypedLead } from '@/components/ui/lead-form';
import { usePipelines } from '@/components/ui/pipelines';
import { fieldIdIn } from '@/lib/pipeline/custom-values';

interface Props {
  /** What was changed by the rep and elsewhere. */
  fields: readonly TypedField[];
  theirs: TypedLead;
  yours: TypedLead;
  /** Her own stands: called before the form is sent. */
  onKeep: () => void;
  onTake: () => void;
}

/** Within a form that cannot be saved as it stands: each field that was changed elsewhere too, and which of the two it shall be. */
export function Collision({ fields, theirs, yours, onKeep, onTake }: Props) {
  const { t } = useTranslation();
  const own = usePipelines().fields;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (fields.length === 0) return null;
  const named = (field: TypedField) => {
    const fieldId = fieldIdIn(field);
    return fieldId === undefined ? t(`common.fields.${field as 'name'}`) : own.get(fieldId)?.name;
  };
  const cell = 'py-1 pr-2 text-left align-top';
  const text = (value: string) =>
    value ? <bdi>{value}</bdi> : <span className="text-quiet">{t('common.changedElsewhere.empty')}</span>;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="collision"
      className="mt-1 rounded-md border border-no-step bg-raised px-3 py-2"
    >
      <h2 id="collision" className="font-semibold">
        {t('common.changedElsewhere.title')}
      </h2>
      <p className="text-sm text-quiet">{t('common.changedElsewhere.text')}</p>
      <table className="my-1 w-full table-fixed border-collapse text-sm">
        <thead className="text-quiet">
          <tr>
            {(['field', 'theirs', 'yours'] as const).map((column) => (
              <th key={column} scope="col" className={`${cell} font-normal`}>
                {t(`common.changedElsewhere.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field} className="border-t border-line">
              <th scope="row" className={`${cell} font-medium`}>
                {named(field)}
              </th>
              <td className={`${cell} wrap-anywhere`}>{text(textIn(theirs, field))}</td>
              <td className={`${cell} wrap-anywhere`}>{text(textIn(yours, field))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" onClick={onKeep}>
          {t('common.changedElsewhere.keepMine')}
        </Button>
        <Button onClick={onTake}>{t('common.changedElsewhere.takeTheirs')}</Button>
      </div>
    </section>
  );
}
