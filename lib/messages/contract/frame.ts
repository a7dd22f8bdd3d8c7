import { z } from '@/lib/pipeline/zod';
import type { Allowed } from './allowed';

export interface FrameReplies {
  'frame.tab': { id: number; url?: string };
  /** The overlay's answer; absent where none stands there, or it does not answer. */
  'frame.ask': { answer?: unknown };
  /** What the script gave; absent where the page let it in and it gave nothing. Refused as `not-found` where it was not let in. */
  'frame.run': { result?: unknown };
  'frame.keys': { keys: Record<string, string> };
}

/** Scripts of the build that a panel has run in the page beside it. */
export const frameScripts = ['/reader-linkedin.js', '/page-sample.js'] as const;
export type FrameScript = (typeof frameScripts)[number];

/**
 * What Firefox keeps from a page of ours that stands in a host's page: it gives that no more of the API than a content script has.
 * The background does it in its place, in the tab that the frame stands in and in no other.
 */
export const frameCommands = {
  'frame.tab': { callers: ['page'], input: z.strictObject({}) },
  /** As `askTab` asks. The overlay judges what goes with a question. */
  'frame.ask': {
    callers: ['page'],
    input: z.strictObject({
      question: z.enum(['page.read', 'panel.close', 'compose.insert', 'offer.fit']),
      input: z.optional(z.unknown()),
    }),
  },
  'frame.run': { callers: ['page'], input: z.strictObject({ script: z.enum(frameScripts) }) },
  /** The keys of the manifest's commands, by the command's name. */
  'frame.keys': { callers: ['page'], input: z.strictObject({}) },
} as const satisfies Record<keyof FrameReplies, Allowed>;
