import { useLiveQuery } from 'dexie-react-hooks';
import { Check, Clock } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { dueWords, weekday, weekdayDate } from '@/components/ui/format';
import { Kbd } from '@/components/ui/Kbd';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import { useToday } from '@/components/ui/use-today';
import { addDays, type CalendarDate } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { useGuardedCommand } from './guard';
import type { ThreadOf } from './thread-of';
import { ThreadLink } from './ThreadLink';

/** What is due with this lead, and what can be done about it. `thread`: the one that the page shows, for a step that is set from it. */
export function NextStep({ lead, thread }: { lead: Lead; thread: ThreadOf }) {
  const { t } = useTranslation();
  const [next, ...later] = useLiveQuery(() => openFollowUpsOf(lead.id), [lead.id, lead.nextDueOn]) ?? [];
  const focus = useKeptFocus<HTMLElement>();
  const tone = next ? 'border-line bg-raised' : 'border-no-step bg-page';
  return (
    <section {...focus} aria-labelledby="next-step" className={`rounded-md border px-3 py-2 ${tone}`}>
      <h2 id="next-step" className="text-sm text-quiet">
        {t('panel.lead.nextStep')}
      </h2>
      {next ? <Due key={next.id} followUp={next} /> : <Unset lead={lead} thread={thread} />}
      {later.map((one) => (
        <div key={one.id} className="mt-1 border-t border-line pt-1">
          <Words followUp={one} />
        </div>
      ))}
    </section>
  );
}

function Words({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { dueOn, note } = followUp;
  const tones = { overdue: 'text-overdue', today: 'text-today', later: '' };
  const when = dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'later';
  return (
    <>
      <p className={`font-semibold ${tones[when]}`}>
        {dueWords(t, dueOn, today, language)}
        <span className="font-normal text-quiet">
          {' · '}
          {dueOn > addDays(today, 1) ? weekday(dueOn, language) : weekdayDate(dueOn, language)}
        </span>
      </p>
      {note && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      <ThreadLink {...followUp} isFrom />
    </>
  );
}

function Due({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useGuardedCommand();
  const [open, setOpen] = useState(false);
  const sending = useRef(false);
  const followUpId = followUp.id;

  const done = async () => {
    if (sending.current) return;
    sending.current = true;
    await run('follow-up.done', { followUpId }, { done: () => t('common.done.followUpDone'), undo: true });
    sending.current = false;
  };
  const snooze = (dueOn: CalendarDate) =>
    run(
      'follow-up.snooze',
      { followUpId, dueOn },
      { done: () => t('common.done.followUpSnoozed', { date: weekdayDate(dueOn, language) }), undo: true },
    );
  useKeys({ d: () => void done(), s: () => setOpen(true) });

  return (
    <>
      <Words followUp={followUp} />
      <div className="mt-2 flex gap-2">
        <Button aria-keyshortcuts="d" onClick={() => void done()}>
          <Check aria-hidden size={14} />
          {t('common.actions.done')}
          <Kbd>D</Kbd>
        </Button>
        <SnoozeMenu
          open={open}
          onOpenChange={setOpen}
          onPick={(dueOn) => void snooze(dueOn)}
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

function Unset({ lead, thread }: { lead: Lead; thread: ThreadOf }) {
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
