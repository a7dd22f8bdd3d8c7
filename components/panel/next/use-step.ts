import { useTranslation } from 'react-i18next';
import { weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useOnce } from '@/components/ui/use-once';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import { useGuardedCommand } from '@/components/panel/guard';

/** What can be done about one open step. `onDone`: it was, and how it went may be asked. */
export function useStep({ id: followUpId }: FollowUp, onDone: (followUpId: string) => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useGuardedCommand();

  const [done] = useOnce(async () => {
    const said = ({ nextDueOn }: { nextDueOn?: CalendarDate }) =>
      nextDueOn === undefined
        ? t('common.done.followUpDone')
        : t('followUp.doneAndNext', { date: weekdayDate(nextDueOn, language) });
    if (await run('follow-up.done', { followUpId }, { done: said, undo: true })) onDone(followUpId);
  });
  const snooze = (dueOn: CalendarDate) =>
    run(
      'follow-up.snooze',
      { followUpId, dueOn },
      { done: () => t('common.done.followUpSnoozed', { date: weekdayDate(dueOn, language) }), undo: true },
    );
  return { done: () => void done(), snooze: (dueOn: CalendarDate) => void snooze(dueOn) };
}
