import { afterEach, describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/formats/backup';
import { unpacked } from '@/lib/formats/packed';
import { snapshotKey, snapshotsIn, snapshotsKey } from '@/lib/pipeline/backup/snapshot';
import { closeDatabase, database } from '@/lib/store/open';
import { allTables } from '@/lib/store/queries/backup';
import { schemaVersion } from '@/lib/store/schema';
import { lay } from '@/tests/schema/raw';
import { hashOfText, type Rows, sampledVersions, sampleOf } from '@/tests/schema/stored';
import { everything, expectConsistent } from './invariants';
import { expectReadBack } from './restoring';
import { freshStore, Rep } from './rep';

afterEach(closeDatabase);

/** Older versions took none. */
const firstWithCopies = 7;

/** Every row, by table. */
async function rowsNow(): Promise<Rows> {
  const tables = await Promise.all(
    database().tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

it('every version of the schema that main ever had is kept as a sample: make one with tests/schema/make.ts', () => {
  expect(sampledVersions()).toEqual(Array.from({ length: schemaVersion }, (_, at) => at + 1));
});

const samples = sampledVersions().map((schema) => Object.assign(sampleOf(schema), { schema }));

describe.each(samples)('what version $schema of the schema wrote', (sample) => {
  it('is of that version, and its hash is of its own text', () => {
    expect(sample.version).toBe(10 * sample.schema);
    expect(hashOfText(sample.rows)).toBe(sample.text);
  });

  it('says the same word for word in this one, agrees with itself, and can be saved as a backup', async () => {
    await lay(sample, freshStore());
    const rows = await rowsNow();
    expect(database().verno).toBe(schemaVersion);
    expect(hashOfText(rows)).toBe(sample.text);
    // In the zone of the machine that wrote it.
    expectConsistent(await everything(), 'UTC');
    await expectReadBack(await allTables());
  });

  it('can be read from the copy that was taken because an update waited', async () => {
    const copy = snapshotsIn(sample.local[snapshotsKey]).find(({ why }) => why === 'update');
    expect(copy !== undefined).toBe(sample.schema >= firstWithCopies);
    if (!copy) return;
    const read = await readBackup(await unpacked(String(sample.local[snapshotKey(copy.at)])), { schemaVersion });
    if ('error' in read) throw new Error(`The copy cannot be read: ${read.error}`);
    expect(hashOfText(read.tables)).toBe(sample.text);
  });

  it('goes on: its leads are found, logged with and moved', async () => {
    await lay(sample, freshStore());
    const rep = new Rep(Date.parse('2026-11-29T09:00:00Z'));
    const lead = (await database().leads.toArray()).find(
      ({ name, deletedAt }) => name.startsWith('Kari N') && !deletedAt,
    );
    if (!lead) throw new Error('The sample has no Kari');
    await rep.do('contact.log', { leadId: lead.id, channel: 'call', at: rep.now, note: 'Today' });
    await rep.do('lead.move', { leadId: lead.id, stageId: 'closing' });
    expect(await database().leads.get(lead.id)).toMatchObject({ stageId: 'closing', lastContactAt: rep.now });
    expectConsistent(await everything());
  });
});
