import type { Parsed, Reply } from '@/lib/messages/contract';
import { type MailRuleKey, ruleKeysOf } from '@/lib/pipeline/mail-rule';
import type { Change } from '@/lib/store/change';
import { mailsIn } from './mail-rows';
import { answered, standNow } from './mail-people';

/** Whether the rep wants to hear nothing of an address. */
export async function isNever({ db }: Change, email: string): Promise<boolean> {
  const rules = await db.mailRules.bulkGet(ruleKeysOf(email));
  return rules.some((one) => one?.rule === 'never');
}

/** Whether this stranger was offered as a lead before. */
export async function wasOffered({ db }: Change, email: string): Promise<boolean> {
  return (await db.mailRules.get(`email:${email}`)) !== undefined;
}

/** A stranger is offered once. */
export async function noteOffered(change: Change, email: string): Promise<void> {
  if (await wasOffered(change, email)) return;
  await change.db.mailRules.put({ key: `email:${email}`, rule: 'offered', at: change.occasion.now });
}

/** Nothing more of this address or domain; what is being asked about it is answered. */
export async function neverMail(change: Change, input: Parsed<'mail.never'>): Promise<Reply<'mail.never'>> {
  const key = input.key.toLowerCase();
  const { now } = change.occasion;
  if ((await change.db.mailRules.get(key))?.rule === 'never') return { changed: false };
  await change.db.mailRules.put({ key, rule: 'never', at: now });
  for (const mail of await mailsIn(change, 'asking', 'later')) {
    const after = answered(mail, (person) => fallsUnder(key, person.email), 'never');
    if (after !== mail) change.mails.put(await standNow(change, after), now);
  }
  return { changed: true };
}

export async function allowMail(change: Change, input: Parsed<'mail.allow'>): Promise<Reply<'mail.allow'>> {
  const key = input.key.toLowerCase();
  if ((await change.db.mailRules.get(key))?.rule !== 'never') return { changed: false };
  await change.db.mailRules.delete(key);
  return { changed: true };
}

function fallsUnder(key: MailRuleKey, email: string): boolean {
  return ruleKeysOf(email).includes(key);
}
