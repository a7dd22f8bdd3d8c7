import { standingContacts } from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import type { NoticedOutreach } from '@/lib/pipeline/outreach';
import { conversationNames, linkedInNames } from '@/lib/pipeline/outreach-people';
import type { KnownOutreach, SeenPerson } from '@/lib/pipeline/outreach-seen';
import type { Change } from '@/lib/store/change';
import { historyOf } from '@/lib/store/log';

/** What is known of somebody on a page, who is this lead or none; `invitable`: whom the list that was read last offered to invite. */
export async function knownOutreach(
  change: Change,
  { contact, conversation }: SeenPerson,
  lead: Lead | undefined,
  invitable: ReadonlySet<string>,
): Promise<KnownOutreach> {
  const names = [...new Set([...linkedInNames(contact), ...(lead ? linkedInNames(lead) : [])])];
  const log = lead ? await historyOf(change.db.activities, lead) : [];
  const remembered = conversation ? conversationNames(contact, lead, conversation.inMail) : [];
  const seen = (await change.db.conversations.bulkGet(remembered)).find((one) => one !== undefined);
  return {
    ...(lead && { lead }),
    contacts: standingContacts(log),
    noticed: await noticedOf(change, names),
    ...(seen && { conversation: seen }),
    wasInvitable: names.some((name) => invitable.has(name)),
  };
}

async function noticedOf(change: Change, names: readonly string[]): Promise<NoticedOutreach[]> {
  const { outreach } = change.db;
  for (const name of names)
    change.outreach.seen(await outreach.where('id').startsWith(`invitation:${name}:`).toArray());
  return change.outreach.all().filter(({ person }) => linkedInNames(person).some((name) => names.includes(name)));
}
