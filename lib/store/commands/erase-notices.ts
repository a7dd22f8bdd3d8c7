import { isInPair } from '@/lib/pipeline/duplicate-keys';
import type { MailPerson } from '@/lib/pipeline/mail';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { linkedInNames } from '@/lib/pipeline/outreach-people';
import type { FairleadDatabase, RequestRow, Touched } from '@/lib/store/schema';

/**
 * Erases what was noticed of a person, known by the ids that she had as a lead and by her identities: her place in mails and their
 * texts, outreach, conversations, lists and rules, and what commands kept of her to be undone by. Those tables are small and read whole.
 */
export async function eraseNotices(
  db: FairleadDatabase,
  leadIds: ReadonlySet<string>,
  identities: ReadonlySet<string>,
): Promise<void> {
  for (const mail of await db.mails.toArray()) {
    const people = mail.people.filter((one) => !isMailWith(one, leadIds, identities));
    if (people.length === mail.people.length) continue;
    // To others it went too: of what it said, which may be about her, nothing stays.
    const { text: _1, subject: _2, ...rest } = mail;
    if (people.length === 0) await db.mails.delete(mail.id);
    else await db.mails.put({ ...rest, people });
  }
  await db.outreach.filter((one) => isOutreachWith(one, leadIds, identities)).delete();
  const names = [...identities];
  await db.conversations.filter(({ id }) => names.some((name) => id === name || id.startsWith(`${name} `))).delete();
  await db.mailRules.bulkDelete(names.filter((name) => name.startsWith('email:')));
  const list = await db.meta.get('invitable');
  if (list?.key === 'invitable')
    await db.meta.put({ ...list, value: list.value.filter((name) => !identities.has(name)) });
  await db.requests
    .filter((request) => request.touched.some((one) => tellsOf(one, leadIds, identities)))
    .modify(forget);
}

function isMailWith(
  { email, leadId }: MailPerson,
  leadIds: ReadonlySet<string>,
  identities: ReadonlySet<string>,
): boolean {
  return identities.has(`email:${email}`) || (leadId !== undefined && leadIds.has(leadId));
}

function isOutreachWith(
  { leadId, person }: NoticedOutreach,
  leadIds: ReadonlySet<string>,
  identities: ReadonlySet<string>,
): boolean {
  if (leadId !== undefined && leadIds.has(leadId)) return true;
  return linkedInNames(person).some((name) => identities.has(name));
}

function tellsOf(
  { table, before, after }: Touched,
  leadIds: ReadonlySet<string>,
  identities: ReadonlySet<string>,
): boolean {
  if (table === 'leads') return leadIds.has(after.id);
  if (table === 'followUps') return leadIds.has(after.leadId);
  if (table === 'mails')
    return [before, after].some((mail) => mail?.people.some((one) => isMailWith(one, leadIds, identities)));
  if (table === 'outreach')
    return [before, after].some((one) => one !== undefined && isOutreachWith(one, leadIds, identities));
  return table === 'pairs' && [...leadIds].some((id) => isInPair(after.id, id));
}

/** The reply stays for a repeat; there is nothing to undo any more. */
function forget(request: RequestRow): void {
  request.touched = [];
  request.contacts = [];
  request.stageChanges = [];
}
