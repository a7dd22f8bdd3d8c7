import type { Parsed, Reply } from '@/lib/messages/contract';
import { contactsMade, isOutreach } from '@/lib/pipeline/activity';
import { mailKind } from '@/lib/pipeline/mail-kind';
import { type Answer, answersIn } from '@/lib/pipeline/mail-reply';
import type { NoticedMail } from '@/lib/pipeline/mail';
import type { PageView } from '@/lib/pipeline/page';
import type { Change } from '@/lib/store/change';
import { historyOf } from '@/lib/store/log';
import { learnOwnAddresses, ownAddressesIn } from '@/lib/store/own-addresses';
import { atRest, leadOf } from './mail-people';
import { mailsIn } from './mail-rows';
import { isNever } from './mail-rules';
import { countSent, withContactsMade } from './mail-sent';

/** A thread as it was read: answers in it are offered, and what was scheduled and stands there sent is logged as sent. */
export async function readMail(change: Change, { page, view }: Parsed<'mail.read'>): Promise<Reply<'mail.read'>> {
  const { self, messages = [] } = view;
  const learned = await learnOwnAddresses(change.db, [self?.email, ...(self?.aliases ?? [])]);
  const { mailDetect, surfaces } = await change.currentSettings();
  if (mailDetect && surfaces.gmail !== 'off' && messages.length > 0) {
    await takeSent(change, view, messages);
    await takeAnswers(change, page, view, messages);
  }
  change.isIdle = !learned && change.toSettle.size + change.mails.changed().length === 0;
  return {};
}

type Messages = NonNullable<PageView['messages']>;

async function takeSent(change: Change, view: PageView, messages: Messages): Promise<void> {
  const { now } = change.occasion;
  for (const mail of await mailsIn(change, 'scheduled', 'asking', 'later')) {
    if (mail.kind !== 'scheduled' || !isSent(mail, view, messages)) continue;
    const sent: NoticedMail = { ...mail, kind: 'sent', at: now, threadId: view.threadId ?? mail.threadId };
    const logged = await withContactsMade(change, sent);
    await countSent(change, logged);
    change.mails.put({ ...logged, state: mail.state === 'scheduled' ? atRest(logged) : mail.state }, now);
  }
}

/**
 * A mail that is to be sent later stands in its thread already, under its draft's id and looking like any other. So it counts
 * as sent only where it could not stand otherwise: a thread of its own in the list of sent mail, which an earlier mail of the
 * rep's would be in too; or a mail that came after it. One that was never saved has no such id, and stays scheduled.
 */
function isSent(mail: NoticedMail, { url }: PageView, messages: Messages): boolean {
  const at = messages.findIndex(({ id }) => id === mail.id);
  if (at < 0) return false;
  return (mail.threadId === undefined && URL.parse(url)?.hash.startsWith('#sent/')) || at < messages.length - 1;
}

async function takeAnswers(change: Change, page: string, view: PageView, messages: Messages): Promise<void> {
  const own = await ownAddressesIn(change.db);
  const isOwn = (email: string) => own.has(email);
  const outreached = new Set<string>();
  for (const { from } of messages) if (!isOwn(from) && (await hadOutreach(change, from))) outreached.add(from);
  for (const answer of answersIn(messages, isOwn, (email) => outreached.has(email)))
    if (await isNews(change, answer)) takeAnswer(change, page, view, answer);
}

async function hadOutreach(change: Change, email: string): Promise<boolean> {
  const made = contactsMade(await logOf(change, email));
  return made.some(({ direction, channel }) => direction === 'outbound' && isOutreach(channel));
}

/** Of a lead, and neither noticed nor logged before, even where that was taken back. */
async function isNews(change: Change, { from, id }: Answer): Promise<boolean> {
  if (!(await leadOf(change, { email: from })) || mailKind(from) || (await isNever(change, from))) return false;
  if (await change.mails.get(`reply:${id}`)) return false;
  return !(await logOf(change, from)).some((one) => one.type === 'contact' && one.messageId === id);
}

async function logOf(change: Change, email: string) {
  const lead = await leadOf(change, { email });
  return lead ? historyOf(change.db.activities, lead) : [];
}

function takeAnswer(change: Change, page: string, view: PageView, { from, id }: Answer): void {
  const { url, threadId, subject, self, contacts } = view;
  const { now } = change.occasion;
  const name = contacts.find(({ email }) => email === from)?.name ?? from;
  const known = { account: self?.email, threadId, subject };
  const mail: NoticedMail = {
    id: `reply:${id}`,
    rev: 0,
    updatedAt: now,
    kind: 'reply',
    // It asks when it is settled, which also is when it may be logged by itself.
    state: 'held',
    at: now,
    settledAt: now,
    page,
    url,
    ...Object.fromEntries(Object.entries(known).filter(([, fact]) => fact)),
    messageId: id,
    people: [{ email: from, name, role: 'from' }],
  };
  change.mails.put(mail, now);
  change.toSettle.add(mail.id);
}
