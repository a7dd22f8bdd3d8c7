import { useLiveQuery } from 'dexie-react-hooks';
import { identitiesOf } from '@/lib/pipeline/identity';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import { outreachAsking } from '@/lib/store/queries/outreach';
import { type OutreachOffer, outreachOfferOf } from './outreach-offer';

/** What is asked about noticed outreach, live, in the query's order; `undefined` until it is known. */
export function useOutreachOffers(): OutreachOffer[] | undefined {
  return useLiveQuery(async () => {
    const asking = await outreachAsking();
    const leads = await leadsOfPeople(asking.map(({ person }) => identitiesOf(person)));
    return asking.flatMap((noticed, index) => outreachOfferOf(noticed, leads[index]) ?? []);
  });
}
