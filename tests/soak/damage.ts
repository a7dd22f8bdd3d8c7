import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Random } from './random';

/** What can befall the files of a LevelDB while nobody has it open, and which files. */
const damages = {
  manifest: /^MANIFEST/,
  'current gone': /^CURRENT$/,
  'log cut': /\.log$/,
  'log damaged': /\.log$/,
  'table damaged': /\.ldb$/,
  'table gone': /\.ldb$/,
} as const;
type Damage = keyof typeof damages;

const indexedDb = (profile: string, id: string) =>
  path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
const ownStorage = (profile: string, id: string) => path.join(profile, 'Default', 'Local Extension Settings', id);

/** Damages the database, in a way that its files allow; answers with what was done. */
export const damageDatabase = (profile: string, id: string, random: Random): Promise<string> =>
  damaged(indexedDb(profile, id), random);
export const damageStorage = (profile: string, id: string, random: Random): Promise<string> =>
  damaged(ownStorage(profile, id), random);

async function damaged(folder: string, random: Random): Promise<string> {
  const names = (await readdir(folder)).toSorted();
  const possible = (Object.keys(damages) as Damage[]).filter((one) => names.some((name) => damages[one].test(name)));
  const damage = random.pick(possible);
  const name = random.pick(names.filter((one) => damages[damage].test(one)));
  await inflict(path.join(folder, name), damage, random);
  return `${damage} (${name})`;
}

async function inflict(file: string, damage: Damage, random: Random): Promise<void> {
  const { length } = await readFile(file);
  if (damage.endsWith('gone')) await rm(file);
  else if (damage === 'manifest') await writeFile(file, 'not a manifest');
  else if (damage === 'log cut') await truncate(file, Math.floor(length * (0.3 + random.next() * 0.6)));
  else await scribbled(file, random);
}

/** Other bytes in the middle of it. */
async function scribbled(file: string, random: Random): Promise<void> {
  const bytes = await readFile(file);
  const from = Math.floor(bytes.length * (0.3 + random.next() * 0.4));
  bytes.fill(0xa5, from, Math.min(bytes.length, from + 64));
  await writeFile(file, bytes);
}
