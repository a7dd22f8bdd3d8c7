import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input } from '@/components/ui/Field';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Settings } from '@/lib/pipeline/settings';

/** After how much silence it is proposed to give a lead up. Saved by Enter, and when she goes on to something else. */
export function SilentDays() {
  const { t } = useTranslation();
  const [{ silentDays }, change] = useChangeSettings();
  /** What she has written and not saved; without it the field follows the settings. */
  const [typed, setTyped] = useState<string>();
  const [isBad, setBad] = useState(false);

  const save = () => {
    if (typed === undefined) return;
    const days = Settings.shape.silentDays.safeParse(typed.trim() === '' ? undefined : Number(typed));
    setBad(!days.success);
    if (!days.success) return;
    setTyped(undefined);
    if (days.data !== silentDays) change({ silentDays: days.data });
  };
  return (
    <form
      noValidate
      className="max-w-80"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t('rules.silent.label')}
        hint={t('rules.silent.hint')}
        error={isBad ? t('rules.silent.bad') : undefined}
      >
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? String(silentDays)}
            onChange={({ target }) => {
              setTyped(target.value);
              setBad(false);
            }}
            onBlur={save}
          />
        )}
      </Field>
    </form>
  );
}
