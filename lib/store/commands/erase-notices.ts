import { isInPair } from '@/lib/pipeline/duplicate-keys';
import { type Hers, isConversationWith, isMailPerson, isOutreachWith, ruleKeysOf } from '@/lib/store/hers';
import type { FairleadDatabase, RequestRow, Touched } from '@/lib/store/schema';

/**
 * Erases what was noticed of people: their places in mails and the mails' texts, outreach, conversations, lists and rules, and what
 * commands kept of them to be undone by. Those tables are small and read whole, once for all of them.
 */
export async function eraseNotices(db: FairleadDatabase, hers: Hers): Promise<void> {
  for (const mail of await db.mails.toArray()) {
    const people = mail.people.filter((one) => !isMailPerson(one, hers));
    if (people.length === mail.people.length) continue;
    // To others it went too: of what it said, which may be about her, nothing stays.
    const { text: _1, subject: _2, ...rest } = mail;
    if (people.length === 0) await db.mails.delete(mail.id);
    else await db.mails.put({ ...rest, people });
  }
  await db.outreach.filter((one) => isOutreachWith(one, hers)).delete();
  await db.conversations.filter((one) => isConversationWith(one, hers)).delete();
  await db.mailRules.bulkDelete(ruleKeysOf(hers));
  const list = await db.meta.get('invitable');
  if (list?.key === 'invitable')
    await db.meta.put({ ...list, value: list.value.filter((name) => !hers.names.has(name)) });
  await db.requests.filter((request) => request.touched.some((one) => tellsOf(one, hers))).modify(forget);
}

/** Those of the names that no lead has but those that go. */
export async function namesOfNobody(
  { leads }: FairleadDatabase,
  names: readonly string[],
  going: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const found = await Promise.all(names.map((name) => leads.where('identities').equals(name).primaryKeys()));
  return names.filter((_, index) => found[index]?.every((id) => going.has(id)));
}

function tellsOf({ table, before, after }: Touched, hers: Hers): boolean {
  const { ids } = hers;
  if (table === 'leads') return ids.has(after.id);
  if (table === 'followUps') return ids.has(after.leadId);
  if (table === 'reviewAnswers') return ids.has(after.id);
  if (table === 'mails') return [before, after].some((mail) => mail?.people.some((one) => isMailPerson(one, hers)));
  if (table === 'outreach') return [before, after].some((one) => one !== undefined && isOutreachWith(one, hers));
  return table === 'pairs' && [...ids].some((id) => isInPair(after.id, id));
}

/** The reply stays for a repeat; there is nothing to undo any more. */
export function forget(request: RequestRow): void {
  request.touched = [];
  request.contacts = [];
  request.stageChanges = [];
}
