import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { useKeys } from '@/components/ui/keys';
import { useOnce } from '@/components/ui/use-once';

interface Props {
  /** Who is to be erased, as a question, and what goes. */
  title: string;
  text: string;
  /** `remember`: she is never to be recorded again. */
  onErase: (remember: boolean) => Promise<unknown>;
  onClose: () => void;
}

/** Asks once more, for what cannot be undone; the way out has the focus. */
export function EraseForm({ title, text, onErase, onClose }: Props) {
  const { t } = useTranslation();
  const titleId = useId();
  const hint = useId();
  const [remember, setRemember] = useState(true);
  useKeys({ Escape: onClose });
  const cancel = useFirstFocus<HTMLButtonElement>();
  const [erase, erasing] = useOnce(() => onErase(remember));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void erase();
  };
  return (
    <form
      aria-labelledby={titleId}
      className="flex flex-col gap-2 rounded-md border border-overdue px-3 py-2"
      onSubmit={submit}
    >
      <h2 id={titleId} className="font-semibold">
        {title}
      </h2>
      <p>{text}</p>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-[3px]"
          checked={remember}
          aria-describedby={hint}
          onChange={(event) => setRemember(event.target.checked)}
        />
        {t('privacy.never')}
      </label>
      <p id={hint} className="text-sm text-quiet">
        {t('privacy.neverHint')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" className="text-overdue" aria-disabled={erasing}>
          {t('privacy.eraseNow')}
        </Button>
        <Button ref={cancel} onClick={onClose}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
