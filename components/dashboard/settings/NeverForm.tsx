import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { useOnce } from '@/components/ui/use-once';
import type { MailRuleKey } from '@/lib/pipeline/mail-rule';
import { textLimits } from '@/lib/pipeline/page';
import { type NeverError, neverKey } from './never-list';
import { useNever } from './use-never';

/** Adds an address or a domain by hand. `keys`: those that are on the list. */
export function NeverForm({ keys }: { keys: readonly MailRuleKey[] }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<NeverError>();
  const { never } = useNever();
  const [send, sending] = useOnce(never);
  const input = useRef<HTMLInputElement>(null);

  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    input.current?.focus();
    const parsed = neverKey(typed, keys);
    if ('error' in parsed) setError(parsed.error);
    else if (await send(parsed.key)) setTyped('');
  };
  const domain = typed.trim().toLowerCase().replace(/^@/, '');
  return (
    <form noValidate onSubmit={add} aria-busy={sending} className="max-w-96">
      <Field
        label={t('settings.gmail.never.who')}
        hint={t('settings.gmail.never.hint')}
        error={error && t(`settings.gmail.never.${error}`, { domain })}
      >
        {(field) => (
          <div className="flex gap-2">
            <Input
              {...field}
              ref={input}
              type="text"
              inputMode="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={textLimits.email}
              readOnly={sending}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value);
                setError(undefined);
              }}
            />
            <Button type="submit" className="h-8" aria-disabled={sending}>
              {t('settings.gmail.never.add')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
