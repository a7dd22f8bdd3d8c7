import { useTranslation } from 'react-i18next';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated } from '@/components/ui/format';
import { useStageName } from '@/components/ui/pipelines';
import { say } from '@/components/ui/say';
import { useSettings } from '@/components/ui/settings';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import type { Reply } from '@/lib/messages/contract';
import { askedStep, type ProposedStep } from '@/lib/pipeline/follow-up-proposal';
import type { OutreachOffer } from './outreach-offer';

/** The answers to one question: each is sent once, said, and undone from there. */
export function useOutreachAnswers({ noticed, lead }: OutreachOffer) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const run = useCommand();
  const nameOf = useStageName();
  const { id: outreachId, kind, channel, threadId, person } = noticed;

  const said = ({ movedTo, stopped }: Reply<'outreach.log'>, added: string | undefined): string => {
    if (kind === 'reply')
      return [t('panel.outreach.replyLogged'), ...(stopped ? [t('rules.stopped')] : [])].join(' · ');
    const how = t(`common.channels.${channel}`);
    const stage = movedTo === undefined ? undefined : nameOf(movedTo);
    const logged = stage
      ? t('panel.outreach.loggedAndMoved', { channel: how, stage })
      : t('panel.outreach.logged', { channel: how });
    return added === undefined ? logged : `${t('common.done.created', { name: isolated(added) })} · ${logged}`;
  };

  const [log, logging] = useOnce((step: ProposedStep | undefined) => {
    const add = lead ? undefined : fieldsOfContact(person, currency);
    return run(
      'outreach.log',
      {
        outreachId,
        ...(add && { add }),
        ...(step && { followUp: { ...askedStep(step), ...(threadId && { threadId }) } }),
      },
      {
        done: (reply) => said(reply, add?.name),
        undo: true,
        failed: ({ takenBy }) => {
          if (takenBy !== undefined) say(t('panel.lead.taken'), { tone: 'error' });
          return takenBy !== undefined;
        },
      },
    );
  });
  const [decline, declining] = useOnce(() =>
    run('outreach.decline', { outreachId }, { done: () => t('panel.outreach.declined'), undo: true }),
  );
  return { log, decline, busy: logging || declining };
}
