import { describe, expect, it } from 'vitest';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { forecastToKeep, heldForecasts, type KeptForecast } from '@/lib/pipeline/forecast-kept';
import { type PipelineRow, pipelinesOf } from '@/lib/pipeline/pipelines';
import { stageOfRole } from '@/lib/pipeline/stages';
import { at, saleWith } from './sales';

const dateAt = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const renewals: PipelineRow = {
  id: 'renewals',
  rev: 1,
  createdAt: 1,
  updatedAt: 1,
  retired: [],
  stages: [stageOfRole('closing', 'signed')],
  fields: [],
};
const pipelines = pipelinesOf([renewals]);
const first = pipelines.living[0];
const keep = (sales: Parameters<typeof forecastToKeep>[0], today: string) =>
  forecastToKeep(sales, pipelines, { today, dateAt });
const november = (more: object) =>
  saleWith({ expectedCloseOn: '2026-11-30', value: 1000, stageId: 'proposal', ...more });

describe('what is kept of a month', () => {
  it('is what is expected in it, of each pipeline', () => {
    const sales = [november({}), november({ stageId: 'signed' }), november({ expectedCloseOn: '2026-12-01' })];
    expect(keep(sales, '2026-11-01')).toEqual({
      month: '2026-11',
      keptOn: '2026-11-01',
      pipelines: {
        default: { count: 1, byCurrency: { NOK: { weighted: 600, best: 1000, committed: 0 } } },
        renewals: { count: 1, byCurrency: { NOK: { weighted: 900, best: 1000, committed: 1000 } } },
      },
    });
  });

  it('has, kept late, what was won by then at its full value, and says the same as it would have kept on the first', () => {
    const won = november({ outcome: 'won', closedAt: at('2026-11-05'), expectedCloseOn: '2027-01-10' });
    const before = november({ outcome: 'won', closedAt: at('2026-10-31') });
    const lost = november({ outcome: 'lost', closedAt: at('2026-11-05') });
    expect(keep([won, before, lost, november({})], '2026-11-12')?.pipelines['default']).toEqual({
      count: 2,
      byCurrency: { NOK: { weighted: 1600, best: 2000, committed: 1000 } },
    });
  });

  it('has none of the sample in it, and nothing is kept where there is nobody else', () => {
    expect(keep([], '2026-11-01')).toBeUndefined();
    expect(keep([november({ sample: true })], '2026-11-01')).toBeUndefined();
    expect(keep([november({ sample: true }), saleWith()], '2026-11-01')?.pipelines['default']?.count).toBe(0);
  });
});

describe('a month that is over', () => {
  const kept: KeptForecast[] = [
    { month: '2026-10', keptOn: '2026-10-01', pipelines: keep([november({})], '2026-11-01')?.pipelines ?? {} },
    {
      month: '2026-09',
      keptOn: '2026-09-14',
      pipelines: {
        default: { count: 2, byCurrency: { NOK: { weighted: 5, best: 9, committed: 0 } } },
        gone: { count: 1, byCurrency: { NOK: { weighted: 1, best: 2, committed: 2 } } },
      },
    },
    { month: '2026-11', keptOn: '2026-11-01', pipelines: {} },
  ];
  const sales = [
    november({ outcome: 'won', closedAt: at('2026-10-31', '22:30:00') }),
    november({ outcome: 'won', closedAt: at('2026-10-31', '23:30:00') }),
    november({ outcome: 'won', closedAt: at('2026-09-30'), stageId: 'signed', currency: 'EUR' }),
    november({ outcome: 'won', closedAt: at('2026-10-03'), sample: true }),
    november({ outcome: 'lost', closedAt: at('2026-10-03') }),
  ];
  const on = { today: '2026-11-26', dateAt };

  it('stands beside what was won in it, the latest first, and the month that runs is not among them', () => {
    expect(heldForecasts(kept, sales, undefined, on)).toEqual([
      {
        month: '2026-10',
        keptOn: '2026-10-01',
        forecast: { count: 1, byCurrency: { NOK: { weighted: 600, best: 1000, committed: 0 } } },
        won: { count: 1, byCurrency: { NOK: 1000 } },
      },
      {
        month: '2026-09',
        keptOn: '2026-09-14',
        forecast: { count: 3, byCurrency: { NOK: { weighted: 6, best: 11, committed: 2 } } },
        won: { count: 1, byCurrency: { EUR: 1000 } },
      },
    ]);
  });

  it('is also told of one pipeline, and of one that was made later it says nothing', () => {
    const of = (pipeline: typeof first | undefined) =>
      heldForecasts(kept, sales, pipeline, on).map(({ forecast, won }) => [forecast.count, won.count]);
    expect(of(first)).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(of(renewals)).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});
