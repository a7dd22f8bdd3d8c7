import { type Activity, standingNotes } from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import type { Change } from './change';
import { historyOf } from './log';
import type { FairleadDatabase } from './schema';
import type { LeadChange } from './totals';

/** A lead before and after a change, each with the texts of the notes that stand with her then, the latest first. */
export interface Noted extends LeadChange {
  notesBefore: readonly string[];
  notesAfter: readonly string[];
}

/**
 * The changed leads, and those of whose notes one was written or taken back: their rows say nothing of it. Notes of leads that
 * were merged into one are hers. For use before the log is written.
 */
export async function noted(change: Change, leads: readonly LeadChange[]): Promise<Noted[]> {
  const fresh = newNoteEntries(change);
  const all = [...leads];
  for (const leadId of new Set(fresh.map((entry) => entry.leadId)))
    for (const lead of await change.withHeirs(leadId))
      if (!all.some(({ before, after }) => (after ?? before)?.id === lead.id)) all.push({ before: lead, after: lead });
  return Promise.all(
    all.map(async (one): Promise<Noted> => {
      const { before, after } = one;
      const log = before ? await wholeLog(change.db, before, after) : [];
      const notesBefore = before ? notesOf(before, log) : [];
      return Object.assign({ notesBefore, notesAfter: after ? notesOf(after, [...log, ...fresh]) : [] }, one);
    }),
  );
}

/** What is written so far of whoever the lead is before or after. */
function wholeLog({ activities }: FairleadDatabase, before: Lead, after: Lead | undefined): Promise<Activity[]> {
  const mergedFrom = [...(before.mergedFrom ?? []), ...(after?.mergedFrom ?? [])];
  return historyOf(activities, { id: before.id, mergedFrom });
}

/** What is new in the log and can make a note stand or fall; placed after all that is written. */
function newNoteEntries({ log }: Change): Activity[] {
  return log.flatMap((one, index) =>
    one.log === 'activities' && (one.entry.type === 'note' || one.entry.type === 'retraction')
      ? [{ ...one.entry, seq: Number.MAX_SAFE_INTEGER - log.length + index }]
      : [],
  );
}

function notesOf(lead: Lead, log: readonly Activity[]): string[] {
  const ids = historyIds(lead);
  return standingNotes(log.filter((entry) => ids.includes(entry.leadId)))
    .map((note) => note.text)
    .toReversed();
}
