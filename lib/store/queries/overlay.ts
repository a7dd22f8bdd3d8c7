import type { Lead } from '@/lib/pipeline/lead';
import { mailKind } from '@/lib/pipeline/mail-kind';
import { domainKeysOf } from '@/lib/pipeline/mail-rule';
import { areListed } from '@/lib/store/do-not-record';
import { withDatabase } from '@/lib/store/open';
import { ownAddressesIn } from '@/lib/store/own-addresses';
import type { FairleadDatabase } from '@/lib/store/schema';
import { leadsOfPeople } from './leads';

/** Whether a noticed mail waits for the rep's answer in a toast; one index get. */
export function isMailAsking(): Promise<boolean> {
  return withDatabase(async (db) => (await db.mails.where('state').equals('asking').limit(1).primaryKeys()).length > 0);
}

/** What is known of somebody on a page. */
export interface Known {
  lead: Lead | undefined;
  /** None to be had: the rep herself; and, of those who are no leads, whom nobody reads, she wants to hear nothing of, or has erased for good. */
  isNone: boolean;
}

/** What is known of these people, given by their identities, in the same order; one transaction for all. */
export function peopleKnown(people: readonly (readonly string[])[]): Promise<Known[]> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.mailRules, db.meta, db.erased, async () => {
      const emails = people.map((keys) => keys.flatMap((key) => (key.startsWith('email:') ? [key.slice(6)] : [])));
      const [leads, own, isNever, listed] = await Promise.all([
        leadsOfPeople(people),
        ownAddressesIn(db),
        neverOf(db, emails.flat()),
        areListed(db, people),
      ]);
      return people.map((_, index) => {
        const [addresses = [], lead] = [emails[index], leads[index]];
        const isOwn = addresses.some((email) => own.has(email));
        const isNobody =
          addresses.some((email) => mailKind(email) !== undefined || isNever(email)) || listed[index] === true;
        return { lead: isOwn ? undefined : lead, isNone: isOwn || (!lead && isNobody) };
      });
    }),
  );
}

/** Rules about domains are few, and made by hand: they are read whole, instead of some for each address. */
async function neverOf(db: FairleadDatabase, emails: readonly string[]): Promise<(email: string) => boolean> {
  const keys = [...new Set(emails)].map((email) => `email:${email}`);
  const [single, domains] = await Promise.all([
    db.mailRules.bulkGet(keys),
    db.mailRules.where('key').startsWith('domain:').toArray(),
  ]);
  const never = new Set([...single, ...domains].flatMap((one) => (one?.rule === 'never' ? [one.key] : [])));
  return (email) => never.has(`email:${email}`) || domainKeysOf(email).some((key) => never.has(key));
}
