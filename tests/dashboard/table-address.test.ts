import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableIn, tableQuery } from '@/components/dashboard/leads/use-table-address';
import { type LeadColumn, leadColumns, usualColumns, usualSorting } from '@/lib/pipeline/lead-table';

it('what the table shows is the same when its address is read again', () => {
  const asked = fc.record({
    filter: fc.record(
      { text: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), stalled: fc.constant(true as const) },
      { requiredKeys: [] },
    ),
    state: fc.constantFrom('open' as const, 'ended' as const, 'all' as const),
    sorting: fc.record({ column: fc.constantFrom(...leadColumns, 'custom.a-1' as const), isDown: fc.boolean() }),
    columns: fc
      .uniqueArray(fc.constantFrom(...leadColumns.slice(1), 'custom.a-1' as const), { minLength: 1 })
      .map((some) => (['name'] as LeadColumn[]).concat(some)),
  });
  fc.assert(
    fc.property(asked, (one) => {
      expect(tableIn(tableQuery(one))).toEqual(one);
    }),
  );
});

it('an address that says nothing, or nonsense, asks for the open leads as they usually are', () => {
  const usual = { filter: {}, state: 'open', sorting: usualSorting, columns: usualColumns };
  for (const query of ['', 'sort=shoe&columns=,shoe&state=maybe']) expect(tableIn(query)).toEqual(usual);
  expect(tableQuery(tableIn(''))).toBe('');
});
