import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
let leadIds: string[];
beforeEach(async () => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
  leadIds = [];
  for (const name of ['Anna', 'Bo', 'Carl']) leadIds.push(await rep.lead({ name, emails: [`${name}@x.example`] }));
});
const [first, , third] = [0, 1, 2];
const many = (change: Parameters<typeof rep.do<'lead.change-many'>>[1]['change'], requestId = 'many') =>
  rep.do('lead.change-many', { leadIds, change }, requestId);
const leads = async () => Promise.all(leadIds.map((id) => database().leads.get(id)));

describe('many leads at once', () => {
  it('move together, and one undo takes all of them back', async () => {
    await rep.do('lead.move', { leadId: leadIds[first]!, stageId: 'proposal' });
    expect(await many({ what: 'move', stageId: 'proposal' })).toEqual({ changed: 2 });
    expect((await leads()).map((lead) => lead?.stageId)).toEqual(['proposal', 'proposal', 'proposal']);
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 'many' });
    expect((await leads()).map((lead) => lead?.stageId)).toEqual(['proposal', 'prospecting', 'prospecting']);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('get a tag once, whatever its case, and lose it', async () => {
    await many({ what: 'tag', tag: 'VIP', isOn: true }, 'one');
    expect(await many({ what: 'tag', tag: 'vip', isOn: true }, 'two')).toEqual({ changed: 0 });
    expect((await leads()).map((lead) => lead?.tags)).toEqual([['VIP'], ['VIP'], ['VIP']]);
    expect(await many({ what: 'tag', tag: 'vip', isOn: false }, 'three')).toEqual({ changed: 3 });
    expect((await leads()).map((lead) => lead?.tags)).toEqual([undefined, undefined, undefined]);
  });

  it('get a follow-up each; who is out of the pipeline gets none, and is not disqualified again', async () => {
    await rep.do('lead.close', { leadId: leadIds[third]!, outcome: 'won' });
    expect(await many({ what: 'follow-up', dueOn: '2026-03-20' }, 'due')).toEqual({ changed: 2 });
    expect((await openFollowUpsOf(leadIds[third]!)).length).toBe(0);
    expect(await many({ what: 'disqualify', reason: 'no-budget' }, 'out')).toEqual({ changed: 2 });
    expect((await leads()).map((lead) => lead?.outcome)).toEqual(['disqualified', 'disqualified', 'won']);
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 'out' });
    expect((await leads()).map((lead) => lead?.nextDueOn)).toEqual(['2026-03-20', '2026-03-20', undefined]);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('go to the bin together and come back; who is gone already is passed over, and named twice counts once', async () => {
    await rep.do('lead.remove', { leadId: leadIds[first]! });
    const twice = [...leadIds, ...leadIds, 'nobody'];
    expect(await rep.do('lead.change-many', { leadIds: twice, change: { what: 'remove' } }, 'gone')).toEqual({
      changed: 2,
    });
    expect(await leadById(leadIds[third]!)).toBeUndefined();
    await rep.do('undo', { requestId: 'gone' });
    expect((await leadById(leadIds[third]!))?.name).toBe('Carl');
    expect(await leadById(leadIds[first]!)).toBeUndefined();
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('are refused as a whole where one of them has no room for a tag', async () => {
    const { rev = 0 } = (await leadById(leadIds[third]!)) ?? {};
    const fields = { name: 'Carl', emails: ['carl@x.example'], phones: [], currency: 'NOK' };
    const tags = Array.from({ length: 30 }, (_, index) => `t${index}`);
    await rep.do('lead.edit', { leadId: leadIds[third]!, rev, fields: { ...fields, tags } });
    await expect(many({ what: 'tag', tag: 'more', isOn: true })).rejects.toMatchObject({ code: 'bad-input' });
    expect((await leads())[first]?.tags).toBeUndefined();
  });
});
