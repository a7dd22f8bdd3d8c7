import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useOnce } from '@/components/ui/use-once';
import { useProposals } from '@/components/ui/proposals';
import { useToday } from '@/components/ui/use-today';
import { type Offer, type OfferedLead, offeredName, proposedWith } from './offer';
import { loggedWords } from './offer-words';
import type { MailAnswers } from './use-mail-answers';

interface Props {
  mail: Offer['mail'];
  one: OfferedLead;
  answers: MailAnswers;
  /** The sentence stands above it already. */
  titled: boolean;
}

/** A mail that was logged by itself: to be taken back, or to be followed up. */
export function LoggedLine({ mail, one, answers, titled }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  // At midnight the day is another.
  useToday();
  const [isSet, setIsSet] = useState(false);
  const [takeBack, takingBack] = useOnce(() => answers.takeBack(one.person));
  const propose = useProposals([one.lead])(one.lead);
  const step = isSet ? undefined : proposedWith(mail, one.lead, propose);
  const [set, setting] = useOnce(async () => {
    if (step && (await answers.setFollowUp(one, step))) setIsSet(true);
  });
  return (
    <>
      {!titled && <p>{loggedWords(t, mail.kind, offeredName(one))}</p>}
      <div className="flex flex-wrap gap-1">
        <Button aria-disabled={takingBack} onClick={() => void takeBack()}>
          {t('common.actions.undo')}
        </Button>
        {step && (
          <Button look="accent" aria-disabled={setting} onClick={() => void set()}>
            {t('mail.setFollowUp', { date: weekdayDate(step.dueOn, language) })}
          </Button>
        )}
      </div>
    </>
  );
}
