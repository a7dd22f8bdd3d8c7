import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { weekdayDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useOnce } from '@/components/ui/use-once';
import { useToday } from '@/components/ui/use-today';
import { useWorkingDays } from '@/components/ui/use-working-days';
import { type Offer, type OfferedLead, proposedWith } from './offer';
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
  const today = useToday();
  const days = useWorkingDays();
  const [isSet, setIsSet] = useState(false);
  const [takeBack, takingBack] = useOnce(() => answers.takeBack(one.person));
  const dueOn = one.lead.outcome === undefined && !isSet ? proposedWith(mail, today, days) : undefined;
  const [set, setting] = useOnce(async () => {
    if (dueOn !== undefined && (await answers.setFollowUp(one, dueOn))) setIsSet(true);
  });
  return (
    <>
      {!titled && <p>{loggedWords(t, mail.kind, one.lead.name)}</p>}
      <div className="flex flex-wrap gap-1">
        <Button aria-disabled={takingBack} onClick={() => void takeBack()}>
          {t('common.actions.undo')}
        </Button>
        {dueOn !== undefined && (
          <Button look="accent" aria-disabled={setting} onClick={() => void set()}>
            {t('mail.setFollowUp', { date: weekdayDate(dueOn, language) })}
          </Button>
        )}
      </div>
    </>
  );
}
