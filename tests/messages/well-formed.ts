import { type CommandName, type Input } from '@/lib/messages/contract';
import { type PageView } from '@/lib/pipeline/page';
import { stageOfRole } from '../../lib/pipeline/stages';

export type Privileged = Exclude<
  CommandName,
  'overlay.start' | 'overlay.marks' | 'overlay.place' | 'mail.sign' | 'mail.read'
>;

const fields = { name: 'Mallory', emails: [], phones: [], currency: 'NOK' };
const score = { score: 4 as const };
const contact = { name: 'Mallory', role: 'subject' as const, slug: 'mallory' };

const profile: PageView = {
  site: 'linkedin',
  kind: 'profile',
  url: 'https://www.linkedin.com/in/mallory/',
  contacts: [{ ...contact, connection: { degree: 2, invitation: 'sent' } }],
};

/** Every command that is not the overlay's, well-formed. A new one has to be written down here. */
export const privileged = (leadId: string): { [Name in Privileged]: Input<Name> } => ({
  'lead.create': { fields, source: { site: 'linkedin' } },
  'lead.create-many': { people: [fields], source: { site: 'linkedin' } },
  'lead.import': { rows: [{ fields }] },
  'lead.change-many': { leadIds: [leadId], change: { what: 'remove' } },
  'lead.edit': { leadId, rev: 1, fields },
  'lead.move': { leadId, stageId: 'closing' },
  'lead.link': { leadId, contact },
  'lead.playbook': { leadId, playbook: { ticks: ['answered'] } },
  'lead.remove': { leadId },
  'lead.restore': { leadId },
  'lead.merge': { leadId, otherId: 'other', choices: {} },
  'pair.differ': { leadId, otherId: 'other' },
  'lead.close': { leadId, outcome: 'won' },
  'lead.reopen': { leadId },
  'lead.qualify': { leadId, bant: { budget: score, authority: score, need: score, timeline: score } },
  'lead.role': { leadId, role: 'champion' },
  'lead.person.put': { leadId, person: { name: 'Mallory' } },
  'lead.person.remove': { leadId, personId: leadId },
  'lead.person.erase': { leadId, personId: leadId, remember: false },
  'mail.log': { mailId: leadId, email: 'mallory@x.example' },
  'mail.decline': { mailId: leadId },
  'mail.put-off': { mailId: leadId },
  'mail.retry': { mailId: leadId },
  'mail.never': { key: 'email:mallory@x.example' },
  'mail.allow': { key: 'email:mallory@x.example' },
  'pipeline.add': { definition: { stages: [stageOfRole('closing')], fields: [] } },
  'pipeline.save': {
    pipelineId: 'default',
    rev: 0,
    definition: { stages: [stageOfRole('closing')], fields: [] },
    moves: {},
  },
  'pipeline.remove': { pipelineId: 'default', moves: {} },
  'template.save': { text: { name: 'Mine', language: 'en', body: 'Hello' } },
  'template.remove': { templateId: leadId },
  'template.insert': { templateId: leadId, draft: 'a:r1' },
  'contact.log': { leadId, channel: 'email', at: 1_700_000_000_000 },
  'note.add': { leadId, text: 'Mine' },
  'note.remove': { leadId, noteId: leadId },
  'follow-up.set': { leadId, dueOn: '2020-01-01' },
  'follow-up.done': { followUpId: leadId },
  'follow-up.snooze': { followUpId: leadId, dueOn: '2020-01-01' },
  'outreach.read': { view: profile },
  'outreach.log': { outreachId: leadId, add: fields },
  'outreach.decline': { outreachId: leadId },
  'review.begin': { leadIds: [leadId] },
  'review.answer': { leadId, answer: { decision: 'keep' } },
  'review.end': {},
  'person.erase': { leadIds: [leadId], remember: false },
  'person.allow': { contact },
  'frame.tab': {},
  'frame.ask': { question: 'page.read' },
  'frame.run': { script: '/page-sample.js' },
  'frame.keys': {},
  'background.alive': {},
  'backup.made': {},
  'backup.stage': { backupId: 'mine', part: 0, text: '{}' },
  'backup.restore': { backupId: 'mine', parts: 1, way: 'replace' },
  'settings.change': { theme: 'dark' },
  'sample.load': {},
  'sample.remove': {},
  undo: { requestId: leadId },
});

/** Every command of the overlay's, well-formed. */
export const ofTheOverlay: { [Name in Exclude<CommandName, Privileged>]: Input<Name> } = {
  'overlay.start': { site: 'gmail' },
  'overlay.marks': { people: [['email:mallory@x.example']] },
  'overlay.place': { launcherTop: 0.5 },
  'mail.sign': { page: 'p1', sign: { type: 'look', drafts: [], view: false } },
  'mail.read': {
    page: 'p1',
    view: { site: 'gmail', kind: 'thread', url: 'https://mail.google.com/', contacts: [], messages: [] },
  },
};
