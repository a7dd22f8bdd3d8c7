import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { mailsUnanswered } from '@/lib/store/queries/mail';
import { templates } from '@/lib/store/queries/templates';
import { databaseName, schemaVersion } from '@/lib/store/schema';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

const now = Date.parse('2026-03-10T09:00:00Z');

/** The database as the first version made it. */
function first(indexedDB: IDBFactory): Dexie {
  const db = new Dexie(databaseName, { indexedDB });
  db.version(1).stores({
    leads: 'id, *identities, nameKey',
    followUps: 'id, leadId, openDueOn',
    activities: 'id, [leadId+seq]',
    stageChanges: 'id, [leadId+seq]',
    totals: 'pipelineId',
    searchTexts: 'chunk, rev',
    requests: 'requestId, at',
    meta: 'key',
    settings: 'id',
  });
  return db;
}

it('what the first version kept is all there in this one, and goes on', async () => {
  const indexedDB = freshStore();
  const old = first(indexedDB);
  const lead = {
    id: 'l1',
    rev: 1,
    ordinal: 1,
    createdAt: now,
    updatedAt: now,
    stageId: 'prospecting',
    stageEnteredAt: now,
    source: { site: 'manual' },
    identities: ['email:kari@example.com'],
    nameKey: 'kari nordmann',
    name: 'Kari Nordmann',
    emails: ['kari@example.com'],
    phones: [],
    currency: 'NOK',
  };
  const settings = { language: 'nb', theme: 'dark' };
  await old.table('leads').add(lead);
  await old.table('stageChanges').add({ id: 's1', seq: 1, leadId: 'l1', loggedAt: now, to: 'prospecting' });
  await old.table('totals').add({ pipelineId: 'default', totals: { prospecting: { count: 1, value: {} } } });
  await old.table('searchTexts').add({ chunk: 0, rev: 1, text: 'l1\tkari nordmann kari@example.com\n' });
  await old.table('meta').bulkAdd([
    { key: 'seq', value: 1 },
    { key: 'ordinal', value: 1 },
    { key: 'search', value: 1 },
  ]);
  await old.table('settings').add({ id: 'rep', rev: 1, updatedAt: now, settings });
  old.close();

  const rep = new Rep(now);
  expect(await leadById('l1')).toEqual(lead);
  expect(database().verno).toBe(schemaVersion);
  expect([await mailsUnanswered(), await templates()]).toEqual([[], []]);
  expect(await database().settings.get('rep')).toMatchObject({ settings });
  await rep.do('contact.log', { leadId: 'l1', channel: 'call', at: now });
  expect(await leadById('l1')).toMatchObject({ stageId: 'first-contact', waitingSince: now });
  expectConsistent(await everything());
});
