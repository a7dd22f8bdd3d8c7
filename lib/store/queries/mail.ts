import type { NoticedMail } from '@/lib/pipeline/mail';
import type { MailRule } from '@/lib/pipeline/mail-rule';
import { withDatabase } from '@/lib/store/open';

/** As many questions are shown at most. */
const mostAsked = 20;

/** The noticed mails that a toast asks about now, the oldest first. */
export function mailsAsking(): Promise<NoticedMail[]> {
  return withDatabase((db) => db.mails.where('state').equals('asking').limit(mostAsked).sortBy('at'));
}

/** The noticed mails that still wait for an answer, the newest first: those that are asked about now, and those put off. */
export function mailsUnanswered(): Promise<NoticedMail[]> {
  return withDatabase(async (db) => {
    const of = (state: NoticedMail['state']) => db.mails.where('state').equals(state).limit(mostAsked).toArray();
    const mails = [...(await of('asking')), ...(await of('later'))];
    return mails.toSorted((a, b) => b.at - a.at).slice(0, mostAsked);
  });
}

/** Of whom the rep wants to hear nothing, in the order in which she said so. */
export function neverRules(): Promise<MailRule[]> {
  return withDatabase((db) => db.mailRules.filter(({ rule }) => rule === 'never').sortBy('at'));
}

/** The addresses that pages showed to be the rep's own. */
export function ownAddresses(): Promise<string[]> {
  return withDatabase(async (db) => {
    const row = await db.meta.get('own-addresses');
    return row?.key === 'own-addresses' ? row.value : [];
  });
}
