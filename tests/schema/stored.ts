import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** An object store, as a version of the schema made it. */
export interface StoreShape {
  keyPath: string;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

export type Rows = Record<string, object[]>;

/** A database as it lay on the disk: its own version, ten times the schema's, and every row that was in it. */
export interface StoredDatabase {
  version: number;
  stores: Record<string, StoreShape>;
  rows: Rows;
}

/** What a version of the schema wrote, kept to be opened by every later one. */
export interface Sample extends StoredDatabase {
  /** The commit whose build wrote it. */
  commit: string;
  /** `hashOfText` of its rows. */
  text: string;
  /** What lay in the extension's own storage beside it: copies that were taken because an update waited. */
  local: Record<string, unknown>;
}

const folder = fileURLToPath(new URL('../fixtures/schema/', import.meta.url));

export const sampleFile = (version: number): string => path.join(folder, `v${version}`, 'sample.json');
/** The browser's profile in which they were written, of which the extension's database and its own storage are left. */
export const profileFile = (version: number): string => path.join(folder, `v${version}`, 'profile.tgz');

/** The versions of which there is a sample, the first one first. */
export function sampledVersions(): number[] {
  const versions = readdirSync(folder).flatMap((name) => Number(/^v(\d+)$/.exec(name)?.[1] ?? Number.NaN));
  return versions
    .filter((version) => existsSync(sampleFile(version)) && existsSync(profileFile(version)))
    .toSorted((a, b) => a - b);
}

export const sampleOf = (version: number): Sample => JSON.parse(readFileSync(sampleFile(version), 'utf8')) as Sample;

/** What a rep has said or chosen, by the name under which it is kept. What is worked out of it, and what numbers it, is not among these. */
const herWords = new Set(
  [
    'name givenName familyName shownName title company headline location emails email phones phone slug',
    'value currency need expectedCloseOn probability tags url custom role',
    'note text subject body from to budget authority timeline score problem solution benefits cost ticks',
    'dueOn dueTime channel direction stageId outcome closeReason reason at senderName language theme options criteria',
  ].flatMap((line) => line.split(' ')),
);
/** Tables with words of hers. */
const herTables = [
  'leads',
  'followUps',
  'activities',
  'stageChanges',
  'settings',
  'templates',
  'mailRules',
  'pipelines',
];

/** Every word of hers in the rows, each with where it stands, in an order of its own. */
export function wordsIn(rows: Rows): string[] {
  return herTables
    .flatMap((table) => (rows[table] ?? []).flatMap((row) => wordsOf(row, `${table} ${keyOf(row)}`)))
    .toSorted();
}

function keyOf(row: object): string {
  const { id, key } = row as { id?: string; key?: string };
  return id ?? key ?? '';
}

function wordsOf(value: unknown, place: string, isHers = false): string[] {
  if (value === null || typeof value !== 'object') return isHers ? [`${place} = ${JSON.stringify(value)}`] : [];
  return Object.entries(value).flatMap(([key, one]) =>
    wordsOf(one, `${place}.${key}`, isHers || (!Array.isArray(value) && herWords.has(key))),
  );
}

export const hashOfText = (rows: Rows): string => createHash('sha256').update(wordsIn(rows).join('\n')).digest('hex');
