import { z } from '@/lib/pipeline/zod';

/** A copy of everything that is taken by itself, as it stands in the list of them. */
export const Snapshot = z.strictObject({
  /** When it was taken, ms since the epoch. */
  at: z.int(),
  /** How many leads are in it, those in the bin too. */
  leads: z.int(),
  /** `restore`: before a backup was restored. */
  why: z.enum(['hour', 'restore', 'import', 'update']),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** Where they lie in the extension's own storage, which outlives a damaged database: the list of them, and each by its time. */
export const snapshotsKey = 'snapshots';
export const snapshotPrefix = 'snapshot:';
export const snapshotKey = (at: number): string => snapshotPrefix + at;

/** Those of the list; none where it is no list of ours. */
export function snapshotsIn(value: unknown): Snapshot[] {
  const list = z.array(Snapshot).safeParse(value);
  return list.success ? list.data : [];
}

const hourMs = 3_600_000;
const spans = [
  { ms: hourMs, most: 24 },
  { ms: 24 * hourMs, most: 7 },
  { ms: 7 * 24 * hourMs, most: 4 },
] as const;

/**
 * Which snapshots stay at `now` (ms since the epoch): the latest of each of the last 24 hours, 7 days and 4 weeks in which there is one,
 * counted on the clock of UTC. Of those that a wrong clock has put into the future only the latest: they would keep out all that are taken
 * once it is right. The latest first.
 */
export function kept(snapshots: readonly Snapshot[], now: number): Snapshot[] {
  const latestFirst = snapshots.toSorted((a, b) => b.at - a.at);
  const past = latestFirst.filter(({ at }) => at <= now);
  const staying = new Set<Snapshot>(latestFirst.slice(0, 1));
  for (const { ms, most } of spans) {
    const seen = new Set<number>();
    for (const one of past) {
      const span = Math.floor(one.at / ms);
      if (seen.has(span) || seen.size === most) continue;
      seen.add(span);
      staying.add(one);
    }
  }
  return latestFirst.filter((one) => staying.has(one));
}

/** Of more leads the whole would not fit into a worker's memory beside what it does: their rep saves files. */
export const mostCopied = 20_000;
