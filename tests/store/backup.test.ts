import { beforeEach, describe, expect, it } from 'vitest';
import { restorePlan } from '@/lib/pipeline/backup/restored';
import { noTables, type Tables } from '@/lib/pipeline/backup/rows';
import { withEachMessageOnce } from '@/lib/pipeline/backup/notices';
import { database } from '@/lib/store/open';
import { allTables, neverNamesIn } from '@/lib/store/queries/backup';
import { leadById } from '@/lib/store/queries/leads';
import { searchLeads } from '@/lib/store/queries/search';
import { everything, expectConsistent } from './invariants';
import { FarRep, restore } from './restoring';
import { freshStore, Rep } from './rep';

const now = Date.parse('2026-03-10T09:00:00Z');
const hour = 3_600_000;
let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(now);
});

/** What the rep does in another browser that begins with these tables, and what lies there then. */
async function elsewhere(begun: Tables, work: (other: Rep) => Promise<unknown>): Promise<Tables> {
  freshStore();
  const other = new FarRep(rep.now + hour);
  await restore(other, begun, 'merge');
  await work(other);
  return allTables();
}

/** The first database again, as it was. */
async function backHere(tables: Tables): Promise<void> {
  freshStore();
  rep.now += 2 * hour;
  await restore(rep, tables, 'merge');
}

const lead = async (id: string) => (await leadById(id)) ?? { name: 'nobody' };

describe('a backup that is restored into an empty database', () => {
  it('F24: is all there, is found, and goes on where it was', async () => {
    const id = await rep.lead();
    await rep.do('note.add', { leadId: id, text: 'Kjøper i mai' });
    const tables = await allTables();
    freshStore();
    expect(await restore(rep, tables, 'merge', 3)).toEqual({ leads: 1, leftOut: 0, merged: 0, binned: 0 });
    expect(await allTables()).toEqual(tables);
    expect((await searchLeads('mai', 5)).map((one) => one.id)).toEqual([id]);
    const next = await rep.lead({ name: 'Ola', emails: [] });
    expect(await lead(next)).toMatchObject({ ordinal: 2 });
    expectConsistent(await everything());
    expect(await database().staged.count()).toBe(0);
  });

  it('F23: is refused as a whole where a part is missing or is no backup', async () => {
    await rep.lead();
    const before = await allTables();
    await rep.do('backup.stage', { backupId: 'b', part: 0, text: JSON.stringify(noTables()).slice(0, -1) });
    const restoring = (parts: number) => rep.do('backup.restore', { backupId: 'b', parts, way: 'replace' });
    await expect(restoring(2)).rejects.toMatchObject({ code: 'bad-input', detail: 'parts' });
    await expect(restoring(1)).rejects.toMatchObject({ code: 'bad-input', detail: 'backup' });
    await rep.do('backup.stage', { backupId: 'b', part: 0, text: '{"leads":[]}' });
    await expect(restoring(1)).rejects.toMatchObject({ code: 'bad-input', detail: 'backup' });
    expect(await allTables()).toEqual(before);
  });

  it('leaves nothing to undo of what was done before', async () => {
    const id = await rep.lead();
    await rep.do('lead.move', { leadId: id, stageId: 'closing' }, 'move');
    await restore(rep, await allTables(), 'merge');
    await expect(rep.do('undo', { requestId: 'move' })).rejects.toMatchObject({ code: 'cannot-undo' });
  });
});

describe('in place of what is here', () => {
  it('it takes back all that came after, and what lies there is told to have moved on', async () => {
    const id = await rep.lead();
    const tables = await allTables();
    rep.now += hour;
    await rep.do('lead.move', { leadId: id, stageId: 'closing' });
    const other = await rep.lead({ name: 'Ola', emails: [] });
    const { rev = 0 } = (await leadById(id)) ?? {};
    await restore(rep, tables, 'replace');
    expect(await leadById(other)).toBeUndefined();
    expect(await lead(id)).toMatchObject({ stageId: 'prospecting', rev: rev + 1 });
    expect(await searchLeads('ola', 5)).toEqual([]);
    expectConsistent(await everything());
  });
});

describe('what two databases say of one lead', () => {
  it('is what the newer says, and the history of both', async () => {
    const id = await rep.lead();
    const begun = await allTables();
    const file = await elsewhere(begun, async (other) => {
      await other.do('lead.move', { leadId: id, stageId: 'proposal' });
      await other.do('note.add', { leadId: id, text: 'There' });
    });
    await backHere(begun);
    await rep.do('lead.move', { leadId: id, stageId: 'closing' });
    await restore(rep, file, 'merge');
    expect(await lead(id)).toMatchObject({ stageId: 'closing' });
    const { stageChanges, activities } = await allTables();
    const steps = stageChanges.toSorted((a, b) => a.seq - b.seq);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [undefined, 'prospecting'],
      ['prospecting', 'closing'],
      ['closing', 'prospecting'],
      ['prospecting', 'proposal'],
      ['proposal', 'closing'],
    ]);
    expect(activities).toMatchObject([{ type: 'note', text: 'There' }]);
    expectConsistent(await everything());
  });

  it('F19: is what the rep wrote last, though her clock was put back in between', async () => {
    const id = await rep.lead();
    rep.now += hour;
    await rep.do('lead.move', { leadId: id, stageId: 'proposal' });
    const file = await allTables();
    rep.now -= 48 * hour;
    await rep.do('lead.move', { leadId: id, stageId: 'negotiation' });
    await restore(rep, file, 'merge');
    expect(await lead(id)).toMatchObject({ stageId: 'negotiation' });
    const { stageChanges } = await allTables();
    expect(stageChanges.toSorted((a, b) => a.seq - b.seq).map(({ to }) => to)).toEqual([
      'prospecting',
      'proposal',
      'negotiation',
    ]);
    expectConsistent(await everything());
  });

  it('agrees about who was merged, where one has the merge and the other a newer heir', async () => {
    const heir = await rep.lead();
    const gone = await rep.lead({ name: 'K. Nordmann', emails: ['k@x.example'] });
    const begun = await allTables();
    const file = await elsewhere(begun, (other) =>
      other.do('lead.merge', { leadId: heir, otherId: gone, choices: {} }),
    );
    await backHere(begun);
    await rep.do('lead.move', { leadId: heir, stageId: 'closing' });
    await restore(rep, file, 'merge');
    expect(await lead(heir)).toMatchObject({ mergedFrom: [gone], stageId: 'closing' });
    expect((await lead(heir)) as object).toHaveProperty('identities', expect.arrayContaining(['email:k@x.example']));
    expectConsistent(await everything());
  });

  it('stops what a rule has set where the other knows of an answer', async () => {
    const id = await rep.lead();
    await rep.do('contact.log', {
      leadId: id,
      channel: 'email',
      at: now,
      followUp: { dueOn: '2026-03-13', byRule: true },
    });
    const begun = await allTables();
    expect(begun.followUps).toMatchObject([{ rule: {} }]);
    const file = await elsewhere(begun, (other) =>
      other.do('contact.log', { leadId: id, channel: 'meeting', at: other.now }),
    );
    await backHere(begun);
    await rep.do('follow-up.snooze', { followUpId: begun.followUps[0]?.id ?? '', dueOn: '2026-03-20' });
    await restore(rep, file, 'merge');
    expect((await allTables()).followUps).toMatchObject([{ outcome: 'cancelled' }]);
    expectConsistent(await everything());
  });
});

describe('somebody who was kept in both under two ids', () => {
  it('is one lead with both histories', async () => {
    const id = await rep.lead();
    await rep.do('note.add', { leadId: id, text: 'Here' });
    const here = await allTables();
    const file = await elsewhere(noTables(), async (other) => {
      const far = await other.lead({ company: 'Fjord AS' });
      await other.do('follow-up.set', { leadId: far, dueOn: '2026-03-20' });
    });
    await backHere(here);
    expect(await restore(rep, file, 'merge')).toEqual({ leads: 1, leftOut: 0, merged: 1, binned: 0 });
    expect(await lead(id)).toMatchObject({ company: 'Fjord AS', nextDueOn: '2026-03-20' });
    expectConsistent(await everything());
  });

  it('lies in the bin, to be looked at, where LinkedIn knows them as two', async () => {
    const id = await rep.lead({ slug: 'kari' });
    const here = await allTables();
    const file = await elsewhere(noTables(), (other) => other.lead({ name: 'Post', slug: 'post' }));
    await backHere(here);
    expect(await restore(rep, file, 'merge')).toEqual({ leads: 1, leftOut: 0, merged: 0, binned: 1 });
    expect(await lead(id)).toMatchObject({ name: 'Kari Nordmann' });
    expect((await allTables()).leads).toHaveLength(2);
    expectConsistent(await everything());
  });
});

describe('whoever is never to be recorded', () => {
  it.each(['merge', 'replace'] as const)('stays away, and so does every word of her (%s)', async (way) => {
    const id = await rep.lead({ company: 'Fjord AS' });
    await rep.do('note.add', { leadId: id, text: 'Kari Nordmann liker fjellet' });
    const file = await allTables();
    await rep.do('person.erase', { leadIds: [id], remember: true });
    expect(await restore(rep, file, way)).toEqual({ leads: 0, leftOut: 1, merged: 0, binned: 0 });
    const rows = await Promise.all(database().tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toMatch(/kari|nordmann|fjell/i);
  });

  it('is known by the list of either database, whatever its salt', async () => {
    const hers = { name: 'Anna', emails: ['anna@x.example'] };
    await rep.do('person.erase', { leadIds: [await rep.lead()], remember: true });
    const here = await allTables();
    const file = await elsewhere(noTables(), async (other) => {
      await other.do('person.erase', { leadIds: [await other.lead(hers)], remember: true });
    });
    await backHere(here);
    await restore(rep, file, 'merge');
    await expect(rep.lead()).rejects.toMatchObject({ detail: 'do-not-record' });
    await expect(rep.lead(hers)).rejects.toMatchObject({ detail: 'do-not-record' });
    const contact = { ...hers, role: 'subject' as const, email: 'anna@x.example' };
    const { emails: _, ...anna } = contact;
    expect(await rep.do('person.allow', { contact: anna })).toEqual({ changed: true });
    await rep.lead(hers);
  });
});

describe('the dry run', () => {
  it('tells what would be new, changed, the same, kept and gone, and does nothing', async () => {
    const [one, two] = [await rep.lead(), await rep.lead({ name: 'Ola', emails: [] })];
    const begun = await allTables();
    const file = await elsewhere(begun, async (other) => {
      await other.lead({ name: 'Far', emails: [] });
      await other.do('lead.move', { leadId: one, stageId: 'closing' });
    });
    await backHere(begun);
    await rep.do('lead.move', { leadId: two, stageId: 'closing' });
    await rep.lead({ name: 'Near', emails: [] });
    const here = await allTables();
    const listed = await neverNamesIn(file);
    const plan = (way: 'merge' | 'replace') => restorePlan({ here, file, listed }, way, rep.occasion).tables;
    expect(plan('merge').leads).toEqual({ fresh: 1, changed: 1, same: 0, kept: 1, gone: 0 });
    expect(plan('replace').leads).toEqual({ fresh: 1, changed: 2, same: 0, kept: 0, gone: 1 });
    expect(plan('merge').stageChanges).toEqual({ fresh: 2, changed: 0, same: 2, kept: 0, gone: 0 });
    expect(await allTables()).toEqual(here);
  });
});

it('one mail that both have logged with a lead is once in her log', () => {
  const entry = {
    type: 'contact' as const,
    leadId: 'l',
    loggedAt: 1,
    at: 1,
    channel: 'email' as const,
    messageId: 'm',
  };
  const both = [
    { ...entry, id: 'a', seq: 1, direction: 'inbound' as const },
    { ...entry, id: 'b', seq: 2, direction: 'inbound' as const },
    { ...entry, id: 'c', seq: 3, direction: 'inbound' as const, leadId: 'other' },
  ];
  const { activities, instead } = withEachMessageOnce(both);
  expect(activities.map(({ id }) => id)).toEqual(['a', 'c']);
  expect([...instead]).toEqual([['b', 'a']]);
});
