import { z } from '@/lib/pipeline/zod';

/** How far a database has come. */
export interface Reached {
  /** Its own name, which it gets with its first write: one that was emptied gets another. Absent before. */
  database?: string;
  /** How many commands have written to it. */
  writes: number;
}

/**
 * How far the database was seen to come, kept where it outlives a damaged one. `lost`: it had less since, or was another, however far
 * it has come after that.
 */
const Sentinel = z.strictObject({ database: z.string(), writes: z.int(), lost: z.optional(z.literal(true)) });
export type Sentinel = z.infer<typeof Sentinel>;

/** Where it lies in the extension's own storage. */
export const sentinelKey = 'sentinel';
/** In the storage of one run of the browser: the rep was told of the loss. */
export const lossToldKey = 'loss-told';

/** The sentinel, where it is one of ours. */
export function sentinelIn(value: unknown): Sentinel | undefined {
  const sentinel = Sentinel.safeParse(value);
  return sentinel.success ? sentinel.data : undefined;
}

export function hasLost(sentinel: Sentinel | undefined, { database, writes }: Reached): boolean {
  if (!sentinel) return false;
  return sentinel.lost === true || sentinel.database !== database || writes < sentinel.writes;
}

/** What is to be kept after a look at the database; `undefined` where that stands there already. */
export function sentinelAfter(sentinel: Sentinel | undefined, reached: Reached): Sentinel | undefined {
  if (sentinel && hasLost(sentinel, reached)) return sentinel.lost ? undefined : { ...sentinel, lost: true };
  const { database, writes } = reached;
  if (database === undefined || sentinel?.writes === writes) return undefined;
  return { database, writes };
}
