import { Ban, Check, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { usePipelines, useStageName } from '@/components/ui/pipelines';
import { useProposals } from '@/components/ui/proposals';
import { useToday } from '@/components/ui/use-today';
import { useOnce } from '@/components/ui/use-once';
import { FollowUpBox } from './FollowUpBox';
import { movesTo, type Offer, type OfferedLead, offeredName, proposedWith } from './offer';
import type { MailAnswers } from './use-mail-answers';
import { usePrimary } from './use-primary';

interface Props {
  offer: Offer;
  answers: MailAnswers;
  /** It has the keys. */
  alone: boolean;
}

/** Whether to log the mail with those of its people who are leads. */
export function LogOffer({ offer: { mail, leads }, answers, alone }: Props) {
  const { t } = useTranslation();
  // At midnight the days are others.
  useToday();
  const proposeTo = useProposals(leads.map(({ lead }) => lead));
  const pipelines = usePipelines();
  const nameOf = useStageName();
  const [followUp, setFollowUp] = useState(true);
  const stepOf = ({ lead }: OfferedLead) => proposedWith(mail, lead, proposeTo(lead));
  const steps = leads.flatMap((one) => stepOf(one) ?? []);
  const [log, logging] = useOnce((people: readonly OfferedLead[]) =>
    answers.log(people, (one) => (followUp ? stepOf(one) : undefined)),
  );
  const [only] = leads.length === 1 ? leads : [];
  const never = ({ person }: OfferedLead) => void answers.never(person.email);
  const primary = usePrimary(alone, { run: () => void log(leads), never: () => only && never(only) });
  const stageOf = ({ lead }: OfferedLead) => {
    const stage = movesTo(mail, lead, pipelines);
    return stage && t('mail.moves', { stage: nameOf(stage) });
  };

  return (
    <>
      {leads.length > 1 && (
        <ul className="m-0 max-h-32 list-none overflow-y-auto p-0">
          {leads.map((one) => (
            <li key={one.person.email} className="flex min-h-7 items-center gap-1">
              <p className="min-w-0 flex-1 truncate">
                <bdi>{offeredName(one)}</bdi> <span className="text-sm text-quiet">{stageOf(one)}</span>
              </p>
              <IconButton
                icon={Check}
                label={t('mail.actions.logWith', { name: offeredName(one) })}
                tip={t('mail.actions.log')}
                aria-disabled={logging}
                onClick={() => void log([one])}
              />
              <IconButton
                icon={X}
                label={t('mail.actions.notWith', { name: offeredName(one) })}
                tip={t('mail.actions.notThis')}
                onClick={() => void answers.decline(one.person.email)}
              />
              <IconButton
                icon={Ban}
                label={t('mail.actions.neverWith', { name: offeredName(one) })}
                tip={t('mail.actions.neverPerson')}
                onClick={() => never(one)}
              />
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <FollowUpBox steps={steps} each={leads.length > 1} checked={followUp} onChange={setFollowUp} />
      )}
      {only && stageOf(only) && <p className="text-sm text-quiet">{stageOf(only)}</p>}
      <div className="flex flex-wrap gap-1">
        <Button ref={primary} look="primary" aria-disabled={logging} onClick={() => void log(leads)}>
          {t(only ? 'mail.actions.log' : 'mail.actions.logAll')}
        </Button>
        <Button onClick={() => void answers.decline(only?.person.email)}>{t('mail.actions.notThis')}</Button>
        {only && (
          <Button look="quiet" aria-keyshortcuts={alone ? 'n' : undefined} onClick={() => never(only)}>
            {t('mail.actions.neverPerson')}
          </Button>
        )}
      </div>
    </>
  );
}
