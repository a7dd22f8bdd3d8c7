import { Check, RotateCw, UserPlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated, weekdayDate } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { proposedWith } from '@/components/ui/mail/offer';
import { useMailAnswers } from '@/components/ui/mail/use-mail-answers';
import { useLanguage } from '@/components/ui/page';
import { useOnce } from '@/components/ui/use-once';
import { useToday } from '@/components/ui/use-today';
import type { MailRow } from './mail-rows';

const icons = { log: Check, retry: RotateCw, add: UserPlus } as const;

/** One mail: with whom, what about, and to log it or not. The follow-up that comes with it is named on the button. */
export function MailLine({ row: { offer, name, act, not } }: { row: MailRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { mail } = offer;
  const answers = useMailAnswers(mail);
  const canFollow = act.does === 'add' || (act.does === 'log' && act.leads.some(({ lead }) => !lead.outcome));
  const dueOn = canFollow ? proposedWith(mail, today) : undefined;
  const [send, sending] = useOnce(async () => {
    if (act.does === 'log') await answers.log(act.leads, dueOn);
    else if (act.does === 'add') await answers.add(act.person, dueOn);
    else await answers.retry();
  });
  const [decline, declining] = useOnce(() => answers.decline(not));
  const busy = sending || declining;
  const doing = whatItDoes();
  const label =
    dueOn === undefined ? doing : t('popup.toLog.andFollowUp', { act: doing, date: weekdayDate(dueOn, language) });

  return (
    <li
      className={`flex h-10 items-center gap-1 rounded-md pr-2 pl-3 focus-within:bg-raised hover:bg-raised ${busy ? 'opacity-50' : ''}`}
      aria-busy={busy}
    >
      <div className="min-w-0 flex-1">
        <p className="truncate leading-[18px] font-medium" title={name}>
          <bdi>{name}</bdi>
        </p>
        <p className="truncate text-sm text-quiet" title={mail.subject}>
          <span className={`font-medium ${act.does === 'retry' ? 'text-overdue' : ''}`}>{what()}</span>
          {mail.subject && (
            <span className="pl-2">
              <bdi>{mail.subject}</bdi>
            </span>
          )}
        </p>
      </div>
      <IconButton icon={icons[act.does]} label={label} aria-disabled={busy} onClick={() => void send()} />
      <IconButton
        icon={X}
        label={t('popup.toLog.not', { name: isolated(name) })}
        tip={t('mail.actions.notThis')}
        aria-disabled={busy}
        onClick={() => void decline()}
      />
    </li>
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
