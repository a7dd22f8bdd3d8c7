import { SiteId } from '@/lib/pipeline/page';
import { Settings, type Surface } from '@/lib/pipeline/settings';
import { z } from '@/lib/pipeline/zod';
import type { Allowed } from './allowed';

/** What the overlay may know of a person on the page: that, and nothing else. */
export interface Mark {
  leadId: string;
  stageId: string;
  overdue: boolean;
  won: boolean;
}

/**
 * What is answered about one person: her mark, `null` where she is not a lead, `false` where she is none to be had: one of the
 * rep's own addresses, one that nobody reads, or one that the rep wants to hear nothing of.
 */
export type MarkAnswer = Mark | null | false;

/** What the overlay needs to stand on a page. */
export interface OverlayStart {
  surface: Surface;
  /** Known to our own scripts only: the name of the event by which a newer script retires an older one. */
  retireEvent: string;
  theme: Settings['theme'];
  language: 'en' | 'nb';
  launcherTop: number;
  panelWidth: number;
  /** The launcher's names for screen readers; `stages` by stage id. */
  words: {
    add: string;
    open: string;
    overdue: string;
    won: string;
    hide: string;
    resize: string;
    /** The name of the frame in which a noticed mail is asked about. */
    offer: string;
    stages: Record<string, string>;
  };
  /** Whether rows and cards carry marks, whether mails that are sent are watched, and whether their text is wanted. */
  marks: boolean;
  detect: boolean;
  keepText: boolean;
  /** A noticed mail waits for the rep's answer: the frame that asks is to be shown. */
  offering: boolean;
}

export interface OverlayReplies {
  'overlay.start': OverlayStart;
  /** One for each person asked about, in the same order; `null` where she is not a lead. */
  'overlay.marks': { marks: MarkAnswer[] };
  'overlay.place': Record<never, never>;
}

/** What the overlay asks. */
export const overlayCommands = {
  'overlay.start': { callers: ['overlay'], input: z.strictObject({ site: SiteId }) },
  'overlay.marks': {
    callers: ['overlay'],
    /** The identities of each person on the page, `identitiesOf`. */
    input: z.strictObject({
      people: z.array(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(8))).check(z.maxLength(500)),
    }),
  },
  /** The rep dragged the launcher or widened the panel. */
  'overlay.place': {
    callers: ['overlay'],
    input: z.strictObject({
      launcherTop: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      panelWidth: z.optional(z.int().check(z.minimum(280), z.maximum(640))),
    }),
  },
} as const satisfies Record<keyof OverlayReplies, Allowed>;
