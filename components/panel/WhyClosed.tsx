import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Textarea } from '@/components/ui/Field';
import { type CloseReason, closeReasons } from '@/lib/pipeline/closed-reasons';
import { reasonTold } from './close-words';

/** The ends of a sale that are asked about. */
export type AskedClose = 'lost' | 'disqualified';

export interface ToldClose {
  reason?: CloseReason | undefined;
  note: string;
}

interface Props extends ToldClose {
  how: AskedClose;
  saving: boolean;
  onChange: (part: Partial<ToldClose>) => void;
}

/** Why a sale ended: one of the reasons there are, and a note. */
export function WhyClosed({ how, reason, note, saving, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className="p-0 pb-1 font-semibold">{t(`qualification.close.title.${how}`)}</legend>
        {closeReasons[how].map((one) => (
          <label key={one} className="flex items-center gap-2 rounded-sm py-0.5 hover:bg-hover">
            <input
              type="radio"
              name={id}
              value={one}
              checked={reason === one}
              onChange={() => onChange({ reason: one })}
              className="m-0 size-4 shrink-0 accent-accent"
            />
            {reasonTold(t, one)}
          </label>
        ))}
      </fieldset>
      <Field label={t('common.fields.note')}>
        {(props) => (
          <Textarea
            {...props}
            name="note"
            className="min-h-12"
            readOnly={saving}
            maxLength={5000}
            value={note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

/** As it is sent: what was not said is left out. */
export function closeSaid({ reason, note }: ToldClose) {
  return { ...(reason && { reason }), ...(note.trim() && { note }) };
}
