import { beforeEach, describe, expect, it } from 'vitest';
import { keepForecast } from '@/lib/store/commands';
import { keptForecasts } from '@/lib/store/queries/forecasts';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(() => {
  freshStore();
  rep = new Rep(Date.parse('2026-11-01T09:00:00Z'), 'Europe/Oslo');
});

const keep = () => keepForecast(rep.occasion);
const at = (instant: string) => {
  rep.now = Date.parse(instant);
};

describe('the forecast of a month', () => {
  it('is kept the first time in it, and stays as it was whatever changes and however often it is asked for', async () => {
    const leadId = await rep.lead({ value: 1000, expectedCloseOn: '2026-11-20' }, 'proposal');
    expect(await keep()).toBe(true);
    const [kept] = await keptForecasts();
    expect(kept).toEqual({
      month: '2026-11',
      keptOn: '2026-11-01',
      pipelines: { default: { count: 1, byCurrency: { NOK: { weighted: 600, best: 1000, committed: 0 } } } },
    });
    await rep.do('lead.move', { leadId, stageId: 'closing' });
    expect(await keep()).toBe(false);
    expect(await keptForecasts()).toEqual([kept]);
  });

  it('is kept once by two who ask at the same time', async () => {
    await rep.lead({ value: 1000, expectedCloseOn: '2026-11-20' });
    expect((await Promise.all([keep(), keep()])).toSorted()).toEqual([false, true]);
    expect(await keptForecasts()).toHaveLength(1);
  });

  it('is kept at the next start by a browser that was closed for weeks, and months without one have none', async () => {
    const leadId = await rep.lead({ value: 1000, expectedCloseOn: '2027-01-20' }, 'proposal');
    await keep();
    at('2027-01-12T09:00:00Z');
    await rep.do('lead.close', { leadId, outcome: 'won' });
    expect(await keep()).toBe(true);
    const kept = await keptForecasts();
    expect(kept.map(({ month, keptOn }) => [month, keptOn])).toEqual([
      ['2026-11', '2026-11-01'],
      ['2027-01', '2027-01-12'],
    ]);
    // Won by then: it counts in full.
    expect(kept[1]?.pipelines['default']?.byCurrency).toEqual({ NOK: { weighted: 1000, best: 1000, committed: 1000 } });
  });

  it('begins with the rep’s own midnight', async () => {
    await rep.lead();
    at('2026-11-30T22:59:59Z');
    await keep();
    at('2026-11-30T23:00:00Z');
    await keep();
    expect((await keptForecasts()).map(({ keptOn }) => keptOn)).toEqual(['2026-11-30', '2026-12-01']);
  });

  it('is not kept while there are no leads, or those of the sample alone', async () => {
    expect(await keep()).toBe(false);
    await rep.do('sample.load', {});
    expect(await keep()).toBe(false);
    await rep.lead();
    expect(await keep()).toBe(true);
  });
});
