import { z } from '@/lib/pipeline/zod';

/** A copy of everything that is taken by itself, as it stands in the list of them. */
export const Snapshot = z.strictObject({
  /** When it was taken, ms since the epoch. */
  at: z.int(),
  /** How many leads are in it, those in the bin too. */
  leads: z.int(),
  /** `restore`: before a backup was restored. */
  why: z.enum(['hour', 'restore', 'import', 'update']),
  /** How far the database had come (`Reached`). */
  writes: z.optional(z.int()),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** Where they lie in the extension's own storage, which outlives a damaged database: the list of them, and each by its time. */
export const snapshotsKey = 'snapshots';
export const snapshotPrefix = 'snapshot:';
export const snapshotKey = (at: number): string => snapshotPrefix + at;

/** Those of the list, the one that was taken last first; none where it is no list of ours. */
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

/** Whether it is time for another one at `at`, where only what was written since is a reason. A clock that was set back counts as one that went on. */
export function isTimeFor(at: number, writes: number, last: Snapshot | undefined): boolean {
  return !last || (Math.abs(at - last.at) >= hourMs && writes !== last.writes);
}

/**
 * Which snapshots stay: the latest of each of the last 24 hours, 7 days and 4 weeks in which there is one, counted on the clock of UTC.
 * Given and answered in the order in which they were taken, the latest first: their times are those of a clock that may have been wrong.
 */
export function kept(latestFirst: readonly Snapshot[]): Snapshot[] {
  const staying = new Set<Snapshot>();
  for (const { ms, most } of spans) {
    const seen = new Set<number>();
    for (const one of latestFirst) {
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
