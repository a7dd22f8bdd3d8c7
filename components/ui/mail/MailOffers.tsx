import { useKeptFocus } from '@/components/ui/kept-focus';
import { MailOffer } from './MailOffer';
import type { Offer } from './offer';

/** Several mails that wait for an answer. To be labelled by the section it stands in. */
export function MailOffers({ offers }: { offers: readonly Offer[] }) {
  const focus = useKeptFocus<HTMLUListElement>();
  return (
    <ul {...focus} className="m-0 flex list-none flex-col p-0">
      {offers.map((offer) => (
        <li key={offer.mail.id} className="border-t border-line py-2 first:border-t-0">
          <MailOffer offer={offer} />
        </li>
      ))}
    </ul>
  );
}
