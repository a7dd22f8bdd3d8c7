import { expect } from 'vitest';
import { backupFile, readBackup } from '@/lib/formats/backup';
import type { Reply } from '@/lib/messages/contract';
import type { RestoreWay } from '@/lib/pipeline/backup/restored';
import type { Tables } from '@/lib/pipeline/backup/rows';
import type { Occasion } from '@/lib/store/change';
import { schemaVersion } from '@/lib/store/queries/backup';
import { Rep } from './rep';

/** The rep in another browser, where ids are others. */
export class FarRep extends Rep {
  override get occasion(): Occasion {
    const { newId, ...rest } = super.occasion;
    return { ...rest, newId: () => `far-${newId()}` };
  }
}

let backups = 0;

/** Restores the tables as a page does, in so many parts. */
export async function restore(rep: Rep, tables: Tables, way: RestoreWay, parts = 2): Promise<Reply<'backup.restore'>> {
  const text = JSON.stringify(tables);
  const backupId = `backup-${(backups += 1)}`;
  const length = Math.ceil(text.length / parts);
  for (let part = 0; part < parts; part += 1)
    await rep.do('backup.stage', { backupId, part, text: text.slice(part * length, (part + 1) * length) });
  return rep.do('backup.restore', { backupId, parts, way });
}

/** What lies in the database can be read from its file. */
export async function expectReadBack(tables: Tables): Promise<void> {
  const text = await backupFile(tables, { schemaVersion, madeAt: 1 });
  expect(await readBackup(text, { schemaVersion })).toEqual({ schemaVersion, madeAt: 1, tables });
}
