import type { NoticedMail } from '@/lib/pipeline/mail';
import type { Change } from '@/lib/store/change';
import { putContact } from './contact';
import { factsOf } from './mail';
import { countMail } from './template';

/**
 * A mail that is sent now: what stands in the log as scheduled is taken back, and logged as the contact that it is. Leads that
 * are gone stay as they are.
 */
export async function withContactsMade(change: Change, mail: NoticedMail): Promise<NoticedMail> {
  const people = [];
  for (const person of mail.people) people.push(await madeWith(change, mail, person));
  return { ...mail, people };
}

async function madeWith(change: Change, mail: NoticedMail, person: NoticedMail['people'][number]) {
  const entry = person.activityId === undefined ? undefined : await change.db.activities.get(person.activityId);
  const leads = entry ? await change.withHeirs(entry.leadId) : [];
  const [loggedWith, lead] = [leads[0], leads.at(-1)];
  if (entry?.type !== 'contact' || !entry.scheduled || !loggedWith || !lead || lead.deletedAt !== undefined)
    return person;
  change.retract(loggedWith, entry.id);
  // It can no more be undone by the request that logged it as scheduled.
  const { requestId: _, ...rest } = person;
  return {
    ...rest,
    leadId: lead.id,
    activityId: (await putContact(change, lead, factsOf(mail), undefined)).activityId,
  };
}

/** Once for each mail, however many it goes to. */
export async function countSent(change: Change, { kind, templateIds }: NoticedMail): Promise<void> {
  if (kind === 'sent') await countMail(change, templateIds, 'used');
}
