import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import type { Decide } from './Actions';

/** Nothing is done now: the day is chosen from which on the review asks about her again. Her follow-ups stay as they are. */
export function Later({ decide }: { decide: Decide }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useKeys({ s: () => setOpen(true) });
  return (
    <SnoozeMenu
      open={open}
      onOpenChange={setOpen}
      onPick={(until) => void decide({ decision: 'later', until })}
      action={t('review.actions.askAgain')}
      trigger={
        <Button aria-keyshortcuts="s">
          <Clock aria-hidden size={14} />
          {t('review.actions.later')}
          <Kbd>S</Kbd>
        </Button>
      }
    />
  );
}
