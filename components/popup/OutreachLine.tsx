import { Check, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated } from '@/components/ui/format';
import { type OutreachOffer, outreachSort, proposedWithOutreach } from '@/components/ui/outreach/outreach-offer';
import { useOutreachAnswers } from '@/components/ui/outreach/use-outreach-answers';
import { useSettings } from '@/components/ui/settings';
import { useToday } from '@/components/ui/use-today';
import { useWorkingDays } from '@/components/ui/use-working-days';
import { NoticeLine } from './NoticeLine';

/** One outreach: with whom, of what kind, and to log it or not. The follow-up that comes with it is named on the button. */
export function OutreachLine({ offer }: { offer: OutreachOffer }) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const today = useToday();
  const days = useWorkingDays();
  const { log, decline, busy } = useOutreachAnswers(offer);
  const { noticed, lead } = offer;
  const name = lead?.name ?? fieldsOfContact(noticed.person, currency).name;
  const named = { name: isolated(name) };
  const what = t(`popup.outreach.sorts.${outreachSort(noticed)}`);
  const dueOn = proposedWithOutreach(offer, today, days);
  const act = `${lead ? t('mail.actions.logWith', named) : t('mail.actions.addOne', named)}: ${what}`;
  return (
    <NoticeLine
      name={name}
      icon={lead ? Check : UserPlus}
      act={act}
      dueOn={dueOn}
      busy={busy}
      onAct={() => void log(dueOn)}
      onNot={() => void decline()}
    >
      <span className="font-medium">{what}</span>
      {!lead && <span className="pl-2">{t('popup.toLog.stranger')}</span>}
    </NoticeLine>
  );
}
