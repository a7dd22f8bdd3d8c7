import type { Parsed, Reply } from '@/lib/messages/contract';
import { restored, type RestoreWay } from '@/lib/pipeline/backup/restored';
import { BackupTables, type Tables } from '@/lib/pipeline/backup/rows';
import { namesIn } from '@/lib/pipeline/backup/without';
import { Refusal } from '@/lib/pipeline/refusal';
import { putTables, tablesIn } from '@/lib/store/backup-tables';
import type { Change } from '@/lib/store/change';
import { makeDerivedAnew } from '@/lib/store/derived-anew';
import { listedNames } from '@/lib/store/do-not-record';
import { hersOf } from '@/lib/store/hers';
import type { FairleadDatabase } from '@/lib/store/schema';
import { eraseNotices, forget } from './erase-notices';

/** What was staged and never restored is of no use any more after this, ms. */
const stagedKeptMs = 86_400_000;

const stagedId = (backupId: string, part: number) => `${backupId} ${part}`;

/** A backup's file was saved. It is the rep's from then on: whether she keeps it is not known. */
export async function noteBackup({ db, occasion }: Change): Promise<Reply<'backup.made'>> {
  await db.meta.put({ key: 'backup', value: occasion.now });
  return {};
}

/** Keeps a part of a backup: a message cannot hold the whole of a big one. */
export async function stageBackup(
  { db, occasion: { now } }: Change,
  { backupId, part, text }: Parsed<'backup.stage'>,
): Promise<Reply<'backup.stage'>> {
  await db.staged
    .where('at')
    .below(now - stagedKeptMs)
    .delete();
  await db.staged.put({ id: stagedId(backupId, part), at: now, text });
  return {};
}

/** Restores what was staged, wholly or not at all. */
export async function restoreBackup(
  change: Change,
  { backupId, parts, way }: Parsed<'backup.restore'>,
): Promise<Reply<'backup.restore'>> {
  const ids = Array.from({ length: parts }, (_, part) => stagedId(backupId, part));
  const rows = await change.db.staged.bulkGet(ids);
  const texts = rows.flatMap((row) => (row ? [row.text] : []));
  if (texts.length < parts) throw new Refusal('bad-input', 'parts');
  const reply = await restoreTables(change, tablesOf(texts.join('')), way);
  await change.db.staged.bulkDelete(ids);
  return reply;
}

function tablesOf(text: string): Tables {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Refusal('bad-input', 'backup');
  }
  const tables = BackupTables.safeParse(read);
  if (!tables.success) throw new Refusal('bad-input', 'backup');
  return tables.data;
}

/** All rows are read, and what is derived of them is made anew: the whole database passes through memory once. */
async function restoreTables(
  { db, occasion }: Change,
  file: Tables,
  way: RestoreWay,
): Promise<Reply<'backup.restore'>> {
  const here = await tablesIn(db);
  const listed = await listedNames(db, namesIn(file));
  const { tables, leftOut, merged, binned } = restored({ here, file, listed }, way, occasion);
  await putTables(db, here, tables);
  await forgetUndo(db);
  // What was noticed of them came with the file.
  if (leftOut.length > 0) await eraseNotices(db, hersOf(leftOut));
  await makeDerivedAnew(db, tables);
  const leads = tables.leads.filter(({ deletedAt }) => deletedAt === undefined).length;
  return { leads, leftOut: leftOut.length, merged, binned };
}

/** What was to be undone lies beneath the backup now. */
async function forgetUndo({ requests }: FairleadDatabase): Promise<void> {
  await requests.toCollection().modify(forget);
}
