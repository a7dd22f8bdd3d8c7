import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/IconButton';
import { useKeys } from '@/components/ui/keys';
import { MailOffer } from '@/components/ui/mail/MailOffer';
import { asksOf, type Offer } from '@/components/ui/mail/offer';
import { offerTitle } from '@/components/ui/mail/offer-words';
import { useMailAnswers } from '@/components/ui/mail/use-mail-answers';
import { useOnce } from '@/components/ui/use-once';
import { Card } from './Card';
import { useStanding } from './use-standing';

/** One question. Its time stops while the rep points at it or is in it; when it is over, the popup and the panel go on asking. */
export function OfferCard({ offer, more }: { offer: Offer; more: number }) {
  const { t } = useTranslation();
  const { putOff } = useMailAnswers(offer.mail);
  const [later] = useOnce(putOff);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  useStanding(asksOf(offer), pointed || focused, () => void later());
  useKeys({ Escape: () => void later() });

  return (
    <Card
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <output className="sr-only">{offerTitle(t, offer)}</output>
      <div className="absolute top-1 right-1 flex items-center gap-1">
        {more > 0 && <span className="text-sm text-quiet">{t('mail.more', { count: more })}</span>}
        <IconButton
          icon={X}
          label={t(asksOf(offer) === 'tell' ? 'common.actions.close' : 'mail.actions.later')}
          aria-keyshortcuts="Escape"
          onClick={() => void later()}
        />
      </div>
      <MailOffer offer={offer} alone />
    </Card>
  );
}
