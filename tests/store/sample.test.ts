import { beforeEach, describe, expect, it } from 'vitest';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { sampleLeads } from '@/lib/store/commands/sample-leads';
import { database } from '@/lib/store/open';
import { followUpsDueOn, overdueCount } from '@/lib/store/queries/follow-ups';
import { hasSample } from '@/lib/store/queries/leads';
import { searchLeads } from '@/lib/store/queries/search';
import { timelineOf } from '@/lib/store/queries/timeline';
import { stageTotals } from '@/lib/store/queries/totals';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

describe('the sample pipeline', () => {
  it('fills every stage, has something overdue and something due today, and history', async () => {
    expect(await rep.do('sample.load', {})).toEqual({ leads: sampleLeads.length });
    expect(await hasSample()).toBe(true);
    expect(Object.keys(await stageTotals()).toSorted()).toEqual([...stageRoles].toSorted());
    expect(await overdueCount(rep.today)).toBeGreaterThan(3);
    expect((await followUpsDueOn(rep.today, 50)).length).toBeGreaterThan(3);
    const [camilla] = await searchLeads('camilla thoresen', 1);
    const story = await timelineOf(camilla?.id ?? '');
    expect(story.length).toBeGreaterThan(6);
    expect(story.map((one) => one.at)).toEqual(story.map((one) => one.at).toSorted((a, b) => b - a));
    const all = await everything();
    expectConsistent(all);
    for (const row of [...all.leads, ...all.followUps, ...all.activities, ...all.stageChanges])
      expect(row.sample).toBe(true);
  });

  it('expects sales to close after the day of loading, so that the forecast has months to show', async () => {
    await rep.do('sample.load', {});
    const expected = (await database().leads.toArray()).flatMap(({ expectedCloseOn }) => expectedCloseOn ?? []);
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.toSorted()[0]).toBe('2026-03-13');
    expect(new Set(expected.map((day) => day.slice(0, 7))).size).toBeGreaterThan(2);
  });

  it('is loaded once', async () => {
    await rep.do('sample.load', {});
    expect(await rep.do('sample.load', {})).toEqual({ leads: sampleLeads.length });
    expect(await database().leads.count()).toBe(sampleLeads.length);
  });

  it('belongs to nobody: reserved domains and marked profiles', () => {
    for (const { fields } of sampleLeads) {
      for (const email of fields.emails) expect(email).toMatch(/^[a-z.]+@[a-z-]+\.example\.com$/);
      if (fields.slug) expect(fields.slug).toMatch(/^sample-[a-z-]+$/);
      expect(fields.emails.length + (fields.slug ? 1 : 0)).toBeGreaterThan(0);
    }
  });

  it('goes without a trace, with what the rep wrote on it, and leaves what is hers', async () => {
    const own = await rep.lead({ value: 500 });
    await rep.do('follow-up.set', { leadId: own, dueOn: '2026-03-01' });
    const before = await everything();
    await rep.do('sample.load', {});
    const [lead] = await searchLeads('ingunn solberg', 1);
    await rep.do('contact.log', { leadId: lead?.id ?? '', channel: 'call', at: rep.now });
    const [other] = await searchLeads('marek', 1);
    await rep.do('lead.remove', { leadId: other?.id ?? '' });

    expect(await rep.do('sample.remove', {})).toEqual({ leads: sampleLeads.length });
    const after = await everything();
    for (const table of ['leads', 'followUps', 'activities', 'stageChanges', 'totals'] as const)
      expect(after[table]).toEqual(before[table]);
    expectConsistent(after);
    expect(await hasSample()).toBe(false);
    expect(await searchLeads('solheim', 5)).toEqual([]);
  });

  it('leaves a lead alone who is the rep’s own already', async () => {
    const [first] = sampleLeads;
    const own = await rep.lead({ ...first?.fields, name: 'Mine' });
    expect(await rep.do('sample.load', {})).toEqual({ leads: sampleLeads.length - 1 });
    await rep.do('sample.remove', {});
    expect(await database().leads.toArray()).toMatchObject([{ id: own, name: 'Mine', rev: 1 }]);
  });

  it('cannot be taken back by an undo: removing it does that', async () => {
    await rep.do('sample.load', {}, 'load');
    await expect(rep.do('undo', { requestId: 'load' })).rejects.toMatchObject({ code: 'cannot-undo' });
  });
});
