import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSettings } from '@/components/ui/use-change-settings';

/** Whether single letters act (WCAG 2.1.4). */
export function LetterKeys() {
  const { t } = useTranslation();
  const [{ letterKeys }, change] = useChangeSettings();
  const id = useId();
  return (
    <div className="flex gap-2">
      <input
        id={id}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a check box has its state of itself
        role="switch"
        checked={letterKeys}
        onChange={({ target }) => change({ letterKeys: target.checked })}
        aria-describedby={`${id}-text`}
        className="m-0 mt-0.5 size-4 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {t('settings.shortcuts.letters')}
        </label>
        <p id={`${id}-text`} className="text-quiet">
          {t('settings.shortcuts.lettersText')}
        </p>
      </div>
    </div>
  );
}
