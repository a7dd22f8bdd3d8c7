import { useLiveQuery } from 'dexie-react-hooks';
import type { NoticedMail } from '@/lib/pipeline/mail';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import { type Offer, offerOf } from './offer';

/** What the mails of a query (`mailsAsking`, `mailsUnanswered`) ask, live, in its order; `undefined` until it is known. */
export function useMailOffers(mails: () => Promise<NoticedMail[]>): Offer[] | undefined {
  return useLiveQuery(async () => (await offersOf(await mails())).filter((one) => one !== undefined), [mails]);
}

/** What each of the mails asks, in the same order; `undefined` for one with which nothing is open. */
export async function offersOf(mails: readonly NoticedMail[]): Promise<(Offer | undefined)[]> {
  const people = mails.flatMap((mail) => mail.people);
  const leads = await leadsOfPeople(people.map(({ email }) => [`email:${email}`]));
  let next = 0;
  return mails.map((mail) => {
    const from = next;
    next += mail.people.length;
    return offerOf(mail, leads.slice(from, next));
  });
}
