import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '@/lib/pipeline/settings';
import { repairTotals } from '@/lib/store/commands';
import { database } from '@/lib/store/open';
import { followUpsDueOn, openFollowUpsOf, overdueCount, overdueFollowUps } from '@/lib/store/queries/follow-ups';
import { hasSample, leadById } from '@/lib/store/queries/leads';
import { searchLeads } from '@/lib/store/queries/search';
import { currentSettings } from '@/lib/store/queries/settings';
import { checkTotals, stageTotals } from '@/lib/store/queries/totals';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

async function due(dueOn: string, name: string): Promise<string> {
  const leadId = await rep.lead({ name, emails: [`${name}@example.com`] });
  await rep.do('follow-up.set', { leadId, dueOn });
  return leadId;
}

describe('what is due', () => {
  beforeEach(async () => {
    await due('2026-03-09', 'yesterday');
    await due('2026-03-10', 'today');
    await due('2026-02-28', 'february');
    await due('2026-03-11', 'tomorrow');
  });

  it('is overdue from the day after, the oldest first, with whom it is about', async () => {
    const rows = await overdueFollowUps('2026-03-10', 20);
    expect(rows.map(({ followUp, lead }) => [followUp.dueOn, lead.name])).toEqual([
      ['2026-02-28', 'february'],
      ['2026-03-09', 'yesterday'],
    ]);
    expect(await overdueFollowUps('2026-03-10', 1)).toHaveLength(1);
  });

  it('is due on its day only', async () => {
    const rows = await followUpsDueOn('2026-03-10', 20);
    expect(rows.map(({ lead }) => lead.name)).toEqual(['today']);
  });

  it('is counted no further than asked', async () => {
    expect(await overdueCount('2026-03-12')).toBe(4);
    expect(await overdueCount('2026-03-12', 3)).toBe(3);
    expect(await overdueCount('2026-02-28')).toBe(0);
  });

  it('is no more once the lead is removed', async () => {
    const [row] = await overdueFollowUps('2026-03-10', 1);
    await rep.do('lead.remove', { leadId: row?.lead.id ?? '' });
    expect(await overdueCount('2026-03-10')).toBe(1);
    expect(await openFollowUpsOf(row?.lead.id ?? '')).toEqual([]);
  });
});

const found = async (query: string, limit = 10) => (await searchLeads(query, limit)).map((lead) => lead.name);

describe('searchLeads', () => {
  beforeEach(async () => {
    await rep.lead({ name: 'Bjørn Ångström', emails: ['ba@fjord.example'], company: 'Fjord Energi' });
    await rep.lead({ name: 'Anders Bjørnson', emails: [], title: 'CFO', phones: ['+47 900 00 123'] });
    await rep.lead({ name: 'Marie Curie', emails: [], slug: 'marie-c', location: 'Paris' });
  });

  it.each([
    ['bjorn angstrom', ['Bjørn Ångström']],
    ['ÅNGSTRÖM bjø', ['Bjørn Ångström']],
    ['fjord', ['Bjørn Ångström']],
    ['ba@fjord', ['Bjørn Ångström']],
    ['90000123', ['Anders Bjørnson']],
    ['cfo', ['Anders Bjørnson']],
    ['marie-c', ['Marie Curie']],
    ['bjorn', ['Bjørn Ångström', 'Anders Bjørnson']],
    ['son', ['Anders Bjørnson']],
    ['marie bjorn', []],
    ['', []],
    ['   ', []],
  ])('finds by words in any order, folded, anywhere: %j', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('gives those first where each word begins one', async () => {
    await rep.lead({ name: 'Sonja', emails: [] });
    expect(await found('son')).toEqual(['Sonja', 'Anders Bjørnson']);
    expect(await found('son', 1)).toEqual(['Sonja']);
  });

  it('sees what changed since the last search on this page', async () => {
    expect(await found('curie')).toEqual(['Marie Curie']);
    const [marie] = await searchLeads('marie', 1);
    const fields = { name: 'Marie Skłodowska', emails: [], phones: [], currency: 'NOK' };
    await rep.do('lead.edit', { leadId: marie?.id ?? '', rev: 1, fields });
    expect(await found('curie')).toEqual([]);
    expect(await found('sklodowska')).toEqual(['Marie Skłodowska']);
    await rep.do('lead.remove', { leadId: marie?.id ?? '' });
    expect(await found('sklodowska')).toEqual([]);
  });

  it('is not misled by ids', async () => {
    expect(await found('id-1')).toEqual([]);
  });

  it('keeps the texts of many leads in few rows', async () => {
    const people = Array.from({ length: 520 }, (_, index) => index);
    for (const index of people) await rep.lead({ name: `Person ${index}`, emails: [] });
    expect(await database().searchTexts.count()).toBe(2);
    expect(await found('person 519')).toEqual(['Person 519']);
  });
});

describe('stage totals', () => {
  it('are kept by stage and currency', async () => {
    await rep.lead({ value: 100 });
    await rep.lead({ emails: [], value: 250, currency: 'EUR' });
    await rep.lead({ emails: [] }, 'closing');
    expect(await stageTotals()).toEqual({
      prospecting: { count: 2, value: { NOK: 100, EUR: 250 } },
      closing: { count: 1, value: {} },
    });
  });

  it('that went wrong are found out by the check and put right by the repair', async () => {
    await rep.lead({ value: 100 });
    expect(await repairTotals()).toBe(false);
    const wrong = { prospecting: { count: 7, value: {} } };
    await database().totals.put({ pipelineId: 'default', totals: wrong });
    const right = { prospecting: { count: 1, value: { NOK: 100 } } };
    expect(await checkTotals()).toEqual({ kept: wrong, rebuilt: right, agree: false });
    expect(await repairTotals()).toBe(true);
    expect(await stageTotals()).toEqual(right);
  });
});

describe('settings', () => {
  it('change one by one', async () => {
    await rep.do('settings.change', { language: 'nb' });
    await rep.do('overlay.place', { launcherTop: 0.5 });
    expect(await currentSettings()).toMatchObject({ language: 'nb', launcherTop: 0.5, theme: 'system' });
  });

  it('tell whether anything changed', async () => {
    expect(await rep.do('settings.change', { letterKeys: false })).toEqual({ changed: true });
    expect(await rep.do('settings.change', { letterKeys: false })).toEqual({ changed: false });
    expect(await currentSettings()).toMatchObject({ letterKeys: false });
  });

  it('of an older Fairlead have the default where it knew no choice, and keep theirs', async () => {
    const { letterKeys: _, ...older } = { ...defaultSettings, theme: 'dark' as const };
    await database().settings.put({ id: 'rep', rev: 1, updatedAt: 0, settings: older as Settings });
    expect(await currentSettings()).toEqual({ ...older, letterKeys: true });
    await rep.do('settings.change', { language: 'nb' });
    expect(await currentSettings()).toEqual({ ...older, letterKeys: true, language: 'nb' });
  });
});

it('knows nobody and no sample in an empty database', async () => {
  expect(await leadById('nobody')).toBeUndefined();
  expect(await hasSample()).toBe(false);
  expect(await stageTotals()).toEqual({});
});
