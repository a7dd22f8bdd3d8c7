import type { Parsed, Reply } from '@/lib/messages/contract';
import type { From, Handlers } from '@/lib/messages/server';
import { performed, type WritingCommand } from '@/lib/store/commands';
import { refreshBadge } from './badge';
import { frameAnswers } from './frames';
import { endTabIfGone, watchMails } from './mails';
import { refreshMenus } from './menus';
import { occasion } from './occasion';
import { refreshNotices, takeNoticesAway } from './notify';
import { overlayMarks, overlayStart } from './overlay-answers';
import { refreshOverlays } from './overlays';
import { tellProgress } from './progress';
import { quietly } from './quietly';
import { acceptState, keepSentinel, lookedForLoss } from './sentinel';
import { takeSnapshot, withoutSnapshots } from './snapshots';

/** What the background answers to each command of the contract. */
export const answers: Handlers = {
  'overlay.start': overlayStart,
  'overlay.marks': overlayMarks,
  'overlay.place': carriedOut('overlay.place'),
  'background.alive': async () => ({}),
  ...frameAnswers,
  'mail.sign': signed,
  'mail.read': carriedOut('mail.read'),
  'mail.log': carriedOut('mail.log'),
  'mail.decline': carriedOut('mail.decline'),
  'mail.put-off': carriedOut('mail.put-off'),
  'mail.retry': carriedOut('mail.retry'),
  'mail.never': carriedOut('mail.never'),
  'mail.allow': carriedOut('mail.allow'),
  'pipeline.add': carriedOut('pipeline.add'),
  'pipeline.save': carriedOut('pipeline.save'),
  'pipeline.remove': carriedOut('pipeline.remove'),
  'template.save': carriedOut('template.save'),
  'template.remove': carriedOut('template.remove'),
  'template.insert': carriedOut('template.insert'),
  'lead.create': carriedOut('lead.create'),
  'lead.create-many': carriedOut('lead.create-many'),
  'lead.change-many': carriedOut('lead.change-many'),
  'lead.import': importedAfterSnapshot,
  'lead.edit': carriedOut('lead.edit'),
  'lead.move': carriedOut('lead.move'),
  'lead.link': carriedOut('lead.link'),
  'lead.playbook': carriedOut('lead.playbook'),
  'lead.remove': carriedOut('lead.remove'),
  'lead.restore': carriedOut('lead.restore'),
  'lead.merge': carriedOut('lead.merge'),
  'pair.differ': carriedOut('pair.differ'),
  'lead.close': carriedOut('lead.close'),
  'lead.reopen': carriedOut('lead.reopen'),
  'lead.qualify': carriedOut('lead.qualify'),
  'lead.role': carriedOut('lead.role'),
  'lead.person.put': carriedOut('lead.person.put'),
  'lead.person.remove': carriedOut('lead.person.remove'),
  'lead.person.erase': erased('lead.person.erase'),
  'contact.log': carriedOut('contact.log'),
  'note.add': carriedOut('note.add'),
  'note.remove': carriedOut('note.remove'),
  'follow-up.set': carriedOut('follow-up.set'),
  'follow-up.done': carriedOut('follow-up.done'),
  'follow-up.snooze': carriedOut('follow-up.snooze'),
  'outreach.read': carriedOut('outreach.read'),
  'outreach.log': carriedOut('outreach.log'),
  'outreach.decline': carriedOut('outreach.decline'),
  'review.begin': carriedOut('review.begin'),
  'review.answer': carriedOut('review.answer'),
  'review.end': carriedOut('review.end'),
  'person.erase': erased('person.erase'),
  'person.allow': carriedOut('person.allow'),
  'backup.made': carriedOut('backup.made'),
  'backup.stage': carriedOut('backup.stage'),
  'backup.restore': restoredAfterSnapshot,
  'settings.change': carriedOut('settings.change'),
  'sample.load': carriedOut('sample.load'),
  'sample.remove': carriedOut('sample.remove'),
  undo: carriedOut('undo'),
};

/** Who restores a backup is on the page that a loss would open, and what is there then is accepted. */
const restores = new Set<WritingCommand>(['backup.stage', 'backup.restore']);
const changesSettings = new Set<WritingCommand>(['settings.change', 'undo', 'backup.restore']);

function carriedOut<Name extends WritingCommand>(command: Name) {
  return async (input: Parsed<Name>, requestId: string, from: From): Promise<Reply<Name>> => {
    const tell = (done: number, of: number) =>
      tellProgress({ event: 'bulk.progress', requestId, done, of }, from.tabId);
    await lookedForLoss();
    const { reply, isIdle, isRepeat } = await performed(command, requestId, input, occasion(), { ...from, tell });
    // What is answered is known to be there, should it ever be gone.
    if ((!isIdle || isRepeat) && !restores.has(command)) await keepSentinel();
    // A page that is looked at again and again has mostly nothing new to tell anybody.
    if (isIdle) return reply;
    quietly(refreshBadge());
    quietly(refreshOverlays());
    quietly(unnames(command, input) ? takeNoticesAway().then(refreshNotices) : refreshNotices());
    if (changesSettings.has(command)) quietly(refreshMenus());
    return reply;
  };
}

/** Of whom is erased no copy is left: they go first, so that none outlives a worker that dies in between. */
function erased<Name extends 'person.erase' | 'lead.person.erase'>(command: Name) {
  const carryOut = carriedOut(command);
  return async (input: Parsed<Name>, requestId: string, from: From): Promise<Reply<Name>> => {
    try {
      return await withoutSnapshots(() => carryOut(input, requestId, from));
    } finally {
      quietly(takeSnapshot('hour'));
    }
  };
}

/** What is here is kept before the first rows of a file. */
async function importedAfterSnapshot(
  input: Parsed<'lead.import'>,
  requestId: string,
  from: From,
): Promise<Reply<'lead.import'>> {
  if (input.isFirst) await takeSnapshot('import');
  return carriedOut('lead.import')(input, requestId, from);
}

/** What is here is kept first: a snapshot is the way back. */
async function restoredAfterSnapshot(
  input: Parsed<'backup.restore'>,
  requestId: string,
  from: From,
): Promise<Reply<'backup.restore'>> {
  await takeSnapshot('restore');
  const reply = await carriedOut('backup.restore')(input, requestId, from);
  await acceptState();
  return reply;
}

/** Whether a notification may show somebody who is not to be shown any more. */
function unnames(command: WritingCommand, input: object): boolean {
  return (
    command === 'person.erase' ||
    command === 'backup.restore' ||
    ('notifyNames' in input && input.notifyNames === false)
  );
}

/** Should the overlay fall silent while a mail is on its way, an alarm goes on in its place. */
async function signed(input: Parsed<'mail.sign'>, requestId: string, from: From): Promise<Reply<'mail.sign'>> {
  const { reply, isIdle, settled } = await performed('mail.sign', requestId, input, occasion(), from);
  if (input.sign.type === 'send' && from.tabId !== undefined) quietly(endTabIfGone(from.tabId));
  if (!isIdle && reply.again !== undefined) watchMails();
  if (settled) {
    quietly(refreshBadge());
    quietly(refreshOverlays());
  }
  return reply;
}
