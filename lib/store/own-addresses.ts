import type { FairleadDatabase } from './schema';

/** As many addresses as one rep may have; what comes after is rather somebody else's. */
const mostOwn = 50;

/** The addresses that pages showed to be the rep's own, lower-cased. */
export async function ownAddressesIn(db: FairleadDatabase): Promise<Set<string>> {
  const row = await db.meta.get('own-addresses');
  return new Set(row?.key === 'own-addresses' ? row.value : []);
}

/** Remembers these too, in the running transaction; whether one of them was new. */
export async function learnOwnAddresses(db: FairleadDatabase, seen: readonly (string | undefined)[]): Promise<boolean> {
  const known = await ownAddressesIn(db);
  const all = new Set(known);
  for (const email of seen) if (email && all.size < mostOwn) all.add(email.toLowerCase());
  if (all.size === known.size) return false;
  await db.meta.put({ key: 'own-addresses', value: [...all] });
  return true;
}
