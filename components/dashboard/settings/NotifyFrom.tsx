import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input } from '@/components/ui/Field';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { DueTime } from '@/lib/pipeline/due-time';

/** From when on in the day the rep is told. Saved by Enter, and when she goes on to something else. */
export function NotifyFrom({ hint }: { hint: string }) {
  const { t } = useTranslation();
  const [{ notifyFrom }, change] = useChangeSettings();
  /** What she has written and not saved; without it the field follows the settings. */
  const [typed, setTyped] = useState<string>();
  const [isBad, setBad] = useState(false);

  const save = () => {
    const wrong = typed !== undefined && !DueTime.safeParse(typed).success;
    setBad(wrong);
    if (wrong || typed === undefined) return;
    setTyped(undefined);
    if (typed !== notifyFrom) change({ notifyFrom: typed });
  };
  return (
    <div className="max-w-80">
      <Field label={t('notify.from')} hint={hint} error={isBad ? t('notify.badTime') : undefined}>
        {(field) => (
          <Input
            {...field}
            type="time"
            value={typed ?? notifyFrom}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={save}
            // No form is sent by Enter in a field of times alone.
            onKeyDown={({ key }) => key === 'Enter' && save()}
          />
        )}
      </Field>
    </div>
  );
}
