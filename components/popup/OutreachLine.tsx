import { Check, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated } from '@/components/ui/format';
import { type OutreachOffer, outreachSort, proposedWithOutreach } from '@/components/ui/outreach/outreach-offer';
import { useOutreachAnswers } from '@/components/ui/outreach/use-outreach-answers';
import { useSettings } from '@/components/ui/settings';
import { useProposals } from '@/components/ui/proposals';
import { useToday } from '@/components/ui/use-today';
import { NoticeLine } from './NoticeLine';

/** One outreach: with whom, of what kind, and to log it or not. The follow-up that comes with it is named on the button. */
export function OutreachLine({ offer }: { offer: OutreachOffer }) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  // At midnight the day is another.
  useToday();
  const { log, decline, busy } = useOutreachAnswers(offer);
  const { noticed, lead } = offer;
  const name = lead?.name ?? fieldsOfContact(noticed.person, currency).name;
  const named = { name: isolated(name) };
  const what = t(`popup.outreach.sorts.${outreachSort(noticed)}`);
  const proposed = proposedWithOutreach(offer, useProposals(lead ? [lead] : [])(lead));
  const act = `${lead ? t('mail.actions.logWith', named) : t('mail.actions.addOne', named)}: ${what}`;
  return (
    <NoticeLine
      name={name}
      icon={lead ? Check : UserPlus}
      act={act}
      dueOn={proposed?.dueOn}
      busy={busy}
      onAct={() => void log(proposed)}
      onNot={() => void decline()}
    >
      <span className="font-medium">{what}</span>
      {!lead && <span className="pl-2">{t('popup.toLog.stranger')}</span>}
    </NoticeLine>
  );
}
