import { send } from '@/lib/messages/client';
import { longestPart } from '@/lib/messages/contract/backup';
import type { Reply } from '@/lib/messages/contract';
import type { RestoreWay } from '@/lib/pipeline/backup/restored';
import type { Tables } from '@/lib/pipeline/backup/rows';

/** As long as a browser lets a worker work on one message, ms. */
const patience = 300_000;

/** Sends the backup in parts, and has it restored. Rejects with a `CommandError`; then nothing was restored. */
export async function sendBackup(tables: Tables, way: RestoreWay): Promise<Reply<'backup.restore'>> {
  const text = JSON.stringify(tables);
  const backupId = crypto.randomUUID();
  const parts = Math.ceil(text.length / longestPart);
  for (let part = 0; part < parts; part += 1)
    await send('backup.stage', { backupId, part, text: text.slice(part * longestPart, (part + 1) * longestPart) });
  return (await send('backup.restore', { backupId, parts, way }, { patience })).reply;
}
