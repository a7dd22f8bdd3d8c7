import { z } from '@/lib/pipeline/zod';
import type { Allowed } from './allowed';

export interface BackgroundReplies {
  'background.alive': Record<never, never>;
}

export const backgroundCommands = {
  /** Whether anybody answers: a worker that cannot start says nothing by itself. */
  'background.alive': { callers: ['page'], input: z.strictObject({}) },
} as const satisfies Record<keyof BackgroundReplies, Allowed>;
