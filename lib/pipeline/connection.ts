import type { Lead } from './lead';
import type { Connection } from './page';
import { sameContent } from './same-content';

/** How the rep was connected with a lead when a page last showed it. */
export type KeptConnection = NonNullable<Lead['connection']>;

/** A fact that stays as it is has its date renewed no more often than this, ms. */
const renewedAfterMs = 86_400_000;

/**
 * The fact to keep once a page showed this at `now` (ms since the epoch): `changed`, it says something else than before; `renewed`,
 * it has a later date only. `undefined`: it stays as it is kept. What the page leaves open stays, unless what it shows rules it out.
 */
export function connectionSeen(
  kept: KeptConnection | undefined,
  seen: Connection | undefined,
  now: number,
): { changed: KeptConnection } | { renewed: KeptConnection } | undefined {
  if (seen?.degree === undefined && seen?.invitation === undefined) return undefined;
  const { seenAt = 0, ...before } = kept ?? {};
  const after: Connection = { ...before, ...seen };
  // Who is connected is not invited, and who can be invited, or was, is not connected.
  if (seen.degree === 1 && seen.invitation === undefined) delete after.invitation;
  if (seen.degree === undefined && after.degree === 1) delete after.degree;
  if (!sameContent(before, after)) return { changed: { ...after, seenAt: now } };
  return now - seenAt >= renewedAfterMs ? { renewed: { ...after, seenAt: now } } : undefined;
}
