import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSteadyKeys } from '@/components/panel/steady-keys';
import { asksOf } from '@/components/ui/mail/offer';
import { offersOf } from '@/components/ui/mail/use-mail-offers';
import { useCommand } from '@/components/ui/use-command';
import { mailsAsking } from '@/lib/store/queries/mail';
import { LostCard } from './LostCard';
import { OfferCard } from './OfferCard';
import { useFit } from './use-fit';

/**
 * The small frame over a host's page in which one noticed mail at a time is asked about. Nothing of it is in the host's
 * document, and the focus is left where it is.
 */
export function OfferPage({ lost }: { lost: boolean }) {
  const run = useCommand();
  const [isLost, setIsLost] = useState(lost);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The host's page shows around the card.
    document.documentElement.dataset.in = 'offer';
  }, []);

  const asked = useLiveQuery(async () => {
    const mails = await mailsAsking();
    const offers = await offersOf(mails);
    const idle = mails.filter((_, index) => !offers[index]).map(({ id }) => id);
    return { offers: offers.filter((one) => one !== undefined), idle };
  });
  // Whom they were about is gone, or no lead any more: while they are asked about, the frame would be shown again and again.
  const idle = asked?.idle.join('\n');
  useEffect(() => {
    for (const mailId of idle ? idle.split('\n') : []) void run('mail.put-off', { mailId });
  }, [idle, run]);

  useFit(card, isLost || asked !== undefined);
  const [first, ...more] = asked?.offers ?? [];
  useSteadyKeys(first ? `${first.mail.id} ${asksOf(first)}` : '');

  return (
    <main ref={card}>
      {isLost && <LostCard onClosed={() => setIsLost(false)} />}
      {!isLost && first && <OfferCard key={first.mail.id} offer={first} more={more.length} />}
    </main>
  );
}
