import type { Parsed, Reply } from '@/lib/messages/contract';
import { contactsMade } from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change, ContactFacts } from '@/lib/store/change';
import { historyOf } from '@/lib/store/log';
import { putContact } from './contact';
import { createLead } from './lead';
import { answered, atRest, leadOf, openPeople, openPeopleOf, standNow } from './mail-people';
import { mailWith } from './mail-rows';
import { noteOffered } from './mail-rules';
import { countMail } from './template';

/**
 * Logs the mail with one of its people; an answer that was given is answered again. Refuses with `not-found`: `mail` where it
 * was taken back, `person` where it is not about her, nothing where she is no lead and is not to be one.
 */
export async function logMail(change: Change, input: Parsed<'mail.log'>): Promise<Reply<'mail.log'>> {
  const mail = await mailWith(change, input.mailId);
  const person = mail.people.find((one) => one.email === input.email.toLowerCase());
  if (!person) throw new Refusal('not-found', 'person');
  const { leadId, activityId } = person;
  if (leadId !== undefined && activityId !== undefined) return { leadId, activityId };
  if (mail.state === 'sending') throw new Refusal('not-found', 'mail');

  const lead = await leadFor(change, mail, person, input.add);
  if (mail.kind === 'reply') await countAnswer(change, lead);
  const logged = await putContact(change, lead, factsOf(mail), input.followUp);
  const said = { answer: 'logged', leadId: lead.id, activityId: logged.activityId } as const;
  // To whoever else of the lead's people it went, it is logged with her too: once.
  const others = new Set(await openPeopleOf(change, mail, lead));
  const isMeant = (one: MailPerson) => one === person || others.has(one);
  const people = mail.people.map((one): MailPerson => (isMeant(one) ? { ...one, ...said } : one));
  change.mails.put(await standNow(change, { ...mail, people }), change.occasion.now);
  return { leadId: lead.id, ...logged };
}

async function leadFor(
  change: Change,
  mail: NoticedMail,
  person: MailPerson,
  add: Parsed<'mail.log'>['add'],
): Promise<Lead> {
  const known = await leadOf(change, person);
  if (known) return known;
  if (!add) throw new Refusal('not-found');
  const fields = { ...add, emails: [...new Set([...add.emails, person.email])] };
  const { leadId } = await createLead(change, { fields, source: { site: 'gmail', url: mail.url } });
  return change.lead(leadId);
}

/** What the log keeps of a mail. */
export function factsOf(mail: NoticedMail): ContactFacts {
  const { id, kind, at, url, threadId, subject, account, messageId = id, text, templateIds } = mail;
  const known = Object.entries({ threadId, subject, account, text, templateIds }).filter(([, fact]) => fact?.length);
  return {
    channel: 'email',
    at,
    direction: kind === 'reply' ? 'inbound' : 'outbound',
    site: 'gmail',
    url,
    messageId,
    ...Object.fromEntries(known),
    ...(kind === 'scheduled' && { scheduled: true }),
  };
}

/** An answer counts for the templates of the mail that it answers: the lead's last one, and whoever else got it too, once. */
async function countAnswer(change: Change, lead: Lead): Promise<void> {
  const log = contactsMade(await historyOf(change.db.activities, lead));
  const last = log
    .filter((one) => one.direction === 'outbound')
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  const mail = last?.templateIds && last.messageId !== undefined && (await change.mails.get(last.messageId));
  if (!mail || mail.answered) return;
  change.mails.put({ ...mail, answered: true }, change.occasion.now);
  await countMail(change, mail.templateIds, 'answered');
}

/** "Not this one": with one of its people, or with all. */
export async function declineMail(change: Change, input: Parsed<'mail.decline'>): Promise<Reply<'mail.decline'>> {
  const mail = await mailWith(change, input.mailId);
  const email = input.email?.toLowerCase();
  const { strangers } = await openPeople(change, mail);
  const isMeant = (person: MailPerson) => email === undefined || person.email === email;
  for (const stranger of strangers.filter(isMeant)) await noteOffered(change, stranger.email);
  change.mails.put(await standNow(change, answered(mail, isMeant, 'declined')), change.occasion.now);
  return {};
}

/** The toast's time is over: strangers were offered, and leads may still be asked about elsewhere. */
export async function putOffMail(change: Change, input: Parsed<'mail.put-off'>): Promise<Reply<'mail.put-off'>> {
  const mail = await mailWith(change, input.mailId);
  if (mail.state !== 'asking') return {};
  const { leads, strangers } = await openPeople(change, mail);
  for (const { email } of strangers) await noteOffered(change, email);
  const offered = answered(mail, (person) => strangers.includes(person), 'declined');
  change.mails.put({ ...offered, state: leads.length > 0 ? 'later' : atRest(offered) }, change.occasion.now);
  return {};
}

/** What could not be logged by itself is tried once more; it is logged when this is written. */
export async function retryMail(change: Change, { mailId }: Parsed<'mail.retry'>): Promise<Reply<'mail.retry'>> {
  const mail = await mailWith(change, mailId);
  if (mail.failed === undefined || (mail.state !== 'asking' && mail.state !== 'later')) return {};
  change.mails.put({ ...mail, settledAt: change.occasion.now }, change.occasion.now);
  change.toSettle.add(mailId);
  return {};
}
