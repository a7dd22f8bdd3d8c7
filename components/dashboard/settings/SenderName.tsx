import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input } from '@/components/ui/Field';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { textLimits } from '@/lib/pipeline/page';

/** How the rep signs. Saved by Enter, and when she goes on to something else. */
export function SenderName() {
  const { t } = useTranslation();
  const [{ senderName }, change] = useChangeSettings();
  /** What she has written and not saved; without it the field follows the settings. */
  const [typed, setTyped] = useState<string>();

  const save = () => {
    const name = typed?.trim();
    setTyped(undefined);
    if (name !== undefined && name !== senderName) change({ senderName: name });
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
      <Field label={t('settings.gmail.sender')} hint={t('settings.gmail.senderHint')}>
        {(field) => (
          <Input
            {...field}
            maxLength={textLimits.name}
            autoComplete="name"
            value={typed ?? senderName}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={save}
          />
        )}
      </Field>
    </form>
  );
}
