import { duplicateKeys, pairKey, type Suggestion, suggestions } from '@/lib/pipeline/duplicate-keys';
import { fieldsOf, type Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import type { Contact } from '@/lib/pipeline/page';
import { withDatabase } from '@/lib/store/open';
import type { FairleadDatabase } from '@/lib/store/schema';

/** As many leads are looked at under one key: more would be no help in choosing. */
const mostOfKey = 20;

/** Whom the lead may be kept twice as, and why: the likely ones first, without those of whom the rep has said that they are two. */
export function duplicatesOf(lead: Lead): Promise<Suggestion<Lead>[]> {
  return withDatabase((db) =>
    db.transaction('r', db.leads, db.pairs, async () => {
      const sharing = await leadsUnder(db, lead.duplicateKeys);
      // The sample is never merged with what is the rep's own.
      const others = sharing.filter((other) => other.id !== lead.id && other.sample === lead.sample);
      return suggestions(lead, others, await toldApart(db, lead, others));
    }),
  );
}

/** The leads who are like somebody on a page who is no lead yet, and why. */
export function alikeTo(db: FairleadDatabase, contact: Contact): Promise<Suggestion<Lead>[]> {
  // The currency tells nothing of who she is.
  const fields = fieldsOf(contact, 'NOK');
  return db.transaction('r', db.leads, async () => {
    const others = await leadsUnder(db, duplicateKeys(fields));
    return suggestions<Lead>({ ...fields, id: '' } as Lead, others, new Set());
  });
}

/** One index get for each key, as for identities. A tombstone stands under none. */
async function leadsUnder(db: FairleadDatabase, keys: readonly string[]): Promise<Lead[]> {
  const found = await Promise.all(
    keys.map((key) => db.leads.where('duplicateKeys').equals(key).limit(mostOfKey).toArray()),
  );
  return [...new Map(found.flat().map((lead) => [lead.id, lead])).values()];
}

/** The `pairKey`s of the lead and those others that were told apart from her, or from whom one of the two was merged from. */
async function toldApart(db: FairleadDatabase, lead: Lead, others: readonly Lead[]): Promise<Set<string>> {
  const pairs = others.flatMap((other) =>
    historyIds(lead).flatMap((id) =>
      historyIds(other).map((otherId) => ({ kept: pairKey(id, otherId), meant: pairKey(lead.id, other.id) })),
    ),
  );
  const rows = await db.pairs.bulkGet(pairs.map(({ kept }) => kept));
  const standing = pairs.filter((_, index) => rows[index] && rows[index].deletedAt === undefined);
  return new Set(standing.map(({ meant }) => meant));
}
