import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { identitiesOf } from '@/lib/pipeline/identity';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** As many questions are shown at most. */
const mostAsked = 20;

/** The outreach that the rep is asked about now, the newest first; at most twenty. */
export function outreachAsking(): Promise<NoticedOutreach[]> {
  return withDatabase(async (db) => (await asking(db)).slice(0, mostAsked));
}

/** Of those the ones with this person, given by her identities (`identitiesOf`); all of them. */
export function outreachOf(identities: readonly string[]): Promise<NoticedOutreach[]> {
  return withDatabase(async (db) =>
    (await asking(db)).filter(({ person }) => identitiesOf(person).some((one) => identities.includes(one))),
  );
}

async function asking(db: FairleadDatabase): Promise<NoticedOutreach[]> {
  const all = await db.outreach.where('state').equals('asking').toArray();
  return all.toSorted((a, b) => b.at - a.at);
}
