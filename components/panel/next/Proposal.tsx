import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFocusNow } from './use-focus-now';
import { isolated, weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { SnoozeMenu } from '@/components/ui/SnoozeMenu';
import { useOnce } from '@/components/ui/use-once';
import { useGuardedCommand } from '@/components/panel/guard';
import type { Translate } from '@/lib/i18n';
import type { Reply } from '@/lib/messages/contract';
import type { AfterDone } from '@/lib/pipeline/after-done';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import type { Lead } from '@/lib/pipeline/lead';

interface Props {
  lead: Lead;
  done: FollowUp;
  proposal: NonNullable<Reply<'follow-up.done'>['proposal']>;
  onEnd: () => void;
}

/** What comes after a step that went so: a day for the next one, or that the lead is given up. */
export function Proposal({ lead, done, proposal, onEnd }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useGuardedCommand();
  const [open, setOpen] = useState(false);
  // The answer that was pressed has gone: what it led to has the focus.
  const first = useFocusNow<HTMLButtonElement>();

  const [set] = useOnce(async (dueOn: CalendarDate) => {
    const date = weekdayDate(dueOn, language);
    const { threadId, subject, account } = done;
    const byRule = proposal.kind === 'follow-up' && proposal.by === 'rule' && proposal.dueOn === dueOn;
    const thread = { ...(threadId && { threadId }), ...(subject && { subject }), ...(account && { account }) };
    // What repeats has its next already: it only comes later.
    const reply = proposal.followUpId
      ? await run(
          'follow-up.snooze',
          { followUpId: proposal.followUpId, dueOn },
          { done: () => t('common.done.followUpSnoozed', { date }), undo: true },
        )
      : await run(
          'follow-up.set',
          { leadId: lead.id, dueOn, also: true, ...thread, ...(byRule && { byRule }) },
          { done: () => t('common.done.followUpSet', { date }), undo: true },
        );
    if (reply) onEnd();
  });
  const [giveUp] = useOnce(async () => {
    const said = () => t('common.done.disqualified', { name: isolated(lead.name) });
    const reason = proposal.by === 'unanswered' ? 'silent' : 'not-interested';
    const input = { leadId: lead.id, outcome: 'disqualified', reason } as const;
    if (await run('lead.close', input, { done: said, undo: true })) onEnd();
  });
  const no = (
    <Button look="quiet" onClick={onEnd}>
      {t('followUp.done.no')}
    </Button>
  );

  if (proposal.kind === 'propose-disqualify')
    return (
      <div className="mt-2 border-t border-line pt-2">
        <p>
          {proposal.by === 'unanswered'
            ? t('followUp.done.giveUp.unanswered', { count: proposal.tries })
            : t('followUp.done.giveUp.not-interested')}
        </p>
        <div className="mt-1 flex flex-wrap gap-1">
          <Button ref={first} onClick={() => void giveUp()}>
            {t('followUp.done.doDisqualify')}
          </Button>
          {no}
        </div>
      </div>
    );
  return (
    <div className="mt-2 border-t border-line pt-2">
      <p>
        {t('followUp.done.next', { date: weekdayDate(proposal.dueOn, language) })}
        <span className="text-quiet"> · {proposedBy(t, proposal)}</span>
      </p>
      <div className="mt-1 flex flex-wrap gap-1">
        <Button ref={first} onClick={() => void set(proposal.dueOn)}>
          {t('followUp.form.set')}
        </Button>
        <SnoozeMenu
          open={open}
          onOpenChange={setOpen}
          onPick={(dueOn) => void set(dueOn)}
          action={t('followUp.form.set')}
          trigger={<Button>{t('followUp.done.otherDay')}</Button>}
        />
        {no}
      </div>
    </div>
  );
}

function proposedBy(t: Translate, proposal: Extract<AfterDone, { kind: 'follow-up' }>): string {
  if (proposal.by !== 'rule') return t(`followUp.done.by.${proposal.by}`);
  return t('rules.inRow', { step: proposal.step + 1, of: proposal.of });
}
