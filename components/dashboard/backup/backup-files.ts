import { browser } from '@/lib/browser';
import { type BackupError, backupFile, longestBackup, readBackup } from '@/lib/formats/backup';
import { unpacked } from '@/lib/formats/packed';
import { snapshotKey } from '@/lib/pipeline/backup/snapshot';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { restored } from '@/lib/pipeline/backup/restored';
import { allTables, neverNamesIn, schemaVersion } from '@/lib/store/queries/backup';

/** Everything as a file. It is read before it is given away: one that cannot be read is none. Rejects where that is so. */
export async function madeBackup(madeAt: number): Promise<string> {
  const text = await backupFile(await allTables(), { schemaVersion, madeAt });
  const read = await readBackup(text, { schemaVersion });
  if ('error' in read) throw new Error(`The backup cannot be read: ${read.error}`);
  return text;
}

/** A file that was chosen, and what is here that it would meet. */
export interface Chosen {
  madeAt: number;
  sides: Parameters<typeof restored>[0];
}

export type Unread = BackupError | { error: 'unread' };

export async function readChosen(file: File): Promise<Chosen | Unread> {
  // Four bytes are a letter at most.
  if (file.size > 4 * longestBackup) return { error: 'too-big' };
  return readText(await file.text().catch(() => undefined));
}

/** The snapshot of that time, from the extension's own storage. */
export async function readSnapshot(at: number): Promise<Chosen | Unread> {
  const key = snapshotKey(at);
  const { [key]: letters } = await browser.storage.local.get(key);
  return readText(typeof letters === 'string' ? await unpacked(letters).catch(() => undefined) : undefined);
}

async function readText(text: string | undefined): Promise<Chosen | Unread> {
  if (text === undefined) return { error: 'unread' };
  const read = await readBackup(text, { schemaVersion });
  if ('error' in read) return read;
  const { tables, madeAt } = read;
  return { madeAt, sides: { here: await allTables(), file: tables, listed: await neverNamesIn(tables) } };
}

/** What a plan needs to be made. */
export function restoring(now: number) {
  return { now, newId: () => crypto.randomUUID(), dateAt: (at: number) => calendarDateAt(at) };
}
