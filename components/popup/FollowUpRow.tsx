import { Check, Clock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '@/components/ui/attempt';
import { dueWords, timeOfDay, weekdayDate } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage } from '@/components/ui/page';
import { useCommand } from '@/components/ui/use-command';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { PanelLink } from './PanelLink';
import { WhoLine } from './WhoLine';

/** Fetched by its first use: the popup's first number does not wait for a menu. */
const SnoozeMenu = lazy(async () => ({ default: (await import('@/components/ui/SnoozeMenu')).SnoozeMenu }));

interface Props {
  followUp: FollowUp;
  lead: Lead;
  today: CalendarDate;
}

/** One follow-up: who, how late, what was meant, and what can be done about it. What has a key says so in `aria-keyshortcuts`. */
export function FollowUpRow({ followUp, lead, today }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useCommand();
  const [sending, setSending] = useState(false);
  const [snoozing, setSnoozing] = useState(false);
  const [menuWanted, setMenuWanted] = useState(false);
  const { name } = lead;
  const attempt = useAttempt(followUp);

  /** One at a time. The buttons are not disabled meanwhile: that would take the focus from them. */
  const finish = async (command: () => Promise<unknown>) => {
    if (sending) return;
    setSending(true);
    // What was saved leaves the list by itself: the list is live.
    if (!(await command())) setSending(false);
  };
  const done = () =>
    finish(() =>
      run('follow-up.done', { followUpId: followUp.id }, { done: () => t('common.done.followUpDone'), undo: true }),
    );
  const snooze = (dueOn: CalendarDate) =>
    finish(() =>
      run(
        'follow-up.snooze',
        { followUpId: followUp.id, dueOn },
        { done: () => t('common.done.followUpSnoozed', { date: weekdayDate(dueOn, language) }), undo: true },
      ),
    );
  const openMenu = (open: boolean) => {
    setMenuWanted(true);
    setSnoozing(open);
  };

  const trigger = (
    <IconButton
      icon={Clock}
      label={t('popup.snoozeWith', { name })}
      tip={t('common.actions.snooze')}
      aria-haspopup="menu"
      aria-keyshortcuts="s"
      onClick={() => openMenu(true)}
    />
  );

  return (
    <li
      // Long lists: what is out of sight is neither laid out nor painted.
      className={`flex h-10 items-center [contain-intrinsic-size:auto_40px] [content-visibility:auto] gap-1 rounded-md pr-2 pl-3 outline-offset-[-2px] outline-accent focus-within:bg-raised hover:bg-raised has-[p_a:focus-visible]:outline-2 ${sending ? 'opacity-50' : ''}`}
      aria-busy={sending}
    >
      <div className="min-w-0 flex-1">
        <WhoLine lead={lead} />
        <p className="truncate text-sm text-quiet" title={followUp.note}>
          <span className={followUp.dueOn < today ? 'font-medium text-overdue' : 'font-medium text-today'}>
            {dueWords(t, followUp.dueOn, today, language)}
            {followUp.dueTime && ` · ${timeOfDay(followUp.dueTime, language)}`}
          </span>
          {attempt && <span className="pl-2">{t('rules.attemptShort', { ...attempt })}</span>}
          {followUp.note && (
            <span className="pl-2">
              <bdi>{followUp.note}</bdi>
            </span>
          )}
        </p>
      </div>
      <IconButton
        icon={Check}
        label={t('popup.doneWith', { name })}
        tip={t('common.actions.done')}
        aria-keyshortcuts="d"
        onClick={() => void done()}
      />
      {menuWanted ? (
        <Suspense fallback={trigger}>
          <SnoozeMenu
            trigger={trigger}
            open={snoozing}
            onOpenChange={openMenu}
            onPick={(dueOn) => void snooze(dueOn)}
          />
        </Suspense>
      ) : (
        trigger
      )}
      <PanelLink lead={lead} />
    </li>
  );
}
