import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, stageBeside } from '@/lib/pipeline/board';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { saleWith } from './sales';

const { stages } = defaultPipeline;
const today = '2026-11-27';
const all = () => true;
const columnOf = (sales: Parameters<typeof boardOf>[0], stageId: string) =>
  boardOf(sales, stages, today, all).find((column) => column.stageId === stageId);

describe('The board', () => {
  it('has a column for each stage in selling order, also where nobody stands', () => {
    expect(boardOf([], stages, today, all).map(({ stageId }) => stageId)).toEqual([
      'prospecting',
      'lead-qualification',
      'first-contact',
      'needs-assessment',
      'proposal',
      'negotiation',
      'closing',
    ]);
  });

  it('adds up values and weighted values by currency, each lead with her own probability or her stage’s', () => {
    const proposal = columnOf(
      [
        // At 60 percent 600,00; at 25 percent 30,00; in euros at 60 percent 0,33 cents, which is 33 x 0.6 = 19.8, so 20.
        saleWith({ stageId: 'proposal', value: 100_000 }),
        saleWith({ stageId: 'proposal', value: 12_000, probability: 25 }),
        saleWith({ stageId: 'proposal', value: 33, currency: 'EUR' }),
        saleWith({ stageId: 'proposal' }),
      ],
      'proposal',
    );
    expect(proposal?.sales).toHaveLength(4);
    expect(proposal?.sums).toEqual({
      NOK: { value: 112_000, weighted: 63_000 },
      EUR: { value: 33, weighted: 20 },
    });
  });

  it('shows what presses first: overdue, today, no next step, later, and of one day the older lead', () => {
    const sales = [
      saleWith({ name: 'later', nextDueOn: '2026-11-28' }),
      saleWith({ name: 'none' }),
      saleWith({ name: 'today', nextDueOn: today }),
      saleWith({ name: 'overdue', nextDueOn: '2026-11-26' }),
      saleWith({ name: 'today too', nextDueOn: today }),
      saleWith({ name: 'long overdue', nextDueOn: '2025-12-31' }),
    ];
    expect(columnOf(sales, 'prospecting')?.sales.map(({ name }) => name)).toEqual([
      'long overdue',
      'overdue',
      'today',
      'today too',
      'none',
      'later',
    ]);
  });

  it('leaves out who has ended, who stands in another pipeline, and who is not asked for', () => {
    const sales = [
      saleWith({ outcome: 'won' }),
      saleWith({ stageId: 'renewal-1' }),
      saleWith({ name: 'Anna Berg' }),
      saleWith({ name: 'Ola Nordmann' }),
    ];
    const [prospecting] = boardOf(sales, stages, today, ({ name }) => name !== 'Ola Nordmann');
    expect(prospecting?.sales.map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  it('has every open lead of its stages once, whatever the order in which they come', () => {
    const stageId = fc.constantFrom(...stages.map(({ id }) => id));
    const due = fc.option(fc.constantFrom('2026-11-01', today, '2026-12-24'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ stageId, due }), { maxLength: 30 }), (rows) => {
        const sales = rows.map(({ stageId: stage, due: nextDueOn }) =>
          saleWith({ stageId: stage, ...(nextDueOn && { nextDueOn }) }),
        );
        const board = boardOf(sales, stages, today, all);
        const shown = board.flatMap((column) => column.sales.map(({ id }) => id));
        expect(shown.toSorted()).toEqual(sales.map(({ id }) => id).toSorted());
        expect(boardOf(sales.toReversed(), stages, today, all)).toEqual(board);
      }),
    );
  });
});

describe('A card', () => {
  it('goes to the stage beside its own, and no further than the pipeline', () => {
    expect(stageBeside(stages, 'proposal', 1)).toBe('negotiation');
    expect(stageBeside(stages, 'proposal', -1)).toBe('needs-assessment');
    expect(stageBeside(stages, 'closing', 1)).toBeUndefined();
    expect(stageBeside(stages, 'prospecting', -1)).toBeUndefined();
    expect(stageBeside(stages, 'gone', 1)).toBeUndefined();
  });
});
