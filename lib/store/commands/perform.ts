import type { CommandName, Parsed, Reply } from '@/lib/messages/contract';
import { fingerprint } from '@/lib/pipeline/fingerprint';
import { Refusal } from '@/lib/pipeline/refusal';
import { Change, type Occasion } from '@/lib/store/change';
import { commit, type Committed } from '@/lib/store/commit';
import { withDatabase } from '@/lib/store/open';
import { logContact } from './contact';
import { completeFollowUp, setFollowUp, snoozeFollowUp } from './follow-up';
import { createLead, editLead, linkLead, moveLead, removeLead } from './lead';
import { loadSample, removeSample } from './sample';
import { changeSettings } from './settings';
import { undo } from './undo';

/** The commands that write; the others only ask. */
export type WritingCommand = Exclude<CommandName, 'overlay.start' | 'overlay.marks'>;

const handlers: {
  [Name in WritingCommand]: (change: Change, input: Parsed<Name>) => Promise<Reply<Name>>;
} = {
  'overlay.place': changeSettings,
  'lead.create': createLead,
  'lead.edit': editLead,
  'lead.move': moveLead,
  'lead.link': linkLead,
  'lead.remove': removeLead,
  'contact.log': logContact,
  'follow-up.set': setFollowUp,
  'follow-up.done': completeFollowUp,
  'follow-up.snooze': snoozeFollowUp,
  'settings.change': changeSettings,
  'sample.load': loadSample,
  'sample.remove': removeSample,
  undo,
};

/** Commands that no undo takes back: of what they wrote, which may say much of many people, nothing is kept for one. */
const neverTakenBack = new Set<CommandName>(['undo', 'sample.load', 'sample.remove']);
const nothing: Committed = { touched: [], contacts: [], stageChanges: [] };

/**
 * Carries a command out, wholly or not at all, and answers once it is on the disk. A repeat of a `requestId` gets the first
 * reply and changes nothing: the worker may have died between the write and the answer. Rejects with a `Refusal`.
 */
export function perform<Name extends WritingCommand>(
  command: Name,
  requestId: string,
  input: Parsed<Name>,
  occasion: Occasion,
): Promise<Reply<Name>> {
  return withDatabase((db) =>
    db.transaction('rw', db.tables, async () => {
      const print = fingerprint(JSON.stringify(input));
      const known = await db.requests.get(requestId);
      if (known) {
        if (known.command !== command || known.input !== print) throw new Refusal('bad-input', 'request-id-reused');
        return known.reply as Reply<Name>;
      }
      const change = new Change(db, occasion);
      const reply = await handlers[command](change, input);
      const committed = await commit(change);
      const forUndo = neverTakenBack.has(command) ? nothing : committed;
      await db.requests.add({ requestId, command, input: print, reply, at: occasion.now, ...forUndo });
      return reply;
    }),
  );
}
