import { beforeEach, describe, expect, it } from 'vitest';
import { unknownBant } from '@/lib/pipeline/bant';
import { emptyBin } from '@/lib/store/commands';
import { database } from '@/lib/store/open';
import { removedLeads } from '@/lib/store/queries/bin';
import { timelineOf } from '@/lib/store/queries/timeline';
import { expectConsistent, everything } from './invariants';
import { fieldsOfKari, freshStore, Rep } from './rep';

const day = 86_400_000;
let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
});

const edits = async (leadId: string) =>
  (await timelineOf(leadId)).flatMap((item) => (item.type === 'change' ? [item.changes] : []));

async function edit(leadId: string, fields: object, requestId?: string): Promise<void> {
  const rev = (await database().leads.get(leadId))?.rev ?? 0;
  await rep.do('lead.edit', { leadId, rev, fields: { ...fieldsOfKari, ...fields } }, requestId);
}

describe('a change of a lead', () => {
  it('is in her timeline with before and after, whatever command did it', async () => {
    const leadId = await rep.lead();
    await edit(leadId, { title: 'Selger' });
    rep.now += day;
    await rep.do('lead.link', { leadId, contact: { name: 'Kari Nordmann', role: 'subject', slug: 'kari' } });
    rep.now += day;
    await rep.do('lead.qualify', { leadId, bant: { ...unknownBant, budget: { score: 3 } } });
    rep.now += day;
    await rep.do('lead.playbook', { leadId, playbook: { ticks: ['answered'] } });
    expect(await edits(leadId)).toEqual([
      [{ kind: 'list', field: 'playbook.ticks', added: ['answered'], removed: [] }],
      [{ kind: 'other', field: 'bant.budget', before: { score: 'unknown' }, after: { score: 3 } }],
      [{ kind: 'text', field: 'profile', after: 'kari' }],
      [{ kind: 'text', field: 'title', after: 'Selger' }],
    ]);
  });

  it('that an undo takes back is in no timeline, and neither is the undo', async () => {
    const leadId = await rep.lead();
    await edit(leadId, { title: 'Selger' }, 'edit');
    await rep.do('undo', { requestId: 'edit' });
    expect(await edits(leadId)).toEqual([]);
    expect((await database().leads.get(leadId))?.title).toBeUndefined();
  });

  it('can be undone though a contact of an earlier day was logged since', async () => {
    const leadId = await rep.lead();
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    await edit(leadId, { title: 'Selger' }, 'edit');
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now - day });
    await rep.do('undo', { requestId: 'edit' });
    expect(await edits(leadId)).toEqual([]);
  });

  it('of stage, contact, outcome, or of being removed and restored, is no edit', async () => {
    const leadId = await rep.lead();
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-12' } });
    await rep.do('lead.move', { leadId, stageId: 'proposal' });
    await rep.do('lead.close', { leadId, outcome: 'won' });
    await rep.do('lead.remove', { leadId });
    await rep.do('lead.restore', { leadId });
    expect(await edits(leadId)).toEqual([]);
  });

  it('by a merge is told by the merge alone', async () => {
    const [leadId, otherId] = [await rep.lead(), await rep.lead({ emails: ['k@x.example'], title: 'Sjef' })];
    await rep.do('lead.merge', { leadId, otherId, choices: {} });
    expect(await edits(leadId)).toEqual([]);
    expect((await timelineOf(leadId)).map(({ type }) => type)).toContain('merge');
  });
});

describe('the bin', () => {
  it('has who was removed, the newest first, and neither who was merged nor the sample', async () => {
    const leadId = await rep.lead({ company: 'Fjord' });
    const second = await rep.lead({ name: 'Bo', emails: [] });
    const [a, b] = [await rep.lead({ emails: ['a@x.example'] }), await rep.lead({ emails: ['b@x.example'] })];
    await rep.do('lead.merge', { leadId: a, otherId: b, choices: {} });
    await rep.do('sample.load', {});
    const sample = (await database().leads.toArray()).find((one) => one.sample);
    await rep.do('lead.remove', { leadId: sample?.id ?? '' });
    await rep.do('lead.remove', { leadId });
    rep.now += 1000;
    await rep.do('lead.remove', { leadId: second });
    expect(await removedLeads(rep.now, 10)).toMatchObject([{ name: 'Bo' }, { id: leadId, company: 'Fjord' }]);
    expect(await removedLeads(rep.now, 1)).toHaveLength(1);
    expect(await removedLeads(rep.now + 31 * day, 10)).toEqual([]);
    await expect(rep.do('lead.restore', { leadId: b })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gives a lead back as she was, with the steps that her removal cancelled, and takes her again by an undo', async () => {
    const leadId = await rep.lead();
    await rep.do('lead.move', { leadId, stageId: 'proposal' });
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-11' });
    rep.now += 1000;
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-15' });
    const before = await database().leads.get(leadId);
    rep.now += day;
    await rep.do('lead.remove', { leadId });
    rep.now += day;
    await rep.do('lead.restore', { leadId }, 'restore');
    const after = await database().leads.get(leadId);
    expect(after).toEqual({ ...before, rev: after?.rev, updatedAt: rep.now });
    const dueOn = (await database().followUps.toArray()).flatMap((one) => one.openDueOn ?? []);
    expect(dueOn).toEqual(['2026-03-15']);
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 'restore' });
    expect(await removedLeads(rep.now, 10)).toMatchObject([{ id: leadId }]);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('keeps her where another lead has her address by now, and says whose it is', async () => {
    const leadId = await rep.lead();
    await rep.do('lead.remove', { leadId });
    const other = await rep.lead({ name: 'Another' });
    const restoring = rep.do('lead.restore', { leadId });
    await expect(restoring).rejects.toMatchObject({ code: 'bad-input', detail: `identity-taken:${other}` });
    expect(await removedLeads(rep.now, 10)).toHaveLength(1);
  });

  it('is not undone over a step that was planned since', async () => {
    const leadId = await rep.lead();
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-11' });
    await rep.do('lead.remove', { leadId });
    await rep.do('lead.restore', { leadId }, 'restore');
    await rep.do('follow-up.set', { leadId, dueOn: '2026-03-20', also: true });
    await expect(rep.do('undo', { requestId: 'restore' })).rejects.toMatchObject({ code: 'cannot-undo' });
  });

  it('is emptied of who is in it for more than thirty days, with all that was written on them, and of nobody else', async () => {
    const kept = await rep.lead({ emails: ['kept@x.example'] });
    const [a, b] = [await rep.lead({ emails: ['a@x.example'] }), await rep.lead({ emails: ['b@x.example'] })];
    await rep.do('note.add', { leadId: b, text: 'Likes boats' });
    await rep.do('lead.merge', { leadId: kept, otherId: b, choices: {} });
    for (let at = 0; at < 30; at += 1) {
      const leadId = await rep.lead({ name: `Lead ${at}`, emails: [] });
      await rep.do('contact.log', { leadId, channel: 'call', at: rep.now, followUp: { dueOn: '2026-03-12' } });
      await rep.do('lead.remove', { leadId });
    }
    rep.now += 30 * day;
    expect(await emptyBin(rep.now)).toBe(0);
    rep.now += 1;
    await rep.do('lead.remove', { leadId: a });
    expect(await emptyBin(rep.now)).toBe(30);
    const all = await everything();
    expect(all.leads.map(({ id }) => id).toSorted()).toEqual([kept, a, b].toSorted());
    const owners = [...all.activities, ...all.stageChanges, ...all.followUps].map((one) => one.leadId);
    expect(new Set(owners)).toEqual(new Set([kept, a, b]));
    expect((await timelineOf(kept)).map(({ type }) => type)).toContain('note');
    expectConsistent(all, 'Europe/Oslo');

    // She goes on in nobody any more.
    await rep.do('lead.remove', { leadId: kept });
    rep.now += 31 * day;
    expect(await emptyBin(rep.now)).toBe(2);
    const { leads, activities, stageChanges, followUps } = await everything();
    expect([leads, activities, stageChanges, followUps]).toEqual([[], [], [], []]);
  });
});
