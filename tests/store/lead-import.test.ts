import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'), 'Europe/Oslo');
});
const said = (name: string, more: object = {}) => ({ name, emails: [], phones: [], currency: 'NOK', ...more });
const names = async () =>
  (await database().leads.toArray()).filter(({ deletedAt }) => deletedAt === undefined).map(({ name }) => name);

describe('rows of a file', () => {
  it('become leads in the stage that is named, and one undo takes all of them back', async () => {
    const rows = [
      { fields: said('Anna', { emails: ['anna@x.example'] }), stageId: 'proposal' },
      { fields: said('Bo') },
    ];
    expect(await rep.do('lead.import', { rows }, 'file')).toEqual({ made: 2, updated: 0, refused: [] });
    const leads = await database().leads.toArray();
    expect(leads.map(({ stageId, source }) => [stageId, source.site])).toEqual([
      ['proposal', 'import'],
      ['prospecting', 'import'],
    ]);
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 'file' });
    expect(await names()).toEqual([]);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('whose sale has ended elsewhere are leads whose sale has ended, and come back as a whole by the undo', async () => {
    await rep.do('lead.import', { rows: [{ fields: said('Anna'), stageId: 'closing', outcome: 'won' }] }, 'file');
    const [anna] = await database().leads.toArray();
    expect([anna?.outcome, anna?.stageId]).toEqual(['won', 'closing']);
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 'file' });
    expect(await names()).toEqual([]);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('add to a lead what is new, and leave her name and what they do not say', async () => {
    const leadId = await rep.lead({
      name: 'Anna Berg',
      emails: ['anna@x.example'],
      title: 'CEO',
      tags: ['vip'],
      value: 100,
    });
    const fields = said('Berg, Anna', {
      emails: ['ANNA@x.example', 'a@y.example'],
      company: 'Havn',
      tags: ['VIP', 'fair'],
    });
    expect(await rep.do('lead.import', { rows: [{ fields, leadId }] }, 'file')).toEqual({
      made: 0,
      updated: 1,
      refused: [],
    });
    expect(await leadById(leadId)).toMatchObject({
      name: 'Anna Berg',
      title: 'CEO',
      company: 'Havn',
      emails: ['anna@x.example', 'a@y.example'],
      tags: ['vip', 'fair'],
      value: 100,
    });
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 'file' });
    expect((await leadById(leadId))?.company).toBeUndefined();
  });

  it('that cannot be taken are told, and keep no other from being taken', async () => {
    const [one, two] = [await rep.lead({ emails: ['one@x.example'] }), await rep.lead({ emails: ['two@x.example'] })];
    await rep.do('person.erase', { leadIds: [await rep.lead({ emails: ['never@x.example'] })], remember: true });
    await rep.do('lead.remove', { leadId: two });
    const rows = [
      { fields: said('Never', { emails: ['never@x.example'] }) },
      { fields: said('Gone'), leadId: two },
      { fields: said('Fine', { emails: ['fine@x.example'] }) },
      { fields: said('Taken', { emails: ['fine@x.example'] }), leadId: one },
      { fields: said('Much', { tags: Array.from({ length: 30 }, (_, at) => `t${at}`), emails: ['much@x.example'] }) },
    ];
    expect(await rep.do('lead.import', { rows })).toEqual({
      made: 2,
      updated: 0,
      refused: [
        { row: 0, why: 'listed' },
        { row: 1, why: 'gone' },
        { row: 3, why: 'taken' },
      ],
    });
    expectConsistent(await everything(), 'Europe/Oslo');
  });
});
