import { Dexie } from 'dexie';
import { type Erasable, erasableNames, eraseKeys, type Hash } from '@/lib/pipeline/erase';
import type { FairleadDatabase } from './schema';

const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * HMAC-SHA-256 under a salt of this database's own, in hexadecimal, and under those of databases whose backups came into it; none while
 * nobody was ever put on the list. The first is the one to list by.
 */
async function hashesOf(db: FairleadDatabase): Promise<Hash[]> {
  const [own, others] = await db.meta.bulkGet(['salt', 'other-salts']);
  const salts = [...(own?.key === 'salt' ? [own.value] : []), ...(others?.key === 'other-salts' ? others.value : [])];
  return salts.map(hashWith);
}

function hashWith(salt: string): Hash {
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    key ??= crypto.subtle.importKey('raw', bytes(salt), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', await key, bytes(text)));
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
  const [hash] = await hashesOf(db);
  if (!hash) return;
  const hers = { person: newId(), at: now };
  const keys = await keysOf(person, hash);
  await db.erased.bulkPut(keys.map((key) => Object.assign({ hash: key }, hers)));
}

/** Takes her off it with all of her names, whichever of them she is met by; whether she was on it. */
export async function unlistPerson(db: FairleadDatabase, person: Erasable): Promise<boolean> {
  const hashes = await hashesOf(db);
  const keys = await Promise.all(hashes.map((hash) => keysOf(person, hash)));
  const rows = await db.erased.bulkGet(keys.flat());
  const people = new Set(rows.flatMap((row) => (row ? [row.person] : [])));
  await db.erased.filter((row) => people.has(row.person)).delete();
  return people.size > 0;
}

/**
 * For each of these people, given by her names (`erasableNames`), whether she is on the list by any one of them; costs a look where
 * nobody is.
 */
export async function areListed(db: FairleadDatabase, people: readonly (readonly string[])[]): Promise<boolean[]> {
  const listed = await listedNames(db, people.flat());
  return people.map((hers) => hers.some((name) => listed.has(name)));
}

/** Those of the names (`erasableNames`) that are on the list. */
export async function listedNames(db: FairleadDatabase, names: readonly string[]): Promise<Set<string>> {
  const hashes = await hashesOf(db);
  if (hashes.length === 0 || (await db.erased.count()) === 0) return new Set();
  const asked = [...new Set(names)];
  const found = new Set<string>();
  for (const hash of hashes) {
    const rows = await db.erased.bulkGet(await meanwhile(() => Promise.all(asked.map((name) => hash(name)))));
    for (const [index, name] of asked.entries()) if (rows[index]) found.add(name);
  }
  return found;
}
