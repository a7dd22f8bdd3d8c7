import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '@/lib/pipeline/calendar-date';
import { committedFrom, forecastOf, forecastSum, wonIn } from '@/lib/pipeline/forecast';
import { monthAfter, monthOf, monthsBetween } from '@/lib/pipeline/month';
import { pipelinesOf } from '@/lib/pipeline/pipelines';
import type { Sale } from '@/lib/pipeline/sale';
import { probabilityOf, weightedValue } from '@/lib/pipeline/weighted';
import { at, saleWith } from './sales';

const { stages } = pipelinesOf([]);
const oslo = (instant: number) => calendarDateAt(instant, 'Europe/Oslo');
const on = (today: string) => ({ today, dateAt: oslo });
const expected = (expectedCloseOn: string | undefined, value: number, stageId = 'proposal', more: Partial<Sale> = {}) =>
  saleWith({ ...(expectedCloseOn && { expectedCloseOn }), value, stageId, ...more });

/** The months in which a sale that was won at this instant counts. */
const wonMonths = (closedAt: number, zone: string) =>
  ['2026-10', '2026-11', '2026-12', '2027-01'].filter(
    (month) =>
      wonIn([saleWith({ outcome: 'won', closedAt, value: 100 })], month, (instant) => calendarDateAt(instant, zone))
        .count > 0,
  );

describe('a sale’s share of the forecast', () => {
  it.each([
    [10_000, 60, 6_000],
    [10_000, 0, 0],
    [10_000, 100, 10_000],
    // Halves go up: 50.5 and 0.5.
    [101, 50, 51],
    [1, 50, 1],
    [1, 49, 0],
    [333, 10, 33],
    // Times a hundred it would be no exact number any more.
    [900_000_000_000_000, 33, 297_000_000_000_000],
    [899_999_999_999_999, 90, 809_999_999_999_999],
  ])('of %i at %i %% is %i', (value, probability, share) => expect(weightedValue(value, probability)).toBe(share));

  it('goes by the lead’s own probability before the stage’s, also where that is 0', () => {
    expect(probabilityOf({ stageId: 'proposal' }, stages)).toBe(60);
    expect(probabilityOf({ stageId: 'proposal', probability: 25 }, stages)).toBe(25);
    expect(probabilityOf({ stageId: 'closing', probability: 0 }, stages)).toBe(0);
    expect(probabilityOf({ stageId: 'gone' }, stages)).toBe(0);
  });
});

describe('a month', () => {
  it('is that of the date, and others are counted from it across the year’s end', () => {
    expect(monthOf('2026-12-31')).toBe('2026-12');
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2027-01', -1)).toBe('2026-12');
    expect(monthsBetween('2026-11', '2027-02')).toBe(3);
    expect(monthsBetween('2027-02', '2026-11')).toBe(-3);
  });
});

describe('the forecast', () => {
  it('is by month, as worked out by hand', () => {
    const sales = [
      // November: 60 % of 10 000.00 and 80 % of 5 000.00; the second is committed.
      expected('2026-11-30', 1_000_000),
      expected('2026-11-01', 500_000, 'negotiation'),
      // In euro, and as the rep sees it herself: committed though her stage is not.
      expected('2026-11-15', 200_000, 'prospecting', { currency: 'EUR', probability: 80 }),
      // January, without a value: counted, and worth nothing.
      saleWith({ expectedCloseOn: '2027-01-01', stageId: 'closing' }),
      expected('2026-10-31', 70_000, 'closing'),
      expected(undefined, 40_000),
      expected('2027-12-01', 10_000),
    ];
    const forecast = forecastOf(sales, stages, on('2026-11-26'));
    expect(forecast.months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01']);
    const [november, december, january] = forecast.months;
    expect(november).toMatchObject({
      count: 3,
      byCurrency: {
        NOK: { weighted: 1_000_000, best: 1_500_000, committed: 500_000 },
        EUR: { weighted: 160_000, best: 200_000, committed: 200_000 },
      },
    });
    expect(december).toMatchObject({ count: 0, byCurrency: {}, sales: [] });
    expect(january).toMatchObject({ count: 1, byCurrency: {} });
    expect(forecast.past.byCurrency).toEqual({ NOK: { weighted: 63_000, best: 70_000, committed: 70_000 } });
    expect(forecast.undated.byCurrency).toEqual({ NOK: { weighted: 24_000, best: 40_000, committed: 0 } });
    expect(forecast.later.sales.map(({ value }) => value)).toEqual([10_000]);
  });

  it('has twelve months at most, and the last of them is the eleventh from now', () => {
    const far = [expected('2027-10-31', 1), expected('2027-11-01', 2)];
    const { months, later } = forecastOf(far, stages, on('2026-11-26'));
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toMatchObject({ month: '2027-10', count: 1 });
    expect(later.count).toBe(1);
  });

  it('counts nobody whose sale has ended, and tells what was won in the month', () => {
    const ended = (['won', 'lost', 'disqualified'] as const).map((outcome) =>
      expected('2026-11-20', 100, 'closing', { outcome, closedAt: at('2026-11-10') }),
    );
    const { months, won } = forecastOf(ended, stages, on('2026-11-26'));
    expect(months[0]?.count).toBe(0);
    expect(won).toEqual({ count: 1, byCurrency: { NOK: 100 } });
  });

  it('keeps this month’s leads in it though their day is past', () => {
    const { months, past } = forecastOf([expected('2026-11-01', 100)], stages, on('2026-11-26'));
    expect([months[0]?.count, past.count]).toEqual([1, 0]);
  });

  it('lists who is worth most first, and of two alike the older', () => {
    const sales = [expected('2026-11-28', 100), expected('2026-11-27', 300), expected('2026-11-29', 100)];
    const [month] = forecastOf(sales, stages, on('2026-11-26')).months;
    expect(month?.sales.map(({ expectedCloseOn }) => expectedCloseOn)).toEqual([
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  it('reads when a sale was won as the day on the rep’s wall, also in the night when the clocks change', () => {
    const newYear = Date.parse('2026-12-31T23:30:00Z');
    expect(wonMonths(newYear, 'Europe/Oslo')).toEqual(['2027-01']);
    expect(wonMonths(newYear, 'America/New_York')).toEqual(['2026-12']);
    // The clocks go back on 1 November in New York: half past midnight there is still the day of the 1st.
    const night = Date.parse('2026-11-01T04:30:00Z');
    expect(wonMonths(night, 'America/New_York')).toEqual(['2026-11']);
    expect(wonMonths(night - 3_600_000, 'America/New_York')).toEqual(['2026-10']);
    expect(wonMonths(night, 'Pacific/Apia')).toEqual(['2026-11']);
  });
});

describe('the forecast, whatever the sales,', () => {
  const today = '2026-11-26';
  const sale = fc
    .record({
      days: fc.option(fc.integer({ min: -400, max: 500 }), { nil: undefined }),
      value: fc.option(fc.integer({ min: 0, max: 900_000_000_000_000 }), { nil: undefined }),
      currency: fc.constantFrom('NOK', 'EUR'),
      probability: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      stageId: fc.constantFrom(...stages.keys()),
      outcome: fc.constantFrom(undefined, undefined, 'won' as const, 'lost' as const),
      closed: fc.integer({ min: -60, max: 0 }),
    })
    .map(({ days, outcome, closed, value, probability, ...more }) =>
      saleWith({
        ...more,
        ...(value !== undefined && { value }),
        ...(probability !== undefined && { probability }),
        ...(days !== undefined && { expectedCloseOn: addDays(today, days) }),
        ...(outcome && { outcome, closedAt: at(addDays(today, closed)) }),
      }),
    );
  const some = fc.array(sale, { maxLength: 30 });

  it('has each open sale in one group, the one of its month', () => {
    fc.assert(
      fc.property(some, (sales) => {
        const { past, months, later, undated } = forecastOf(sales, stages, on(today));
        const grouped = [past, ...months, later, undated].flatMap((group) => group.sales.map(({ id }) => id));
        expect(grouped.toSorted()).toEqual(
          sales
            .filter(({ outcome }) => !outcome)
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { month, sales: own } of months)
          for (const one of own) expect(one.expectedCloseOn?.startsWith(month)).toBe(true);
        for (const one of past.sales) expect((one.expectedCloseOn ?? '') < '2026-11-01').toBe(true);
        for (const one of later.sales) expect((one.expectedCloseOn ?? '') > (months.at(-1)?.month ?? '')).toBe(true);
      }),
    );
  });

  it('is what a slow count with exact numbers comes to', () => {
    fc.assert(
      fc.property(some, (sales) => {
        for (const group of forecastOf(sales, stages, on(today)).months) {
          const own = sales.filter(
            ({ outcome, expectedCloseOn }) => !outcome && expectedCloseOn?.slice(0, 7) === group.month,
          );
          expect(group.count).toBe(own.length);
          for (const currency of ['NOK', 'EUR']) {
            let [weighted, best, committed] = [0n, 0n, 0n];
            for (const one of own.filter((each) => each.currency === currency)) {
              const percent = one.probability ?? stages.get(one.stageId)?.probability ?? 0;
              const value = BigInt(one.value ?? 0);
              weighted += (value * BigInt(percent) + 50n) / 100n;
              best += value;
              if (percent >= committedFrom) committed += value;
            }
            const found = group.byCurrency[currency] ?? { weighted: 0, best: 0, committed: 0 };
            // A sum of a few of the greatest values there are is at the edge of what a number holds.
            if (best <= BigInt(Number.MAX_SAFE_INTEGER))
              expect(found).toEqual({
                weighted: Number(weighted),
                best: Number(best),
                committed: Number(committed),
              });
          }
        }
      }),
    );
  });

  it('is never less than nothing, and committed and weighted never more than the best case', () => {
    fc.assert(
      fc.property(some, (sales) => {
        for (const { weighted, best, committed } of Object.values(forecastSum(sales, stages).byCurrency)) {
          expect(weighted).toBeGreaterThanOrEqual(0);
          expect(weighted).toBeLessThanOrEqual(best);
          expect(committed).toBeLessThanOrEqual(best);
        }
      }),
    );
  });
});
