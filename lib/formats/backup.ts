import { BackupTables, backupTables, keyOf, type Tables } from '@/lib/pipeline/backup/rows';
import { z } from '@/lib/pipeline/zod';
import { type FileProblem, problemOf } from './pipeline-file-problem';
import { jsonIn } from './json-in';

/** Raise it when an older Fairlead could not read the file rightly. */
export const backupVersion = 1;
const format = 'fairlead-backup';

/** UTF-16 units: about eighty thousand leads with their history. A browser holds no text of much more than twice that. */
export const longestBackup = 200_000_000;

/** When and by which database a backup was made. */
export interface BackupHead {
  /** Of the database that it was made of; one of a later schema cannot be read. */
  schemaVersion: number;
  /** ms since the epoch. */
  madeAt: number;
}

/**
 * Why a file is no backup that can be read.
 * - `damaged` it is not what was written: its hash is another
 * - `newer` of a Fairlead that is newer than this one
 * - `wrong` rows that cannot be: `at` is `['tables', <table>, <row from 0>, …]`
 */
export type BackupError =
  | { error: 'too-big' | 'not-json' | 'not-backup' | 'damaged' | 'newer' }
  | { error: 'wrong'; problems: readonly FileProblem[]; more: number };

/** Problems that are told of: of more, only how many there are. */
const mostProblems = 10;

/** The whole of what is the rep's, as a file. */
export async function backupFile(tables: Tables, { schemaVersion, madeAt }: BackupHead): Promise<string> {
  const body = JSON.stringify({ format, version: backupVersion, schemaVersion, madeAt, tables });
  return `${body.slice(0, -1)},"hash":"${await sha256(body)}"}\n`;
}

const Head = z.object({
  format: z.literal(format),
  version: z.int().check(z.minimum(1)),
  schemaVersion: z.int().check(z.minimum(1)),
  madeAt: z.int(),
  hash: z.string(),
});
const Body = z.strictObject({
  format: z.unknown(),
  version: z.unknown(),
  schemaVersion: z.unknown(),
  madeAt: z.unknown(),
  tables: BackupTables,
});

/** What a backup's file says. `schemaVersion`: the latest that can be read. */
export async function readBackup(
  text: string,
  { schemaVersion }: Pick<BackupHead, 'schemaVersion'>,
): Promise<(BackupHead & { tables: Tables }) | BackupError> {
  const read = jsonIn(text, longestBackup);
  if ('error' in read) return read;
  const file = read.json;
  const head = Head.safeParse(file);
  if (!head.success) return { error: 'not-backup' };
  if (head.data.version > backupVersion || head.data.schemaVersion > schemaVersion) return { error: 'newer' };
  const { hash, ...rest } = file as Record<string, unknown>;
  // As it was written but for white space: JSON keeps the order of keys, so an editor may lay the file out anew.
  const body = writtenAgain(rest);
  if (body === undefined || hash !== (await sha256(body))) return { error: 'damaged' };
  const parsed = Body.safeParse(rest);
  const problems = parsed.success
    ? twins(parsed.data.tables)
    : parsed.error.issues.map((issue) => problemOf(issue, rest));
  if (!parsed.success || problems.length > 0)
    return {
      error: 'wrong',
      problems: problems.slice(0, mostProblems),
      more: Math.max(0, problems.length - mostProblems),
    };
  return { schemaVersion: head.data.schemaVersion, madeAt: head.data.madeAt, tables: parsed.data.tables };
}

/** `undefined` where lists within lists go deeper than any that we wrote: the browser reads them and cannot write them. */
function writtenAgain(file: object): string | undefined {
  try {
    return JSON.stringify(file);
  } catch {
    return undefined;
  }
}

/** Rows that stand there twice. */
function twins(tables: Tables): FileProblem[] {
  return backupTables.flatMap((name) => {
    const seen = new Set<string>();
    return tables[name].flatMap((row, at): FileProblem[] => {
      const key = keyOf(name, row);
      if (seen.has(key)) return [{ at: ['tables', name, at], what: 'twice', given: key.slice(0, 40) }];
      seen.add(key);
      return [];
    });
  });
}

async function sha256(text: string): Promise<string> {
  const hashed = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hashed), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
