import { Settings } from '@/lib/pipeline/settings';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id } from './allowed';

export interface SettingsReplies {
  'settings.change': { changed: boolean };
  'sample.load': { leads: number };
  'sample.remove': { leads: number };
  undo: Record<never, never>;
}

/** Settings, the sample pipeline, and undo. */
export const settingsCommands = {
  'settings.change': { callers: ['page'], input: z.partial(Settings) },
  'sample.load': { callers: ['page'], input: z.strictObject({}) },
  'sample.remove': { callers: ['page'], input: z.strictObject({}) },
  /** Takes back the command that was sent with this `requestId`, where nothing has changed on top of it. */
  undo: { callers: ['page'], input: z.strictObject({ requestId: id }) },
} as const satisfies Record<keyof SettingsReplies, Allowed>;
