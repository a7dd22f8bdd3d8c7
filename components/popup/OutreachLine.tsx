import { Check, UserPlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldsOfContact } from '@/components/ui/fields-of-contact';
import { isolated, weekdayDate } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { type OutreachOffer, outreachSort, proposedWithOutreach } from '@/components/ui/outreach/outreach-offer';
import { useOutreachAnswers } from '@/components/ui/outreach/use-outreach-answers';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';
import { useToday } from '@/components/ui/use-today';

/** One outreach: with whom, of what kind, and to log it or not. The follow-up that comes with it is named on the button. */
export function OutreachLine({ offer }: { offer: OutreachOffer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency } = useSettings();
  const today = useToday();
  const { log, decline, busy } = useOutreachAnswers(offer);
  const { noticed, lead } = offer;
  const name = lead?.name ?? fieldsOfContact(noticed.person, currency).name;
  const named = { name: isolated(name) };
  const what = t(`popup.outreach.sorts.${outreachSort(noticed)}`);
  const dueOn = proposedWithOutreach(offer, today);
  const act = `${lead ? t('mail.actions.logWith', named) : t('mail.actions.addOne', named)}: ${what}`;
  return (
    <li
      className={`flex h-10 items-center gap-1 rounded-md pr-2 pl-3 focus-within:bg-raised hover:bg-raised ${busy ? 'opacity-50' : ''}`}
      aria-busy={busy}
    >
      <div className="min-w-0 flex-1">
        <p className="truncate leading-[18px] font-medium" title={name}>
          <bdi>{name}</bdi>
        </p>
        <p className="truncate text-sm text-quiet">
          <span className="font-medium">{what}</span>
          {!lead && <span className="pl-2">{t('popup.toLog.stranger')}</span>}
        </p>
      </div>
      <IconButton
        icon={lead ? Check : UserPlus}
        label={dueOn === undefined ? act : t('popup.toLog.andFollowUp', { act, date: weekdayDate(dueOn, language) })}
        aria-disabled={busy}
        onClick={() => void log(dueOn)}
      />
      <IconButton
        icon={X}
        label={t('popup.toLog.not', named)}
        tip={t('mail.actions.notThis')}
        aria-disabled={busy}
        onClick={() => void decline()}
      />
    </li>
  );
}
