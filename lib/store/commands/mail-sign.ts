import type { Parsed, Reply } from '@/lib/messages/contract';
import type { NoticedMail } from '@/lib/pipeline/mail';
import { isOnItsWay, type Way, wayAfter, wayAtEnd, wayInSilence } from '@/lib/pipeline/mail-way';
import type { Change } from '@/lib/store/change';
import { mailsIn } from './mail-rows';

/** What the overlay sees of a mail's way, and what it means. */
export async function signMail(
  change: Change,
  { page, sign }: Parsed<'mail.sign'>,
  { tabId }: { tabId?: number },
): Promise<Reply<'mail.sign'>> {
  const rows = (await mailsIn(change, 'sending', 'held')).filter((row) => row.page === page && isOnItsWay(row));
  const way = wayAfter(rows, sign, change.occasion.now, { page, ...(tabId !== undefined && { tabId }) });
  if (sign.type === 'send') await rememberTemplates(change, way, sign.mail.draft);
  await go(change, way);
  change.isIdle = way.changed.length + way.dropped.length + way.settled.length === 0;
  return way.again === undefined ? {} : { again: way.again };
}

/** A tab is gone: its mails are sent, as far as they were seen so. */
export async function endTab(change: Change, tabId: number): Promise<void> {
  const rows = await mailsIn(change, 'sending', 'held');
  const ended = rows.filter((row) => row.tabId === tabId);
  await go(change, wayAtEnd(ended, change.occasion.now));
}

/** Mails whose page says nothing more, and those that a worker died over. `again`: as in a reply to a sign. */
export async function sweepMails(change: Change): Promise<{ again?: number }> {
  const rows = await mailsIn(change, 'sending', 'held');
  const way = wayInSilence(rows, change.occasion.now);
  await go(change, way);
  for (const row of await mailsIn(change, 'held', 'asking', 'later'))
    if (row.settledAt !== undefined) change.toSettle.add(row.id);
  return way.again === undefined ? {} : { again: way.again };
}

async function go(change: Change, { changed, dropped, settled }: Way): Promise<void> {
  const { now } = change.occasion;
  for (const row of changed) change.mails.put(withEarlierAnswers(await change.mails.get(row.id), row), now);
  await change.db.mails.bulkDelete(dropped);
  for (const id of settled) {
    const row = await change.mails.get(id);
    if (!row) continue;
    change.mails.put({ ...row, settledAt: now }, now);
    change.toSettle.add(id);
  }
}

/** The same draft sent once more, after it was scheduled or taken back late: with whom it is in the log it is not logged twice. */
function withEarlierAnswers(before: NoticedMail | undefined, row: NoticedMail): NoticedMail {
  if (!before || isOnItsWay(before)) return row;
  const given = (email: string) => before.people.find((one) => one.email === email && one.answer === 'logged');
  return { ...row, people: row.people.map((person) => given(person.email) ?? person) };
}

async function rememberTemplates(change: Change, way: Way, draft: string): Promise<void> {
  const templateIds = (await change.db.draftTemplates.get(draft))?.templateIds;
  const sent = way.changed.findIndex((row) => row.state === 'sending' && row.at === change.occasion.now);
  const row = way.changed[sent];
  if (templateIds && row) way.changed[sent] = { ...row, templateIds };
}
