import { Refusal } from '@/lib/pipeline/refusal';
import type { MailState, NoticedMail } from '@/lib/pipeline/mail';
import type { Change } from '@/lib/store/change';

/** The noticed mails that are in one of these states, as the command sees them. */
export async function mailsIn(change: Change, ...states: MailState[]): Promise<NoticedMail[]> {
  for (const state of states) change.mails.seen(await change.db.mails.where('state').equals(state).toArray());
  return change.mails.all().filter((one) => states.includes(one.state));
}

/** A noticed mail. Refuses with `not-found` (`mail`) where it was taken back, or is forgotten. */
export async function mailWith(change: Change, id: string): Promise<NoticedMail> {
  const mail = await change.mails.get(id);
  if (!mail) throw new Refusal('not-found', 'mail');
  return mail;
}
