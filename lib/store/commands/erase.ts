import type { Parsed, Reply } from '@/lib/messages/contract';
import { isInPair } from '@/lib/pipeline/duplicate-keys';
import type { Lead } from '@/lib/pipeline/lead';
import { historyIds } from '@/lib/pipeline/merge-history';
import { namesInLog } from '@/lib/pipeline/person-erase';
import { Refusal } from '@/lib/pipeline/refusal';
import type { Change } from '@/lib/store/change';
import { listPerson, unlistPerson } from '@/lib/store/do-not-record';
import { hersOf } from '@/lib/store/hers';
import { entriesOf } from '@/lib/store/log';
import type { FairleadDatabase } from '@/lib/store/schema';
import { dropSales } from '@/lib/store/sales';
import { keepSearchTexts } from '@/lib/store/search-texts';
import { keepTotals } from '@/lib/store/totals';
import { eraseNotices, namesOfNobody } from './erase-notices';

/**
 * Erases people everywhere: leads, those that were merged into them, logs, follow-ups, what was noticed of their mails and messages, and
 * what was kept to undo by. `remember`: they are put on the list of those who are never recorded, which holds hashes only. There is
 * no undo. Refuses with `not-found` where one of them is gone already; then nobody is erased.
 */
export async function erasePeople(
  change: Change,
  { leadIds, remember }: Parsed<'person.erase'>,
): Promise<Reply<'person.erase'>> {
  const { db, occasion } = change;
  const leads = (await db.leads.bulkGet([...new Set(leadIds)])).filter((lead) => lead !== undefined);
  if (leads.length < new Set(leadIds).size) throw new Refusal('not-found');
  const rows = (await db.leads.bulkGet([...new Set(leads.flatMap(historyIds))])).filter((row) => row !== undefined);
  if (remember) for (const row of rows) await listPerson(db, row, occasion);
  const logs = await Promise.all(rows.map(({ id }) => entriesOf(db.activities, id).toArray()));
  await eraseRows(db, rows);
  const { ids, names } = hersOf(rows);
  await eraseNotices(db, { ids, names: new Set([...names, ...(await namesOfNobody(db, namesInLog(logs.flat())))]) });
  return { erased: leads.length };
}

/** Wipes these leads out, with what was written on them. */
export async function eraseRows(db: FairleadDatabase, leads: readonly Lead[]): Promise<void> {
  const gone = leads.map((before) => ({ before }));
  await keepTotals(db, gone);
  await keepSearchTexts(db, gone);
  await dropSales(db, leads);
  for (const { id } of leads) {
    await db.followUps.where('leadId').equals(id).delete();
    await entriesOf(db.activities, id).delete();
    await entriesOf(db.stageChanges, id).delete();
  }
  await db.pairs.filter((pair) => leads.some(({ id }) => isInPair(pair.id, id))).delete();
  await dropFromReview(db, new Set(leads.map(({ id }) => id)));
  await db.leads.bulkDelete(leads.map(({ id }) => id));
}

/** A review that goes on goes on without them. */
async function dropFromReview(db: FairleadDatabase, gone: ReadonlySet<string>): Promise<void> {
  await db.reviewAnswers.bulkDelete([...gone]);
  const row = await db.meta.get('review');
  if (row?.key !== 'review' || !row.value.leadIds.some((id) => gone.has(id))) return;
  const leadIds = row.value.leadIds.filter((id) => !gone.has(id));
  await db.meta.put({ ...row, value: { ...row.value, leadIds } });
}

/** She may be recorded again. */
export async function allowPerson(change: Change, { contact }: Parsed<'person.allow'>): Promise<Reply<'person.allow'>> {
  return { changed: await unlistPerson(change.db, contact) };
}
