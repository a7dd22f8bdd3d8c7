import { useTranslation } from 'react-i18next';
import { isolated, weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useStageName } from '@/components/ui/pipelines';
import { say } from '@/components/ui/say';
import { useSettings } from '@/components/ui/settings';
import { useCommand } from '@/components/ui/use-command';
import type { Input, Reply } from '@/lib/messages/contract';
import { askedStep, type ProposedStep } from '@/lib/pipeline/follow-up-proposal';
import { fieldsOf } from '@/lib/pipeline/lead';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import { type OfferedLead, threadOfMail } from './offer';

type FollowUp = Input<'mail.log'>['followUp'];

/** The answers that the rep can give about a mail: each is sent, said, and where it can be, undone from there. */
export function useMailAnswers(mail: NoticedMail) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useSettings();
  const run = useCommand();
  const nameOf = useStageName();
  const mailId = mail.id;

  const followUp = (step: ProposedStep | undefined): FollowUp => step && { ...askedStep(step), ...threadOfMail(mail) };

  const logged = ({ movedTo, stopped }: Pick<Reply<'mail.log'>, 'movedTo' | 'stopped'>) => {
    if (mail.kind === 'scheduled') return t('mail.done.scheduled');
    if (mail.kind === 'reply') return [t('mail.done.reply'), ...(stopped ? [t('rules.stopped')] : [])].join(' · ');
    return movedTo === undefined ? t('mail.done.logged') : t('mail.done.loggedAndMoved', { stage: nameOf(movedTo) });
  };

  return {
    /** One after the other; what was logged before one fails stands. Undone as one. */
    log: async (people: readonly OfferedLead[], stepOf: (one: OfferedLead) => ProposedStep | undefined) => {
      const requestIds: string[] = [];
      for (const [index, one] of people.entries()) {
        const requestId = crypto.randomUUID();
        const isLast = index === people.length - 1;
        const sent = await run(
          'mail.log',
          { mailId, email: one.person.email, followUp: followUp(stepOf(one)) },
          {
            requestId,
            undo: true,
            undoAlso: requestIds.toReversed(),
            ...(isLast && {
              done: (reply) =>
                people.length > 1 ? t('mail.done.loggedMany', { count: people.length }) : logged(reply),
            }),
          },
        );
        if (!sent) return;
        requestIds.push(requestId);
      }
    },
    add: ({ email, name }: MailPerson, step: ProposedStep | undefined) =>
      run(
        'mail.log',
        { mailId, email, add: fieldsOf({ name, role: 'to', email }, currency), followUp: followUp(step) },
        { done: () => t('mail.done.added', { name: isolated(name) }), undo: true },
      ),
    decline: (email?: string) => run('mail.decline', { mailId, ...(email && { email }) }),
    putOff: () => run('mail.put-off', { mailId }),
    retry: () => run('mail.retry', { mailId }),
    /** `who`: an address or a domain. */
    never: async (who: string) => {
      const key = `${who.includes('@') ? 'email' : 'domain'}:${who.toLowerCase()}`;
      if (!(await run('mail.never', { key }))) return;
      const allow = () => void run('mail.allow', { key }, { done: () => t('common.done.undone') });
      say(t('mail.done.never', { who: isolated(who) }), { offer: { does: 'undo', run: allow } });
    },
    /** Takes back what was logged by itself; the mail is then answered, so that it is not logged so again. */
    takeBack: async ({ requestId, email }: MailPerson) => {
      if (requestId === undefined) return;
      if (await run('undo', { requestId }, { done: () => t('common.done.undone') }))
        await run('mail.decline', { mailId, email });
    },
    setFollowUp: ({ lead }: OfferedLead, step: ProposedStep) =>
      run(
        'follow-up.set',
        { leadId: lead.id, ...askedStep(step), ...threadOfMail(mail) },
        { done: () => t('common.done.followUpSet', { date: weekdayDate(step.dueOn, language) }), undo: true },
      ),
  };
}

export type MailAnswers = ReturnType<typeof useMailAnswers>;
