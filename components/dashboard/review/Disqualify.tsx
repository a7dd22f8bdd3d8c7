import { CircleSlash } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeSaid, type ToldClose, WhyClosed } from '@/components/panel/WhyClosed';
import { Button } from '@/components/ui/Button';
import { Popout } from '@/components/ui/Popout';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import type { Decide } from './Actions';

/** The lead is given up: why, and a note; neither has to be said. */
export function Disqualify({ decide }: { decide: Decide }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<ToldClose>({ note: '' });
  const [saving, setSaving] = useState(false);
  useKeys({ d: () => setOpen(true) });
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaving(true);
    if (await decide({ decision: 'disqualify', ...closeSaid(told) })) setOpen(false);
    setSaving(false);
  };
  return (
    <Popout
      open={open}
      onOpenChange={setOpen}
      label={t('review.actions.disqualify')}
      trigger={
        <Button aria-keyshortcuts="d">
          <CircleSlash aria-hidden size={14} />
          {t('review.actions.disqualify')}
          <Kbd>D</Kbd>
        </Button>
      }
    >
      <form aria-busy={saving} onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <WhyClosed how="disqualified" {...told} saving={saving} onChange={(part) => setTold({ ...told, ...part })} />
        <SaveOrCancel saving={saving} onCancel={() => setOpen(false)} />
      </form>
    </Popout>
  );
}
