import { fingerprint } from '@/lib/pipeline/fingerprint';
import type { NoticedMail } from '@/lib/pipeline/mail';
import { mailKind } from '@/lib/pipeline/mail-kind';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change, Occasion } from '@/lib/store/change';
import { areListed } from '@/lib/store/do-not-record';
import { ownAddressesIn } from '@/lib/store/own-addresses';
import { answered, atRest, openPeople } from './mail-people';
import { isNever, wasOffered } from './mail-rules';
import { countSent, withContactsMade } from './mail-sent';

/** How a step is carried out: in a transaction of its own. */
export interface Steps {
  run<T>(work: (change: Change) => Promise<T>): Promise<T>;
  logMail(requestId: string, input: { mailId: string; email: string }): Promise<unknown>;
}

/**
 * What is done about a mail that is sent, or an answer that came: nobody is asked about who is none to be had, leads are logged
 * where the rep wants that done by itself and it was seen sent, and the rest is asked. Step by step, each whole: a worker that dies in between is
 * taken up by the next (`settledAt`), and a lead who could not be logged keeps no other from it. Does nothing twice.
 */
export async function settleMail(steps: Steps, mailId: string, occasion: Occasion): Promise<void> {
  const emails = await steps.run((change) => begin(change, mailId));
  let failed: string | undefined;
  for (const email of emails) {
    try {
      await steps.logMail(requestIdFor(mailId, email, occasion.now), { mailId, email });
    } catch (error) {
      failed = error instanceof Refusal ? error.code : 'failed';
    }
  }
  await steps.run((change) => finish(change, mailId, failed));
}

/** Names the command to undo it by; another one at the next try. */
function requestIdFor(mailId: string, email: string, now: number): string {
  return `self-${fingerprint(`${mailId} ${email}`)}-${now}`;
}

/** Answers with whom it is to be logged by itself. */
async function begin(change: Change, mailId: string): Promise<string[]> {
  const mail = await change.mails.get(mailId);
  if (!mail) return [];
  const heard = await withoutNobodies(change, mail);
  change.mails.put(heard.kind === 'sent' ? await withContactsMade(change, heard) : heard, change.occasion.now);
  const isSeenSent = heard.kind === 'reply' || heard.heldAt !== undefined;
  if (!isSeenSent || (await change.currentSettings()).mailLog !== 'self') return [];
  return (await openPeople(change, heard)).leads.map(({ email }) => email);
}

/** With the answer of those about whom nothing is to be asked: the rep herself, whom nobody reads, she will not hear of or has erased, and strangers who were offered. */
async function withoutNobodies(change: Change, mail: NoticedMail): Promise<NoticedMail> {
  const own = await ownAddressesIn(change.db);
  if (mail.account) own.add(mail.account.toLowerCase());
  const never = new Set<string>();
  for (const { email } of mail.people)
    if (own.has(email) || mailKind(email) || (await isNever(change, email))) never.add(email);
  const listed = await areListed(
    change.db,
    mail.people.map(({ email }) => [`email:${email}`]),
  );
  for (const [index, { email }] of mail.people.entries()) if (listed[index]) never.add(email);
  const heard = answered(mail, ({ email }) => never.has(email), 'never');
  const offered = new Set<string>();
  for (const { email } of (await openPeople(change, heard)).strangers)
    if (heard.kind === 'reply' || (await wasOffered(change, email))) offered.add(email);
  return answered(heard, ({ email }) => offered.has(email), 'declined');
}

async function finish(change: Change, mailId: string, failed: string | undefined): Promise<void> {
  const mail = await change.mails.get(mailId);
  if (!mail) return;
  const { settledAt, goneAt: _1, failed: _2, ...rest } = mail;
  if (settledAt === undefined) return;
  // One that could not be logged was counted then.
  if (mail.failed === undefined) await countSent(change, mail);
  const { leads, strangers } = await openPeople(change, mail);
  // What was logged by itself is told.
  const loggedItself = mail.people.some(({ answer, requestId }) => answer === 'logged' && requestId !== undefined);
  const asks = leads.length + strangers.length > 0 || loggedItself;
  change.mails.put({ ...rest, ...(failed && { failed }), state: asks ? 'asking' : atRest(mail) }, change.occasion.now);
}
