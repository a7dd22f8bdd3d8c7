import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { overdueCount, overdueFollowUps } from '@/lib/store/queries/follow-ups';
import { hasSample, leadById, leadsByIdentities } from '@/lib/store/queries/leads';
import { searchLeads } from '@/lib/store/queries/search';
import { currentSettings } from '@/lib/store/queries/settings';
import { timelineOf } from '@/lib/store/queries/timeline';
import { stageTotals } from '@/lib/store/queries/totals';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
});

/** Watches a query as a view does, lets the rep act, and answers with what was shown before and after. */
async function shown<T>(query: () => Promise<T>, act: () => Promise<unknown>): Promise<[T | undefined, T | undefined]> {
  const values: T[] = [];
  const subscription = liveQuery(query).subscribe((value) => values.push(value));
  await vi.waitFor(() => expect(values).toHaveLength(1));
  await act();
  await vi.waitFor(() => expect(values.length).toBeGreaterThan(1));
  subscription.unsubscribe();
  return [values[0], values.at(-1)];
}

const found = () => searchLeads('kari', 5);

describe('a view that is open sees at once', () => {
  it('the totals', async () => {
    expect(await shown(stageTotals, () => rep.lead())).toEqual([{}, { prospecting: { count: 1, value: {} } }]);
  });

  it('what is overdue', async () => {
    const leadId = await rep.lead();
    const plan = (dueOn: string) => () => rep.do('follow-up.set', { leadId, dueOn });
    expect(await shown(() => overdueCount('2026-03-10'), plan('2026-03-01'))).toEqual([0, 1]);
    const [before, after] = await shown(() => overdueFollowUps('2026-03-10', 5), plan('2026-03-02'));
    expect([before, after].map((rows) => rows?.map((row) => row.followUp.dueOn))).toEqual([
      ['2026-03-01'],
      ['2026-03-02'],
    ]);
  });

  it('a lead, whether she was known or not', async () => {
    const [nobody, kari] = await shown(
      () => leadsByIdentities(['email:kari@example.com']),
      () => rep.lead(),
    );
    expect(nobody).toEqual([undefined]);
    const leadId = kari?.[0]?.id ?? '';
    const moved = await shown(
      () => leadById(leadId),
      () => rep.do('lead.move', { leadId, stageId: 'closing' }),
    );
    expect(moved.map((lead) => lead?.stageId)).toEqual(['prospecting', 'closing']);
  });

  it('her history', async () => {
    const leadId = await rep.lead();
    const logged = await shown(
      () => timelineOf(leadId),
      () => rep.do('contact.log', { leadId, channel: 'call', at: rep.now }),
    );
    expect(logged.map((items) => items?.length)).toEqual([1, 3]);
  });

  it('what a search finds', async () => {
    const leads = await shown(found, () => rep.lead());
    expect(leads.map((all) => all?.length)).toEqual([0, 1]);
    const more = await shown(found, () => rep.lead({ name: 'Kari Two', emails: [] }));
    expect(more.map((all) => all?.length)).toEqual([1, 2]);
  });

  it('the settings, and the sample', async () => {
    const themes = await shown(currentSettings, () => rep.do('settings.change', { theme: 'dark' }));
    expect(themes.map((settings) => settings?.theme)).toEqual(['system', 'dark']);
    expect(await shown(hasSample, () => rep.do('sample.load', {}))).toEqual([false, true]);
  });
});
