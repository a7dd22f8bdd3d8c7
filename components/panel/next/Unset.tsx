import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuardedCommand } from '@/components/panel/guard';
import type { ThreadOf } from '@/components/panel/thread-of';
import { Button } from '@/components/ui/Button';
import { weekdayDate } from '@/components/ui/format';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';

/** No step is set: to set one, with one press for its day. */
export function Unset({ lead, thread }: { lead: Lead; thread: ThreadOf }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useGuardedCommand();
  const [open, setOpen] = useState(false);

  const set = (dueOn: CalendarDate) =>
    run(
      'follow-up.set',
      { leadId: lead.id, dueOn, ...(thread.threadId && thread) },
      { done: () => t('common.done.followUpSet', { date: weekdayDate(dueOn, language) }), undo: true },
    );
  useKeys({ s: () => setOpen(true) });

  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="font-semibold text-no-step">{t('common.due.none')}</p>
      <SnoozeMenu
        open={open}
        onOpenChange={setOpen}
        onPick={(dueOn) => void set(dueOn)}
        action={t('panel.lead.setFollowUp')}
        withToday
        trigger={
          <Button aria-keyshortcuts="s">
            <Clock aria-hidden size={14} />
            {t('panel.lead.setFollowUp')}
            <Kbd>S</Kbd>
          </Button>
        }
      />
    </div>
  );
}
