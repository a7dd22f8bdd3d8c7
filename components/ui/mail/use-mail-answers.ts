import { useTranslation } from 'react-i18next';
import { isolated, weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { say } from '@/components/ui/say';
import { useSettings } from '@/components/ui/settings';
import { useCommand } from '@/components/ui/use-command';
import type { Input, Reply } from '@/lib/messages/contract';
import type { CalendarDate } from '@/lib/pipeline/calendar-date';
import { fieldsOf } from '@/lib/pipeline/lead';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import type { StageRole } from '@/lib/pipeline/stages';
import { type OfferedLead, threadOfMail } from './offer';

type FollowUp = Input<'mail.log'>['followUp'];

/** The answers that the rep can give about a mail: each is sent, said, and where it can be, undone from there. */
export function useMailAnswers(mail: NoticedMail) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useSettings();
  const run = useCommand();
  const mailId = mail.id;

  const followUp = (dueOn: CalendarDate | undefined): FollowUp =>
    dueOn === undefined ? undefined : { dueOn, ...threadOfMail(mail) };

  const logged = ({ movedTo }: Pick<Reply<'mail.log'>, 'movedTo'>) => {
    if (mail.kind === 'scheduled') return t('mail.done.scheduled');
    if (mail.kind === 'reply') return t('mail.done.reply');
    return movedTo === undefined
      ? t('mail.done.logged')
      : t('mail.done.loggedAndMoved', { stage: t(`common.stages.${movedTo as StageRole}`) });
  };

  return {
    /** One after the other; what was logged before one fails stands. Undone as one. */
    log: async (people: readonly OfferedLead[], dueOn: CalendarDate | undefined) => {
      const requestIds: string[] = [];
      for (const [index, { person }] of people.entries()) {
        const requestId = crypto.randomUUID();
        const isLast = index === people.length - 1;
        const reply = await run(
          'mail.log',
          { mailId, email: person.email, followUp: followUp(dueOn) },
          {
            requestId,
            undo: true,
            undoAlso: requestIds.toReversed(),
            ...(isLast && {
              done: (one) => (people.length > 1 ? t('mail.done.loggedMany', { count: people.length }) : logged(one)),
            }),
          },
        );
        if (!reply) return;
        requestIds.push(requestId);
      }
    },
    add: ({ email, name }: MailPerson, dueOn: CalendarDate | undefined) =>
      run(
        'mail.log',
        { mailId, email, add: fieldsOf({ name, role: 'to', email }, currency), followUp: followUp(dueOn) },
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
    setFollowUp: ({ lead }: OfferedLead, dueOn: CalendarDate) =>
      run(
        'follow-up.set',
        { leadId: lead.id, dueOn, ...threadOfMail(mail) },
        { done: () => t('common.done.followUpSet', { date: weekdayDate(dueOn, language) }), undo: true },
      ),
  };
}

export type MailAnswers = ReturnType<typeof useMailAnswers>;
