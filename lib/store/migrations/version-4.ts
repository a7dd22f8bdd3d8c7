import type { Transaction } from 'dexie';
import { type Activity, contactsMade } from '@/lib/pipeline/activity';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { FollowUp } from '@/lib/pipeline/follow-up';
import { keysOf, type Lead } from '@/lib/pipeline/lead';
import { withContacts } from '@/lib/pipeline/lead-course';
import { defaultStaleDays } from '@/lib/pipeline/stages';
import { type History, needsContacts, withTodayKept } from '@/lib/pipeline/today-kept';
import { entriesOf } from '@/lib/store/log';

/**
 * Brings the leads of version 3 up to version 4: what is kept beside a row now, and was not then. Leads of version 1 have not been told
 * either since when they wait.
 */
export async function keepWhatIsNew(transaction: Transaction): Promise<void> {
  const leads = transaction.table<Lead>('leads');
  const followUps = await followUpsByLead(transaction);
  const contacts = await contactsByLead(transaction);
  await leads.toCollection().modify((lead) => {
    const made = contacts.get(lead.id);
    const told = made ? withContacts(lead, made) : lead;
    const history = { contacts: made ?? [], followUps: followUps.get(lead.id) ?? [] };
    Object.assign(
      lead,
      withTodayKept({ ...told, ...keysOf(lead) }, history, (instant) => calendarDateAt(instant), defaultStaleDays),
    );
  });
}

async function followUpsByLead(transaction: Transaction): Promise<Map<string, FollowUp[]>> {
  const byLead = new Map<string, FollowUp[]>();
  await transaction.table<FollowUp>('followUps').each((one) => {
    byLead.set(one.leadId, [...(byLead.get(one.leadId) ?? []), one]);
  });
  return byLead;
}

/** Of those leads alone with whom they make a difference: a log may hold whole mails. */
async function contactsByLead(transaction: Transaction): Promise<Map<string, History['contacts']>> {
  const ids: string[] = [];
  await transaction.table<Lead>('leads').each((lead) => {
    const mayWait = lead.lastContactAt !== undefined && lead.waitingSince === undefined;
    if (mayWait || needsContacts(lead)) ids.push(lead.id);
  });
  const byLead = new Map<string, History['contacts']>();
  for (const id of ids) {
    const log = await entriesOf(transaction.table<Activity, string>('activities'), id).toArray();
    byLead.set(
      id,
      contactsMade(log).map(({ at, direction, channel }) => ({ at, direction, channel })),
    );
  }
  return byLead;
}
