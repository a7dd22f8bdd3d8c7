import { useKeptFocus } from '@/components/ui/kept-focus';
import type { OutreachOffer } from './outreach-offer';
import { OutreachQuestion } from './OutreachQuestion';

/** What was noticed on LinkedIn and waits for an answer. To be labelled by the section it stands in. */
export function OutreachOffers({ offers }: { offers: readonly OutreachOffer[] }) {
  const focus = useKeptFocus<HTMLUListElement>();
  return (
    <ul {...focus} className="m-0 flex list-none flex-col p-0">
      {offers.map((offer) => (
        <li key={offer.noticed.id} className="border-t border-line py-2 first:border-t-0">
          <OutreachQuestion offer={offer} />
        </li>
      ))}
    </ul>
  );
}
