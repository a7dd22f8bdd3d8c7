import { ContactMade } from '@/lib/pipeline/activity';
import type { AfterDone } from '@/lib/pipeline/after-done';
import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { DoneOutcome } from '@/lib/pipeline/done-outcome';
import { FollowUp } from '@/lib/pipeline/follow-up';
import { Repeat } from '@/lib/pipeline/repeat';
import { z } from '@/lib/pipeline/zod';
import { type Allowed, id, nextStep } from './allowed';

/** What the rep says of a contact that she made. */
const madeContact = z.pick(ContactMade, {
  channel: true,
  at: true,
  note: true,
  site: true,
  url: true,
  threadId: true,
  subject: true,
  account: true,
  withNote: true,
});
const noteText = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));

export interface ContactReplies {
  /** `stopped`: she took part, and what a rule had set was cancelled. */
  'contact.log': { activityId: string; movedTo?: string; followUpId?: string; stopped?: true };
  'note.add': { noteId: string };
  'note.remove': Record<never, never>;
  'follow-up.set': { followUpId: string };
  /**
   * `nextDueOn`: it repeats, and the next one was set for then. `proposal`: what the rep may do next, by how it went; `followUpId`:
   * by moving this open one there, not by setting another.
   */
  'follow-up.done': {
    changed: boolean;
    nextDueOn?: CalendarDate;
    proposal?: AfterDone & { followUpId?: string };
    stopped?: true;
  };
  'follow-up.snooze': { changed: boolean };
}

/** What is logged about a lead, and what comes next. */
export const contactCommands = {
  /** Logs an outreach of the rep's; moves up to First contact; closes what was due by its day; sets the follow-up she chose. */
  'contact.log': {
    callers: ['page'],
    input: z.strictObject({
      leadId: id,
      ...madeContact.shape,
      /** Absent: she declined. */
      followUp: z.optional(nextStep),
    }),
  },
  /** What the rep wants to remember of a lead, at no contact. */
  'note.add': { callers: ['page'], input: z.strictObject({ leadId: id, text: noteText }) },
  /** `leadId`: whose timeline it stands in. */
  'note.remove': { callers: ['page'], input: z.strictObject({ leadId: id, noteId: id }) },
  /** The lead's next step; replaces what is open, with `also` comes beside it. */
  'follow-up.set': {
    callers: ['page'],
    input: z.extend(nextStep, {
      leadId: id,
      also: z.optional(z.literal(true)),
      dueTime: FollowUp.shape.dueTime,
      /** Counted from the day on which it is due. */
      repeat: z.optional(z.omit(Repeat, { from: true })),
    }),
  },
  /** `result`: how it went; may be said of one that is done already. What repeats sets its next. */
  'follow-up.done': { callers: ['page'], input: z.strictObject({ followUpId: id, result: z.optional(DoneOutcome) }) },
  'follow-up.snooze': { callers: ['page'], input: z.strictObject({ followUpId: id, dueOn: CalendarDate }) },
} as const satisfies Record<keyof ContactReplies, Allowed>;
