import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useOnce } from '@/components/ui/use-once';
import { AddOffer } from './AddOffer';
import { LoggedLine } from './LoggedLine';
import { LogOffer } from './LogOffer';
import { asksOf, type Offer } from './offer';
import { failureWords, offerTitle } from './offer-words';
import { type MailAnswers, useMailAnswers } from './use-mail-answers';
import { usePrimary } from './use-primary';

interface Props {
  offer: Offer;
  /** It stands alone in a page of its own, and has the keys. */
  alone?: boolean;
}

/** What one mail asks, and the answers to it. After an answer the live query brings what is asked next. */
export function MailOffer({ offer, alone = false }: Props) {
  const { t } = useTranslation();
  const answers = useMailAnswers(offer.mail);
  const focus = useKeptFocus<HTMLElement>();
  const { mail, logged } = offer;
  const asks = asksOf(offer);
  const title = offerTitle(t, offer);
  const isTitle = asks === 'tell' && logged.length === 1;
  return (
    <article {...focus} aria-label={title} className="flex min-w-0 flex-col gap-1">
      <p className={`line-clamp-2 font-semibold ${alone ? 'pr-16' : ''}`}>{title}</p>
      {mail.subject && (
        <p className="truncate text-sm text-quiet" title={mail.subject}>
          <bdi>{mail.subject}</bdi>
        </p>
      )}
      {logged.map((one) => (
        <LoggedLine key={one.person.email} mail={mail} one={one} answers={answers} titled={isTitle} />
      ))}
      {asks === 'retry' && <Retry offer={offer} answers={answers} alone={alone} />}
      {asks === 'log' && <LogOffer offer={offer} answers={answers} alone={alone} />}
      {asks === 'add' && <AddOffer offer={offer} answers={answers} alone={alone} />}
    </article>
  );
}

/** It could not be logged by itself: why, and what can be done. */
function Retry({ offer, answers, alone }: { offer: Offer; answers: MailAnswers; alone: boolean }) {
  const { t } = useTranslation();
  const [retry, retrying] = useOnce(answers.retry);
  const primary = usePrimary(alone, { run: () => void retry() });
  return (
    <>
      <p className="text-overdue">{failureWords(t, offer.failed ?? '')}</p>
      <div className="flex flex-wrap gap-1">
        <Button ref={primary} look="primary" aria-disabled={retrying} onClick={() => void retry()}>
          {t('common.actions.retry')}
        </Button>
        <Button onClick={() => void answers.decline()}>{t('mail.actions.notThis')}</Button>
      </div>
    </>
  );
}
