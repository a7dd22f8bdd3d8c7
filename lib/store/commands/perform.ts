import type { CommandName, Parsed, Reply } from '@/lib/messages/contract';
import { fingerprint } from '@/lib/pipeline/fingerprint';
import { Refusal } from '@/lib/pipeline/refusal';
import { Change, type Occasion } from '@/lib/store/change';
import { commit, type Committed } from '@/lib/store/commit';
import { withDatabase } from '@/lib/store/open';
import { countWrite } from '@/lib/store/writes';
import { handlers, type Whence, type WritingCommand } from './handlers';
import { logMail } from './mail';
import { endTab, sweepMails } from './mail-sign';
import { settleMail, type Steps } from './settle';

/** Commands that no undo takes back: of what they wrote, which may say much of many people, nothing is kept for one. */
const neverTakenBack = new Set<CommandName>([
  'undo',
  'sample.load',
  'sample.remove',
  'mail.sign',
  'mail.read',
  'mail.retry',
  'mail.put-off',
  'mail.never',
  'mail.allow',
  'template.insert',
  'outreach.read',
  'review.begin',
  'review.end',
  'person.erase',
  'person.allow',
  'lead.person.erase',
  'backup.made',
  'backup.stage',
  'backup.restore',
]);
const nothing: Committed = { touched: [], contacts: [], stageChanges: [] };

/** What came of a command. */
export interface Performed<Name extends WritingCommand> {
  reply: Reply<Name>;
  /** Nothing is other than before: nobody need be told. */
  isIdle: boolean;
  /** It was carried out before, and may not have been answered then. */
  isRepeat?: true;
  /** Mails were settled by it. */
  settled: boolean;
}

/**
 * Carries a command out, wholly or not at all, and answers once it is on the disk. A repeat of a `requestId` gets the first
 * reply and changes nothing: the worker may have died between the write and the answer. What follows from it for mails that
 * are sent now is done before it answers, each step wholly or not at all. Rejects with a `Refusal`.
 */
export async function performed<Name extends WritingCommand>(
  command: Name,
  requestId: string,
  input: Parsed<Name>,
  occasion: Occasion,
  whence: Whence = {},
): Promise<Performed<Name>> {
  const { toSettle, ...done } = await written(command, requestId, input, occasion, (change) =>
    handlers[command](change, input, { ...whence, requestId }),
  );
  try {
    await settleAll(toSettle, occasion);
  } catch (error) {
    // An overlay can do nothing about it; the mail waits for the next sweep.
    if (command !== 'mail.sign' && command !== 'mail.read') throw error;
  }
  return { ...done, settled: toSettle.size > 0 };
}

/** As `performed`, with the reply alone. */
export async function perform<Name extends WritingCommand>(
  command: Name,
  requestId: string,
  input: Parsed<Name>,
  occasion: Occasion,
  whence?: Whence,
): Promise<Reply<Name>> {
  return (await performed(command, requestId, input, occasion, whence)).reply;
}

/** Settles the mails of a tab that is gone; whether there were any. */
export async function endMailsOfTab(tabId: number, occasion: Occasion): Promise<boolean> {
  const toSettle = await stepsAt(occasion).run(async (change) => {
    await endTab(change, tabId);
    return change.toSettle;
  });
  await settleAll(toSettle, occasion);
  return toSettle.size > 0;
}

/** Settles the mails whose page says nothing more. `settled`: whether there were any; `again`: ms until there may be. */
export async function sweepSilentMails(occasion: Occasion): Promise<{ settled: boolean; again?: number }> {
  const { toSettle, ...more } = await stepsAt(occasion).run(async (change) => ({
    ...(await sweepMails(change)),
    toSettle: change.toSettle,
  }));
  await settleAll(toSettle, occasion);
  return { settled: toSettle.size > 0, ...more };
}

async function settleAll(mailIds: Iterable<string>, occasion: Occasion): Promise<void> {
  for (const mailId of mailIds) await settleMail(stepsAt(occasion), mailId, occasion);
}

function written<Name extends WritingCommand>(
  command: Name,
  requestId: string,
  input: Parsed<Name>,
  occasion: Occasion,
  work: (change: Change) => Promise<Reply<Name>>,
): Promise<Omit<Performed<Name>, 'settled'> & { toSettle: ReadonlySet<string> }> {
  return withDatabase((db) =>
    db.transaction('rw', db.tables, async () => {
      const print = fingerprint(JSON.stringify(input));
      const known = await db.requests.get(requestId);
      if (known) {
        if (known.command !== command || known.input !== print) throw new Refusal('bad-input', 'request-id-reused');
        return { reply: known.reply as Reply<Name>, isIdle: true, isRepeat: true, toSettle: new Set() };
      }
      const change = new Change(db, occasion);
      const reply = await work(change);
      const { isIdle, toSettle } = change;
      const committed = await commit(change);
      const forUndo = neverTakenBack.has(command) ? nothing : committed;
      // A look at a page that shows nothing new is one of many, and a repeat of it finds nothing new either.
      if (isIdle) return { reply, isIdle, toSettle };
      await countWrite(db);
      await db.requests.add({ requestId, command, input: print, reply, at: occasion.now, ...forUndo });
      return { reply, isIdle, toSettle };
    }),
  );
}

function stepsAt(occasion: Occasion): Steps {
  return {
    run: (work) =>
      withDatabase((db) =>
        db.transaction('rw', db.tables, async () => {
          const change = new Change(db, occasion);
          const result = await work(change);
          await commit(change);
          return result;
        }),
      ),
    logMail: (requestId, input) =>
      written('mail.log', requestId, input, occasion, async (change) => {
        const reply = await logMail(change, input);
        const mail = change.mails.known(input.mailId);
        const people = mail?.people.map((one) => (one.email === input.email ? { ...one, requestId } : one));
        if (mail && people) change.mails.put({ ...mail, people }, occasion.now);
        return reply;
      }),
  };
}
