import { Check, RotateCw, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { proposedWith } from '@/components/ui/mail/offer';
import { useMailAnswers } from '@/components/ui/mail/use-mail-answers';
import { useOnce } from '@/components/ui/use-once';
import { useToday } from '@/components/ui/use-today';
import { useWorkingDays } from '@/components/ui/use-working-days';
import { NoticeLine } from './NoticeLine';
import type { MailRow } from './mail-rows';

const icons = { log: Check, retry: RotateCw, add: UserPlus } as const;

/** One mail: with whom, what about, and to log it or not. The follow-up that comes with it is named on the button. */
export function MailLine({ row: { offer, name, act, not } }: { row: MailRow }) {
  const { t } = useTranslation();
  const today = useToday();
  const days = useWorkingDays();
  const { mail } = offer;
  const answers = useMailAnswers(mail);
  const canFollow = act.does === 'add' || (act.does === 'log' && act.leads.some(({ lead }) => !lead.outcome));
  const dueOn = canFollow ? proposedWith(mail, today, days) : undefined;
  const [send, sending] = useOnce(async () => {
    if (act.does === 'log') await answers.log(act.leads, dueOn);
    else if (act.does === 'add') await answers.add(act.person, dueOn);
    else await answers.retry();
  });
  const [decline, declining] = useOnce(() => answers.decline(not));
  const busy = sending || declining;

  return (
    <NoticeLine
      name={name}
      about={mail.subject}
      icon={icons[act.does]}
      act={whatItDoes()}
      dueOn={dueOn}
      busy={busy}
      onAct={() => void send()}
      onNot={() => void decline()}
    >
      <span className={`font-medium ${act.does === 'retry' ? 'text-overdue' : ''}`}>{what()}</span>
      {mail.subject && (
        <span className="pl-2">
          <bdi>{mail.subject}</bdi>
        </span>
      )}
    </NoticeLine>
  );

  function whatItDoes(): string {
    const named = { name: isolated(name) };
    if (act.does === 'retry') return t('popup.toLog.retry', named);
    if (act.does === 'add') return t('popup.toLog.add', named);
    if (act.leads.length > 1) return t('popup.toLog.many', { count: act.leads.length });
    if (mail.kind === 'reply') return t('popup.toLog.reply', named);
    return mail.kind === 'scheduled' ? t('popup.toLog.scheduled', named) : t('popup.toLog.log', named);
  }

  function what(): string {
    if (act.does === 'retry') return t('popup.toLog.failed');
    if (act.does === 'add') return t('popup.toLog.stranger');
    return t(
      mail.kind === 'reply'
        ? 'popup.toLog.answer'
        : mail.kind === 'scheduled'
          ? 'popup.toLog.later'
          : 'popup.toLog.sent',
    );
  }
}
