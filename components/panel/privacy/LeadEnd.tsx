import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { forgetAbout } from '@/components/ui/kept';
import { useOnce } from '@/components/ui/use-once';
import type { Lead } from '@/lib/pipeline/lead';
import { useGuardedCommand } from '@/components/panel/guard';
import { EraseForm } from './EraseForm';
import { ExportMenu } from './ExportMenu';

/** At the end of a lead's view: to remove her, to hand out what is kept of her, to erase her. `drafts`: all that drafts about her are kept under. */
export function LeadEnd({ lead, drafts }: { lead: Lead; drafts: readonly string[] }) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  /** Whether it is asked about; absent till it was once. */
  const [erasing, setErasing] = useState<boolean>();
  const eraseButton = useFirstFocus<HTMLButtonElement>(erasing === false);
  const [remove, removing] = useOnce(async () => {
    const done = () => t('common.done.removed', { name: isolated(lead.name) });
    if (await run('lead.remove', { leadId: lead.id }, { done, undo: true })) forgetAbout(drafts);
  });
  const erase = async (remember: boolean) => {
    const done = () => t('privacy.erased', { name: isolated(lead.name) });
    if (await run('person.erase', { leadIds: [lead.id], remember }, { done })) forgetAbout(drafts);
  };
  if (erasing)
    return (
      <EraseForm
        title={t('privacy.eraseTitle', { name: isolated(lead.name) })}
        text={t('privacy.eraseText')}
        onErase={erase}
        onClose={() => setErasing(false)}
      />
    );
  return (
    <div className="flex flex-wrap border-t border-line pt-2 *:first:-ml-2">
      <Button look="quiet" aria-disabled={removing} onClick={() => void remove()}>
        {t('panel.lead.remove')}
      </Button>
      <ExportMenu lead={lead} />
      <Button ref={eraseButton} look="quiet" onClick={() => setErasing(true)}>
        {t('privacy.erase')}
      </Button>
    </div>
  );
}
