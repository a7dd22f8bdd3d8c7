import { Dexie } from 'dexie';
import { type Erasable, erasableNames, eraseKeys, type Hash } from '@/lib/pipeline/erase';
import type { FairleadDatabase } from './schema';

const bytes = (text: string) => new TextEncoder().encode(text);

/** HMAC-SHA-256 under a salt of this database's own, in hexadecimal; made when first asked for, `undefined` before. */
async function hashOf(db: FairleadDatabase): Promise<Hash | undefined> {
  const row = await db.meta.get('salt');
  if (row?.key !== 'salt') return undefined;
  return async (text) => {
    const key = await crypto.subtle.importKey('raw', bytes(row.value), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(text)));
    return Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/** The transaction that runs, if one does, is kept open meanwhile: hashing is no work of the database's. */
const meanwhile = <T>(work: () => Promise<T>): Promise<T> =>
  Dexie.currentTransaction ? Dexie.waitFor(work()) : work();

const keysOf = (person: Erasable, hash: Hash) => meanwhile(() => eraseKeys(erasableNames(person), hash));

/** Puts a person on the list of those who are never to be recorded. `now`: ms since the epoch. */
export async function listPerson(
  db: FairleadDatabase,
  person: Erasable,
  { now, newId }: { now: number; newId(): string },
): Promise<void> {
  if (!(await db.meta.get('salt'))) await db.meta.add({ key: 'salt', value: `${newId()}${newId()}` });
  const hash = await hashOf(db);
  if (hash) await db.erased.bulkPut((await keysOf(person, hash)).map((key) => ({ hash: key, at: now })));
}

/** Takes her off it, whichever of these names brought her there; whether she was on it. */
export async function unlistPerson(db: FairleadDatabase, person: Erasable): Promise<boolean> {
  const hash = await hashOf(db);
  if (!hash) return false;
  const keys = await keysOf(person, hash);
  const listed = (await db.erased.bulkGet(keys)).some((row) => row !== undefined);
  if (listed) await db.erased.bulkDelete(keys);
  return listed;
}

/**
 * For each of these people, given by her names (`erasableNames`), whether she is on the list by any one of them; costs a look where
 * nobody is.
 */
export async function areListed(db: FairleadDatabase, people: readonly (readonly string[])[]): Promise<boolean[]> {
  const hash = await hashOf(db);
  if (!hash || (await db.erased.count()) === 0) return people.map(() => false);
  const keys = await meanwhile(() => Promise.all(people.map((names) => eraseKeys(names, hash))));
  const rows = await db.erased.bulkGet(keys.flat());
  const listed = new Set(rows.flatMap((row) => (row ? [row.hash] : [])));
  return keys.map((hers) => hers.some((key) => listed.has(key)));
}
