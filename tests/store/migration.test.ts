import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { touchesIn } from '@/lib/pipeline/touches';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { mailsUnanswered } from '@/lib/store/queries/mail';
import { outreachAsking } from '@/lib/store/queries/outreach';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { allSales } from '@/lib/store/queries/sales';
import { templates } from '@/lib/store/queries/templates';
import { databaseName, schemaVersion } from '@/lib/store/schema';
import { showing } from '@/tests/pipeline/outreach-memory';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

const now = Date.parse('2026-03-10T09:00:00Z');

/** The database as an earlier version made it. */
function made(indexedDB: IDBFactory, version: 1 | 2 | 3 | 4 | 5 | 6): Dexie {
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
  if (version > 1)
    db.version(2).stores({
      mails: 'id, state',
      mailRules: 'key',
      templates: 'id',
      draftTemplates: 'draft, at',
    });
  if (version > 2)
    db.version(3).stores({
      outreach: 'id, state',
      conversations: 'id, at',
    });
  if (version > 3)
    db.version(4).stores({
      leads: 'id, *identities, nameKey, *duplicateKeys, deletedAt, answeredSince, hotScore, stallsOn',
      pairs: 'id',
      erased: 'hash',
    });
  if (version > 4)
    db.version(5).stores({
      leads: 'id, *identities, nameKey, *duplicateKeys, deletedAt, answeredSince, hotScore, stallsOn, stageId',
      pipelines: 'id',
    });
  if (version > 5) db.version(6).stores({ sales: 'chunk, rev', forecasts: 'month', reviewAnswers: 'id' });
  return db;
}

/** Kari, as the first two versions kept her. */
const lead = {
  id: 'l1',
  rev: 1,
  ordinal: 1,
  createdAt: now,
  updatedAt: now,
  stageId: 'prospecting',
  stageEnteredAt: now,
  source: { site: 'manual' },
  identities: ['email:kari@example.com', 'linkedin:kari'],
  nameKey: 'kari nordmann',
  name: 'Kari Nordmann',
  emails: ['kari@example.com'],
  phones: [],
  slug: 'kari',
  currency: 'NOK',
};
/** What is kept of her besides since the fourth. */
const leadNow = {
  ...lead,
  duplicateKeys: ['name:kari nordmann', 'work:example:kari', 'work:example:nordmann'],
  stallsOn: '2026-03-25',
};
const settings = { language: 'nb', theme: 'dark' };

async function fill(old: Dexie): Promise<void> {
  await old.table('leads').add(lead);
  await old.table('stageChanges').add({ id: 's1', seq: 1, leadId: 'l1', loggedAt: now, to: 'prospecting' });
  await old.table('totals').add({ pipelineId: 'default', totals: { prospecting: { count: 1, value: {} } } });
  await old.table('searchTexts').add({ chunk: 0, rev: 1, text: 'l1\tkari nordmann kari@example.com kari\n' });
  await old.table('meta').bulkAdd([
    { key: 'seq', value: 1 },
    { key: 'ordinal', value: 1 },
    { key: 'search', value: 1 },
  ]);
  await old.table('settings').add({ id: 'rep', rev: 1, updatedAt: now, settings });
}

it('F14: what the first version kept is all there in this one, and goes on', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 1);
  await fill(old);
  old.close();

  const rep = new Rep(now);
  expect(await leadById('l1')).toEqual(leadNow);
  expect(database().verno).toBe(schemaVersion);
  expect([await mailsUnanswered(), await templates()]).toEqual([[], []]);
  expect(await database().settings.get('rep')).toMatchObject({ settings });
  await rep.do('contact.log', { leadId: 'l1', channel: 'call', at: now });
  expect(await leadById('l1')).toMatchObject({ stageId: 'first-contact', waitingSince: now });
  expectConsistent(await everything());
});

it('what the second version kept is all there in this one, and what this one keeps besides begins empty', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 2);
  await fill(old);
  const mail = {
    id: 'a:r1',
    rev: 1,
    updatedAt: now,
    kind: 'sent',
    state: 'asking',
    at: now,
    page: 'p1',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    people: [{ email: 'kari@example.com', name: 'Kari', role: 'to' }],
  };
  const template = { name: 'Hello', language: 'en', body: 'Hi', createdAt: now, updatedAt: now, used: 0, answered: 0 };
  await old.table('mails').add(mail);
  await old.table('mailRules').add({ key: 'email:no@x.example', rule: 'never', at: now });
  await old.table('templates').add({ id: 't1', rev: 1, ...template });
  old.close();

  const rep = new Rep(now);
  expect(await leadById('l1')).toEqual(leadNow);
  expect(database().verno).toBe(schemaVersion);
  expect(await mailsUnanswered()).toEqual([mail]);
  expect(await templates()).toMatchObject([template]);
  expect(await database().mailRules.count()).toBe(1);
  expect([await outreachAsking(), await database().conversations.count()]).toEqual([[], 0]);

  // A setting that the older version lacks is as by default.
  await rep.do('outreach.read', { view: showing({ degree: 2, invitation: 'sent' }) });
  expect(await leadById('l1')).toMatchObject({ rev: 2, connection: { degree: 2, invitation: 'sent', seenAt: now } });
  const [noticed] = await outreachAsking();
  await rep.do('outreach.log', { outreachId: noticed?.id ?? '' });
  expect(await leadById('l1')).toMatchObject({ stageId: 'first-contact', waitingSince: now });
  expectConsistent(await everything());
});

it('leads of the first version, which did not keep it, wait since the first outreach that nobody answered', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 1);
  await fill(old);
  await old.table('leads').update('l1', { lastContactAt: now + 1 });
  const contact = { type: 'contact', leadId: 'l1', channel: 'email', direction: 'outbound', loggedAt: now };
  await old.table('activities').bulkAdd([
    { ...contact, id: 'a1', seq: 2, at: now },
    { ...contact, id: 'a2', seq: 3, at: now + 1 },
  ]);
  old.close();

  expect(await leadById('l1')).toMatchObject({ lastContactAt: now + 1, waitingSince: now });
});

it('leads of the third version stand in the list of today for what was logged of them', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 3);
  await fill(old);
  const [asked, answered] = [now + 1, now + 2];
  const contact = { type: 'contact', leadId: 'l1', channel: 'email', loggedAt: now };
  await old.table('leads').update('l1', { lastContactAt: answered });
  await old.table('activities').bulkAdd([
    { ...contact, id: 'a1', seq: 2, at: asked, direction: 'outbound' },
    { ...contact, id: 'a2', seq: 3, at: answered, direction: 'inbound' },
  ]);
  const doneAt = now + 2 * 86_400_000;
  const followUp = { rev: 2, leadId: 'l1', createdAt: now, updatedAt: doneAt, dueOn: '2026-03-12' };
  await old.table('followUps').add({ ...followUp, id: 'f1', closedAt: doneAt, outcome: 'done' });
  await old.table('meta').put({ key: 'seq', value: 3 });
  old.close();

  expect(await leadById('l1')).toMatchObject({ answeredSince: answered, stallsOn: '2026-03-27' });
});

it('leads of the fourth version stand in the pipeline that every rep began with, and move on in it', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 4);
  await fill(old);
  await old.table('leads').put(leadNow);
  old.close();

  const rep = new Rep(now);
  expect((await allPipelines()).living).toMatchObject([defaultPipeline]);
  const closing = defaultPipeline.stages.filter(({ id }) => id === 'closing');
  const definition = { stages: closing, fields: [] };
  const moves = Object.fromEntries(defaultPipeline.stages.map(({ id }) => [id, 'closing']));
  await rep.do('pipeline.save', { pipelineId: 'default', rev: 0, definition, moves });
  expect(await leadById('l1')).toMatchObject({ stageId: 'closing' });
  expectConsistent(await everything());
});

it('leads of the fifth version have their sales, with all that their logs say, and a tombstone has none', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 5);
  await fill(old);
  await old.table('leads').bulkPut([
    { ...leadNow, stageId: 'first-contact', lastContactAt: now, waitingSince: now, stallsOn: undefined },
    { ...leadNow, id: 'l2', ordinal: 200, identities: [], deletedAt: now },
  ]);
  const entry = { leadId: 'l1', loggedAt: now };
  await old.table('stageChanges').add({ ...entry, id: 's2', seq: 2, from: 'prospecting', to: 'first-contact' });
  const call = { type: 'contact', channel: 'call', direction: 'outbound', at: now };
  await old.table('activities').add({ ...entry, ...call, id: 'a1', seq: 3 });
  old.close();

  const [sale, ...others] = await allSales();
  expect(others).toEqual([]);
  expect(sale).toMatchObject({ id: 'l1', email: 'kari@example.com', fit: 0 });
  expect(sale?.visits.map(({ stageId }) => stageId)).toEqual(['prospecting', 'first-contact']);
  expect(touchesIn(sale?.touches ?? [])).toEqual([{ at: now, channel: 'call', direction: 'outbound' }]);
});

it('what the sixth version kept is there in this one, and parts of backups may be staged', async () => {
  const indexedDB = freshStore();
  const old = made(indexedDB, 6);
  await fill(old);
  await old.table('leads').put({ ...leadNow, stallsOn: undefined });
  await old.table('forecasts').put({ month: '2026-03', keptOn: '2026-03-01', pipelines: [] });
  old.close();

  expect((await leadById('l1'))?.name).toBe(leadNow.name);
  expect(await database().forecasts.count()).toBe(1);
  expect(await database().staged.count()).toBe(0);
  expect(database().verno).toBe(schemaVersion);
});
