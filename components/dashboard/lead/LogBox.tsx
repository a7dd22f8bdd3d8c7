import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LogForm } from '@/components/panel/LogForm';
import { personNames } from '@/components/panel/person-names';
import { draftOf } from '@/components/panel/use-log';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import type { Lead } from '@/lib/pipeline/lead';

/** A button, and in its place the form that logs a contact with her. */
export function LogBox({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  /** Whether the form is open; absent till it was once. */
  const [open, setOpen] = useState<boolean>();
  const button = useFirstFocus<HTMLButtonElement>(open === false);
  const names = personNames(undefined, lead);
  useKeys({ l: () => (open ? false : setOpen(true)) });
  if (open)
    return (
      <div className="rounded-md border border-line">
        <LogForm names={names} lead={lead} onClose={() => setOpen(false)} />
      </div>
    );
  return (
    <div className="flex flex-col gap-1">
      <Button
        ref={button}
        look="primary"
        className="h-8 self-start px-3"
        aria-keyshortcuts="l"
        onClick={() => setOpen(true)}
      >
        {t(lead.lastContactAt === undefined ? 'panel.person.logFirst' : 'panel.person.log')}
        <Kbd>L</Kbd>
      </Button>
      {draftOf(names) !== undefined && <p className="text-sm text-quiet">{t('panel.person.draft')}</p>}
    </div>
  );
}
