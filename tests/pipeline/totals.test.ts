import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type StageTotals, totalsAfter } from '@/lib/pipeline/totals';
import { type Counted, totalsOf } from './totals-of';

const counted = fc.record(
  {
    stageId: fc.constantFrom('a', 'b', 'c'),
    value: fc.nat({ max: 1_000_000 }),
    currency: fc.constantFrom('NOK', 'EUR'),
    deletedAt: fc.constant(1),
  },
  { requiredKeys: ['stageId', 'currency'] },
);

it('counts leads and values by stage and currency, without the removed ones', () => {
  const leads = [
    { stageId: 'a', value: 100, currency: 'NOK' },
    { stageId: 'a', value: 50, currency: 'EUR' },
    { stageId: 'a', currency: 'NOK' },
    { stageId: 'b', value: 7, currency: 'NOK', deletedAt: 1 },
  ];
  const totals = leads.reduce<StageTotals>((sum, lead) => totalsAfter(sum, undefined, lead), {});
  expect(totals).toEqual({ a: { count: 3, value: { NOK: 100, EUR: 50 } } });
});

it('kept change by change, are what they are when counted from nothing', () => {
  const change = fc.record({ at: fc.nat({ max: 4 }), to: fc.option(counted, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const leads = new Map<number, Counted>();
      let kept: StageTotals = {};
      for (const { at, to } of changes) {
        const given = structuredClone(kept);
        const next = totalsAfter(kept, leads.get(at), to);
        expect(kept).toEqual(given);
        kept = next;
        if (to) leads.set(at, to);
        else leads.delete(at);
      }
      expect(kept).toEqual(totalsOf(leads.values()));
    }),
  );
});
