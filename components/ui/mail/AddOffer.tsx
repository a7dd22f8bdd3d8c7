import { Ban, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useOnce } from '@/components/ui/use-once';
import { useProposals } from '@/components/ui/proposals';
import { useToday } from '@/components/ui/use-today';
import type { MailPerson } from '@/lib/pipeline/mail';
import { FollowUpBox } from './FollowUpBox';
import { NeverChoice } from './NeverChoice';
import { type Offer, proposedWith } from './offer';
import type { MailAnswers } from './use-mail-answers';
import { usePrimary } from './use-primary';

interface Props {
  offer: Offer;
  answers: MailAnswers;
  /** It has the keys. */
  alone: boolean;
}

/** Whether those of the mail's people who are no leads shall be. */
export function AddOffer({ offer: { mail, strangers }, answers, alone }: Props) {
  const { t } = useTranslation();
  // At midnight the day is another.
  useToday();
  const propose = useProposals([])();
  const [followUp, setFollowUp] = useState(true);
  /** Of whom it is asked how much she wants to hear nothing of, by address. */
  const [asking, setAsking] = useState<string>();
  const proposed = proposedWith(mail, undefined, propose);
  const [add, adding] = useOnce((person: MailPerson) => answers.add(person, followUp ? proposed : undefined));
  const [only] = strangers.length === 1 ? strangers : [];
  const primary = usePrimary(alone && only !== undefined, {
    run: () => only && void add(only),
    never: () => setAsking(only?.email),
  });
  const never = (who: string) => {
    setAsking(undefined);
    void answers.never(who);
  };
  if (asking !== undefined) return <NeverChoice email={asking} onNever={never} onCancel={() => setAsking(undefined)} />;
  return (
    <>
      {only && only.name !== only.email && (
        <p className="truncate text-sm text-quiet">
          <bdi>{only.email}</bdi>
        </p>
      )}
      {!only && (
        <ul className="m-0 max-h-32 list-none overflow-y-auto p-0">
          {strangers.map((person) => (
            <li key={person.email} className="flex min-h-7 items-center gap-1">
              <p className="min-w-0 flex-1 truncate" title={person.email}>
                <bdi>{person.name}</bdi>
              </p>
              <IconButton
                icon={UserPlus}
                label={t('mail.actions.addOne', { name: person.name })}
                tip={t('mail.actions.addAndLog')}
                aria-disabled={adding}
                onClick={() => void add(person)}
              />
              <IconButton
                icon={X}
                label={t('mail.actions.notNowWith', { name: person.name })}
                tip={t('mail.actions.notNow')}
                onClick={() => void answers.decline(person.email)}
              />
              <IconButton
                icon={Ban}
                label={t('mail.actions.neverWith', { name: person.name })}
                tip={t('mail.actions.never')}
                onClick={() => setAsking(person.email)}
              />
            </li>
          ))}
        </ul>
      )}
      {proposed && <FollowUpBox steps={[proposed]} each={!only} checked={followUp} onChange={setFollowUp} />}
      <div className="flex flex-wrap gap-1">
        {only && (
          <Button ref={primary} look="primary" aria-disabled={adding} onClick={() => void add(only)}>
            {t('mail.actions.addAndLog')}
          </Button>
        )}
        <Button onClick={() => void answers.decline(only?.email)}>{t('mail.actions.notNow')}</Button>
        {only && (
          <Button look="quiet" aria-keyshortcuts={alone ? 'n' : undefined} onClick={() => setAsking(only.email)}>
            {t('mail.actions.never')}
          </Button>
        )}
      </div>
    </>
  );
}
