import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { customKey } from '@/lib/pipeline/custom-values';
import { type LeadColumn, leadColumns, sortedSales } from '@/lib/pipeline/lead-table';
import type { Sale } from '@/lib/pipeline/sale';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { at, saleWith } from './sales';

const ranks = new Map(defaultPipeline.stages.map(({ id }, rank) => [id, rank]));
const context = {
  today: '2026-03-10',
  dateAt: (instant: number) => calendarDateAt(instant, 'Europe/Oslo'),
  rankOf: (stageId: string) => ranks.get(stageId) ?? 99,
};
const names = (sales: readonly Sale[], column: LeadColumn, isDown = false) =>
  sortedSales(sales, { column, isDown }, context, 'nb').map(({ name }) => name);

describe('the table of leads is sorted', () => {
  it('by words as the language has them, and by numbers within them as numbers', () => {
    const sales = ['Åse', 'Zoe', 'anna', 'Hall 10', 'Hall 9'].map((name) => saleWith({ name }));
    expect(names(sales, 'name')).toEqual(['anna', 'Hall 9', 'Hall 10', 'Zoe', 'Åse']);
  });

  it('with those that say nothing last, whichever way', () => {
    const sales = [saleWith({ name: 'A' }), saleWith({ name: 'B', value: 5 }), saleWith({ name: 'C', value: 90 })];
    expect(names(sales, 'value')).toEqual(['B', 'C', 'A']);
    expect(names(sales, 'value', true)).toEqual(['C', 'B', 'A']);
  });

  it('by stage in the order of the sale, with those that have ended after those that have not', () => {
    const sales = [
      saleWith({ name: 'won', stageId: 'prospecting', outcome: 'won', closedAt: at('2026-03-01') }),
      saleWith({ name: 'closing', stageId: 'closing' }),
      saleWith({ name: 'first', stageId: 'first-contact' }),
    ];
    expect(names(sales, 'stage')).toEqual(['first', 'closing', 'won']);
  });

  it('by a field of the rep’s own', () => {
    const sales = [
      saleWith({ name: 'A', custom: { f: 12 } }),
      saleWith({ name: 'B', custom: { f: 9 } }),
      saleWith({ name: 'C' }),
    ];
    expect(names(sales, customKey('f'))).toEqual(['B', 'A', 'C']);
  });

  it('so that each is in it once, and equals stay in the order in which they were made', () => {
    const sale = fc
      .record({
        company: fc.option(fc.constantFrom('a', 'b', 'æ'), { nil: undefined }),
        value: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
        nextDueOn: fc.option(fc.constantFrom('2026-03-01', '2026-03-20'), { nil: undefined }),
      })
      .map(({ company, value, nextDueOn }) =>
        saleWith({
          ...(company && { company }),
          ...(value !== undefined && { value }),
          ...(nextDueOn && { nextDueOn }),
        }),
      );
    fc.assert(
      fc.property(fc.array(sale), fc.constantFrom(...leadColumns), fc.boolean(), (sales, column, isDown) => {
        const sorted = sortedSales(sales, { column, isDown }, context, 'nb');
        expect(sorted.toSorted((a, b) => a.ordinal - b.ordinal)).toEqual(sales);
        expect(sortedSales(sorted, { column, isDown }, context, 'nb')).toEqual(sorted);
        const [key] = [column as 'company' | 'value' | 'nextDueOn'];
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next && key in one && one[key] === next[key]) expect(one.ordinal).toBeLessThan(next.ordinal);
        }
      }),
    );
  });
});
