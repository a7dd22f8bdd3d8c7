import { CircleSlash } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeSaid, type ToldClose, WhyClosed } from '@/components/panel/WhyClosed';
import { Button } from '@/components/ui/Button';
import { Popout } from '@/components/ui/Popout';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';

/** All of them are given up, for one reason. */
export function DisqualifyMany({ onSay }: { onSay: (said: ReturnType<typeof closeSaid>) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<ToldClose>({ note: '' });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setOpen(false);
    onSay(closeSaid(told));
  };
  return (
    <Popout
      open={open}
      onOpenChange={setOpen}
      label={t('leads.bulk.disqualify')}
      trigger={
        <Button>
          <CircleSlash aria-hidden size={14} />
          {t('leads.bulk.disqualify')}
        </Button>
      }
    >
      <form onSubmit={submit} className="flex flex-col gap-2">
        <WhyClosed how="disqualified" {...told} saving={false} onChange={(part) => setTold({ ...told, ...part })} />
        <SaveOrCancel saving={false} onCancel={() => setOpen(false)} />
      </form>
    </Popout>
  );
}
