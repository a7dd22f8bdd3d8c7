import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import type { Decide } from './Actions';

/** A follow-up on one of the days that are offered, or on another. */
export function NextStep({ decide }: { decide: Decide }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useKeys({ n: () => setOpen(true) });
  return (
    <SnoozeMenu
      open={open}
      onOpenChange={setOpen}
      onPick={(dueOn) => void decide({ decision: 'next-step', dueOn })}
      action={t('review.actions.setStep')}
      withToday
      trigger={
        <Button aria-keyshortcuts="n">
          <CalendarPlus aria-hidden size={14} />
          {t('review.actions.nextStep')}
          <Kbd>N</Kbd>
        </Button>
      }
    />
  );
}
