import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { forgetAbout } from '@/components/ui/kept';
import { useKeys } from '@/components/ui/keys';
import { useOnce } from '@/components/ui/use-once';
import type { Lead } from '@/lib/pipeline/lead';
import { useGuardedCommand } from '@/components/panel/guard';

interface Props {
  lead: Lead;
  /** All that drafts about her are kept under. */
  drafts: readonly string[];
  onClose: () => void;
}

/** Asks once more, for what cannot be undone; the way out has the focus. */
export function EraseForm({ lead, drafts, onClose }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const title = useId();
  const hint = useId();
  const [remember, setRemember] = useState(true);
  useKeys({ Escape: onClose });
  const cancel = useFirstFocus<HTMLButtonElement>();
  const [erase, erasing] = useOnce(async () => {
    const done = () => t('privacy.erased', { name: isolated(lead.name) });
    if (await run('person.erase', { leadIds: [lead.id], remember }, { done })) forgetAbout(drafts);
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void erase();
  };
  return (
    <form
      aria-labelledby={title}
      className="flex flex-col gap-2 rounded-md border border-overdue px-3 py-2"
      onSubmit={submit}
    >
      <h2 id={title} className="font-semibold">
        {t('privacy.eraseTitle', { name: isolated(lead.name) })}
      </h2>
      <p>{t('privacy.eraseText')}</p>
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
