import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Any bytes do: an extension with a key has the same id wherever it lies, and a stored profile belongs to that id. */
const key = Buffer.from('a key of no other use than that stored profiles find their extension').toString('base64');

/** As Chromium makes it: the first half of the key's hash, with the letters a to p for digits. */
export const keyedId = Array.from(
  createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32),
  (digit) => String.fromCodePoint('a'.codePointAt(0)! + Number.parseInt(digit, 16)),
).join('');

/** A copy of a build, with the id that the stored profiles are of. */
export async function keyed(build: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fairlead-keyed-'));
  await cp(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, key }));
  return folder;
}

/** What of a profile is kept: the extension's database, and its own storage. */
const parts = [
  `Default/IndexedDB/chrome-extension_${keyedId}_0.indexeddb.leveldb`,
  `Default/Local Extension Settings/${keyedId}`,
];

function tar(...args: string[]): void {
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar ${args.join(' ')}: ${stderr}`);
}

/** Packs those parts of the profile, as far as they are there, into the file. */
export const packProfile = (profile: string, file: string, there: (part: string) => boolean): void =>
  tar('-czf', file, '--exclude=LOCK', '--exclude=LOG', '--exclude=LOG.old', '-C', profile, ...parts.filter(there));

export const unpackProfile = (file: string, profile: string): void => tar('-xzf', file, '-C', profile);
