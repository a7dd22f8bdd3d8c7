import type { Lead } from '@/lib/pipeline/lead';
import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import type { Change } from '@/lib/store/change';

const isOpen = ({ answer }: MailPerson) => answer === undefined;

/** The mail with this answer of each of these people who has none yet; the mail itself where there is nobody. */
export function answered(
  mail: NoticedMail,
  whom: (person: MailPerson) => boolean,
  answer: NonNullable<MailPerson['answer']>,
): NoticedMail {
  if (!mail.people.some((person) => isOpen(person) && whom(person))) return mail;
  const people = mail.people.map((person) => (isOpen(person) && whom(person) ? { ...person, answer } : person));
  return { ...mail, people };
}

export function leadOf(change: Change, { email }: Pick<MailPerson, 'email'>): Promise<Lead | undefined> {
  return change.leadWith([`email:${email}`]);
}

/** The people about whom nothing is said yet: those who are leads, and the others. */
export async function openPeople(
  change: Change,
  mail: NoticedMail,
): Promise<{ leads: MailPerson[]; strangers: MailPerson[] }> {
  const leads: MailPerson[] = [];
  const strangers: MailPerson[] = [];
  for (const person of mail.people.filter(isOpen)) ((await leadOf(change, person)) ? leads : strangers).push(person);
  return { leads, strangers };
}

/** Those about whom nothing is said yet who are this lead, or people of hers. */
export async function openPeopleOf(change: Change, mail: NoticedMail, lead: Lead): Promise<MailPerson[]> {
  const hers: MailPerson[] = [];
  for (const person of mail.people.filter(isOpen))
    if ((await leadOf(change, person))?.id === lead.id) hers.push(person);
  return hers;
}

/** Where a mail stands when nothing is to be asked about it: a scheduled one that is in the log waits until it is sent. */
export function atRest({ kind, people }: NoticedMail): 'scheduled' | 'done' {
  return kind === 'scheduled' && people.some(({ answer }) => answer === 'logged') ? 'scheduled' : 'done';
}

/**
 * The mail in the state in which its people's answers leave it. One that asks, or that may be asked about later, does so while
 * somebody is open: a lead, or in a toast a stranger; an answer asks about leads only.
 */
export async function standNow(change: Change, mail: NoticedMail): Promise<NoticedMail> {
  // While it is being settled, that decides.
  if (mail.settledAt !== undefined || (mail.state !== 'asking' && mail.state !== 'later')) return mail;
  const { leads, strangers } = await openPeople(change, mail);
  const asks = leads.length > 0 || (mail.state === 'asking' && mail.kind !== 'reply' && strangers.length > 0);
  const { failed, ...rest } = mail;
  const stands = failed !== undefined && leads.length > 0 ? mail : rest;
  return asks ? stands : { ...stands, state: atRest(mail) };
}
