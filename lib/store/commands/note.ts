import type { Parsed, Reply } from '@/lib/messages/contract';
import { standingNotes } from '@/lib/pipeline/activity';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { historyOf } from '@/lib/store/log';

/** Writes it down in the lead's log; it settles nothing and moves nobody. */
export async function addNote(change: Change, { leadId, text }: Parsed<'note.add'>): Promise<Reply<'note.add'>> {
  const lead = await change.lead(leadId);
  return { noteId: change.logActivity(lead, { type: 'note', text }) };
}

/**
 * The lead has this note no more; the log keeps it, and an undo lets it stand again. Refuses with `not-found` (`note`) where no such
 * note stands with her.
 */
export async function removeNote(
  change: Change,
  { leadId, noteId }: Parsed<'note.remove'>,
): Promise<Reply<'note.remove'>> {
  const lead = await change.lead(leadId);
  const log = await historyOf(change.db.activities, lead);
  const note = standingNotes(log).find(({ id }) => id === noteId);
  // In the log of the lead whose it was: where two were merged and are parted again, it stays removed.
  const owner = note && (await change.leads.get(note.leadId));
  if (!owner) throw new Refusal('not-found', 'note');
  change.retract(owner, noteId, true);
  return {};
}
