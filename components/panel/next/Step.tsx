import { Check, Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { weekdayDate } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import { StepWords } from './StepWords';
import { useStep } from './use-step';

interface Props {
  followUp: FollowUp;
  onDone: (followUpId: string) => void;
}

/** The next step itself: it has the keys. */
export function FirstStep({ followUp, onDone }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { done, snooze } = useStep(followUp, onDone);
  useKeys({ d: done, s: () => setOpen(true) });
  return (
    <>
      <StepWords followUp={followUp} />
      <div className="mt-2 flex gap-2">
        <Button aria-keyshortcuts="d" onClick={done}>
          <Check aria-hidden size={14} />
          {t('common.actions.done')}
          <Kbd>D</Kbd>
        </Button>
        <SnoozeMenu
          open={open}
          onOpenChange={setOpen}
          onPick={snooze}
          trigger={
            <Button aria-keyshortcuts="s">
              <Clock aria-hidden size={14} />
              {t('common.actions.snooze')}
              <Kbd>S</Kbd>
            </Button>
          }
        />
      </div>
    </>
  );
}

/** One of those behind it. */
export function LaterStep({ followUp, onDone }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { done, snooze } = useStep(followUp, onDone);
  const what = followUp.note ?? weekdayDate(followUp.dueOn, language);
  return (
    <li className="flex items-start gap-1 border-t border-line py-1">
      <div className="min-w-0 flex-1 pt-1 break-words">
        <StepWords followUp={followUp} />
      </div>
      <IconButton icon={Check} label={t('followUp.doneWith', { what })} tip={t('common.actions.done')} onClick={done} />
      <SnoozeMenu
        open={open}
        onOpenChange={setOpen}
        onPick={snooze}
        trigger={
          <IconButton icon={Clock} label={t('followUp.snoozeWith', { what })} tip={t('common.actions.snooze')} />
        }
      />
    </li>
  );
}
