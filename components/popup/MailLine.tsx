import { Check, RotateCw, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { type OfferedLead, proposedWith } from '@/components/ui/mail/offer';
import { useMailAnswers } from '@/components/ui/mail/use-mail-answers';
import { useOnce } from '@/components/ui/use-once';
import { useProposals } from '@/components/ui/proposals';
import { useToday } from '@/components/ui/use-today';
import { NoticeLine } from './NoticeLine';
import type { MailRow } from './mail-rows';

const icons = { log: Check, retry: RotateCw, add: UserPlus } as const;

/** One mail: with whom, what about, and to log it or not. The follow-up that comes with it is named on the button. */
export function MailLine({ row: { offer, name, act, not } }: { row: MailRow }) {
  const { t } = useTranslation();
  // At midnight the days are others.
  useToday();
  const { mail } = offer;
  const answers = useMailAnswers(mail);
  const leads = act.does === 'log' ? act.leads : [];
  const proposeTo = useProposals(leads.map(({ lead }) => lead));
  const stepOf = ({ lead }: Pick<OfferedLead, 'lead'>) => proposedWith(mail, lead, proposeTo(lead));
  const added = act.does === 'add' ? proposedWith(mail, undefined, proposeTo()) : undefined;
  const dueOn = (added ?? leads.map(stepOf).find((step) => step !== undefined))?.dueOn;
  const [send, sending] = useOnce(async () => {
    if (act.does === 'log') await answers.log(act.leads, stepOf);
    else if (act.does === 'add') await answers.add(act.person, added);
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
