import { z } from '@/lib/pipeline/zod';

/** What tells one database from another, and from what it was. */
export interface DatabaseMark {
  /** The highest number of its log. */
  seq: number;
  /** Random, and its own; absent until it is first asked for. */
  database?: string;
}

/** What is kept beside the database, to notice what a browser loses of it without a word. */
export interface Sentinel extends DatabaseMark {
  /** It has lost something: so until the rep restores a copy, or goes on with what is there, however far the log comes meanwhile. */
  lost?: true;
}

/** Where it lies in the extension's own storage, which outlives a damaged database. */
export const sentinelKey = 'sentinel';

const Kept = z.object({ seq: z.int(), database: z.optional(z.string()), lost: z.optional(z.literal(true)) });

/** The sentinel as it was kept; one that expects nothing where there is none. Once it was a number alone. */
export function sentinelIn(value: unknown): Sentinel {
  if (typeof value === 'number') return { seq: value };
  const kept = Kept.safeParse(value);
  if (!kept.success) return { seq: 0 };
  const { seq, database, lost } = kept.data;
  return { seq, ...(database !== undefined && { database }), ...(lost && { lost }) };
}

/**
 * Whether the database has lost something. `here` must not be older than the sentinel: of two numbers the log only grows. An emptied
 * database is known by its name too: an import may count past the old number at once.
 */
export function hasLost(sentinel: Sentinel, here: DatabaseMark): boolean {
  const isAnother = sentinel.database !== undefined && sentinel.database !== here.database;
  return sentinel.lost === true || isAnother || here.seq < sentinel.seq;
}

/** What is to be kept from now on. */
export function sentinelAfter(sentinel: Sentinel, here: DatabaseMark): Sentinel {
  return hasLost(sentinel, here) ? { ...sentinel, lost: true } : { ...here };
}

export const isSameSentinel = (one: Sentinel, other: Sentinel): boolean =>
  one.seq === other.seq && one.database === other.database && one.lost === other.lost;
