import { restoreWays, type RestorePlan } from '@/lib/pipeline/backup/restored';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface BackupReplies {
  'backup.made': Record<never, never>;
  'backup.stage': Record<never, never>;
  /** What came of it beside the rows: as in `RestorePlan`. */
  'backup.restore': Pick<RestorePlan, 'leftOut' | 'merged' | 'binned'> & { leads: number };
}

/** UTF-16 units of one part: a message may hold 64 MiB, of which each of these may take six bytes and more. */
export const longestPart = 2_000_000;
const mostParts = 1000;

export const backupCommands = {
  /** The rep has saved a backup's file: its age is told from now on. */
  'backup.made': { callers: ['page'], input: z.strictObject({}) },
  /** A part, from 0, of a backup's tables as JSON. It is kept for a day, or until it is restored. */
  'backup.stage': {
    callers: ['page'],
    input: z.strictObject({
      backupId: id,
      part: z.int().check(z.minimum(0), z.maximum(mostParts - 1)),
      text: z.string().check(z.maxLength(longestPart)),
    }),
  },
  /** Refused as `bad-input`: `parts` where one of them is not there, `backup` where they are no backup's tables. */
  'backup.restore': {
    callers: ['page'],
    input: z.strictObject({
      backupId: id,
      parts: z.int().check(z.minimum(1), z.maximum(mostParts)),
      way: z.enum(restoreWays),
    }),
  },
} as const satisfies Record<keyof BackupReplies, Allowed>;
