import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { useLanguage } from '@/components/ui/page';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { commonCurrencies, currencyCode, currencyName } from './currencies';

const another = 'another';

/** The currency of new deal values: one of the common ones, or any by its code. */
export function CurrencyChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ currency }, change] = useChangeSettings();
  const [asking, setAsking] = useState(false);
  const listed = [...new Set([...commonCurrencies, currency])];

  return (
    <div className="flex max-w-80 flex-col gap-3">
      <Field label={t('settings.currency.label')}>
        {(field) => (
          <Select
            {...field}
            value={asking ? another : currency}
            onChange={({ target: { value } }) => {
              setAsking(value === another);
              if (value !== another) change({ currency: value });
            }}
          >
            {listed.map((code) => (
              <option key={code} value={code}>
                {currencyName(code, language)}
              </option>
            ))}
            <option value={another}>{t('settings.currency.other')}</option>
          </Select>
        )}
      </Field>
      {asking && (
        <CodeForm
          onCode={(code) => {
            setAsking(false);
            change({ currency: code });
          }}
        />
      )}
    </div>
  );
}

function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const code = currencyCode(typed);
        if (code) onCode(code);
        else setWrong(true);
      }}
    >
      <Field
        label={t('settings.currency.code')}
        hint={t('settings.currency.hint')}
        error={wrong ? t('settings.currency.bad') : undefined}
      >
        {(field) => (
          <Input
            {...field}
            className="uppercase"
            maxLength={3}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
        )}
      </Field>
      <Button type="submit">{t('common.actions.save')}</Button>
    </form>
  );
}
