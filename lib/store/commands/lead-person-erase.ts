import type { Parsed, Reply } from '@/lib/messages/contract';
import { ownIdentities } from '@/lib/pipeline/lead-people';
import { historyIds } from '@/lib/pipeline/merge-history';
import { entryWithoutHer, marksOf, withoutHer } from '@/lib/pipeline/person-erase';
import type { Change } from '@/lib/store/change';
import { listPerson } from '@/lib/store/do-not-record';
import { historyOf } from '@/lib/store/log';
import { eraseNotices, forget, namesOfNobody } from './erase-notices';
import { personIn } from './lead-person';

/**
 * Erases one of a lead's further people everywhere: from the lead and those that were merged into it, from what their logs say was
 * changed, from what was noticed of her mails and messages, and from what was kept to undo by. There is no undo. `remember`: she is
 * put on the list of those who are never recorded. Refuses with `not-found` (`contact`) where she is gone already.
 */
export async function erasePersonOfLead(
  change: Change,
  { leadId, personId, remember }: Parsed<'lead.person.erase'>,
): Promise<Reply<'lead.person.erase'>> {
  const { db, occasion } = change;
  const lead = await change.lead(leadId);
  const person = personIn(lead, personId);
  const log = await historyOf(db.activities, lead);
  const marks = marksOf(person, lead, log);
  change.isErasure = true;
  const ids = new Set(historyIds(lead));
  for (const id of ids) {
    const row = await change.leads.get(id);
    if (row) change.putLead(withoutHer(row, marks));
  }
  for (const entry of log) {
    if (entry.type !== 'change') continue;
    const left = entryWithoutHer(entry, marks);
    if (!left) await db.activities.delete(entry.id);
    else if (left !== entry) await db.activities.put(left);
  }
  if (remember) await listPerson(db, person, occasion);
  // An address that was hers by mistake may be somebody's.
  const own = ownIdentities(lead);
  const names = [...marks.names].filter((name) => !own.includes(name));
  await eraseNotices(db, { ids: new Set(), names: new Set(await namesOfNobody(db, names, ids)) });
  // Whatever was done with the lead may have kept her.
  await db.requests
    .filter(({ touched }) => touched.some(({ table, after }) => table === 'leads' && ids.has(after.id)))
    .modify(forget);
  return {};
}
