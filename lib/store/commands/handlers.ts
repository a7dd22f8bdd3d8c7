import type { CommandName, Parsed, Reply } from '@/lib/messages/contract';
import type { FrameReplies } from '@/lib/messages/contract/frame';
import type { Change } from '@/lib/store/change';
import { noteBackup, restoreBackup, stageBackup } from './backup';
import { restoreLead } from './bin';
import { closeLead, reopenLead } from './close';
import { logContact } from './contact';
import { allowPerson, erasePeople } from './erase';
import { completeFollowUp, setFollowUp, snoozeFollowUp } from './follow-up';
import { changeLeads } from './lead-change-many';
import { importLeads } from './lead-import';
import { createLeads } from './lead-many';
import { createLead, editLead, linkLead, moveLead, removeLead } from './lead';
import { putPerson, removePerson, setRole } from './lead-person';
import { erasePersonOfLead } from './lead-person-erase';
import { mergeLeads, tellApart } from './merge';
import { declineMail, logMail, putOffMail, retryMail } from './mail';
import { readMail } from './mail-read';
import { allowMail, neverMail } from './mail-rules';
import { signMail } from './mail-sign';
import { addNote, removeNote } from './note';
import { declineOutreach, logOutreach } from './outreach';
import { addPipeline, removePipeline, savePipeline } from './pipeline';
import { readOutreach } from './outreach-read';
import { answerReview, beginReview, endReview } from './review';
import { qualifyLead } from './qualify';
import { writePlaybook } from './playbook';
import { loadSample, removeSample } from './sample';
import { changeSettings } from './settings';
import { insertTemplate, removeTemplate, saveTemplate } from './template';
import { undo } from './undo';

/** The commands that write; the others only ask. */
export type WritingCommand = Exclude<
  CommandName,
  'overlay.start' | 'overlay.marks' | 'background.alive' | keyof FrameReplies
>;

/** Where a command came from. */
export interface Whence {
  tabId?: number;
  /** The command's own, by which it can be undone. */
  requestId?: string;
  /** Hears how far a long one is: how many of how many are done. */
  tell?(done: number, of: number): void;
}

/** What each command does, in the transaction that carries it out. */
export const handlers: {
  [Name in WritingCommand]: (change: Change, input: Parsed<Name>, whence: Whence) => Promise<Reply<Name>>;
} = {
  'overlay.place': changeSettings,
  'mail.sign': signMail,
  'mail.read': readMail,
  'mail.log': logMail,
  'mail.decline': declineMail,
  'mail.put-off': putOffMail,
  'mail.retry': retryMail,
  'mail.never': neverMail,
  'mail.allow': allowMail,
  'template.save': saveTemplate,
  'template.remove': removeTemplate,
  'template.insert': insertTemplate,
  'lead.create': createLead,
  'lead.create-many': createLeads,
  'lead.change-many': changeLeads,
  'lead.import': importLeads,
  'lead.edit': editLead,
  'lead.move': moveLead,
  'lead.link': linkLead,
  'lead.playbook': writePlaybook,
  'lead.remove': removeLead,
  'lead.restore': restoreLead,
  'lead.merge': mergeLeads,
  'pair.differ': tellApart,
  'pipeline.add': addPipeline,
  'pipeline.save': savePipeline,
  'pipeline.remove': removePipeline,
  'lead.close': closeLead,
  'lead.reopen': reopenLead,
  'lead.qualify': qualifyLead,
  'lead.role': setRole,
  'lead.person.put': putPerson,
  'lead.person.remove': removePerson,
  'lead.person.erase': erasePersonOfLead,
  'contact.log': logContact,
  'note.add': addNote,
  'note.remove': removeNote,
  'follow-up.set': setFollowUp,
  'follow-up.done': completeFollowUp,
  'follow-up.snooze': snoozeFollowUp,
  'outreach.read': readOutreach,
  'outreach.log': logOutreach,
  'outreach.decline': declineOutreach,
  'review.begin': beginReview,
  'review.answer': answerReview,
  'review.end': endReview,
  'person.erase': erasePeople,
  'person.allow': allowPerson,
  'backup.made': noteBackup,
  'backup.stage': stageBackup,
  'backup.restore': restoreBackup,
  'settings.change': changeSettings,
  'sample.load': loadSample,
  'sample.remove': removeSample,
  undo,
};
