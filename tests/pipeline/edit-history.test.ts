import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadChanged } from '@/lib/pipeline/activity';
import { changesOf, type FieldChange } from '@/lib/pipeline/changes-of';
import { editsOf } from '@/lib/pipeline/edit-history';

const minute = 60_000;
const edit = (seq: number, loggedAt: number, changes: FieldChange[], leadId = 'l'): LeadChanged => ({
  id: `e${seq}`,
  seq,
  leadId,
  loggedAt,
  type: 'change',
  changes,
});
const title = (before: string | undefined, after: string | undefined): FieldChange => ({
  kind: 'text',
  field: 'title',
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

describe('the edits of a lead', () => {
  it('within ten minutes are told as one, from what stood first to what stands last', () => {
    const company: FieldChange = { kind: 'text', field: 'company', after: 'Fjord' };
    const log = [
      edit(1, 0, [title(undefined, 'Selger')]),
      edit(2, 4 * minute, [company]),
      edit(3, 10 * minute, [title('Selger', 'Leder')]),
      edit(4, 11 * minute, [title('Leder', 'Sjef')]),
    ];
    expect(editsOf(log)).toEqual([
      { id: 'e1', at: 10 * minute, changes: [title(undefined, 'Leder'), company] },
      { id: 'e4', at: 11 * minute, changes: [title('Leder', 'Sjef')] },
    ]);
  });

  it('vanish where they came to nothing', () => {
    expect(editsOf([edit(1, 0, [title('Selger', 'Sjef')]), edit(2, minute, [title('Sjef', 'Selger')])])).toEqual([]);
  });

  it('of two who were merged stay apart', () => {
    const log = [
      edit(1, 0, [title('a', 'b')], 'l'),
      edit(2, 1, [title('c', 'd')], 'm'),
      edit(3, 2, [title('b', 'e')], 'l'),
    ];
    expect(editsOf(log).map(({ changes }) => changes)).toEqual([[title('a', 'e')], [title('c', 'd')]]);
  });

  it('say, folded, what came and went from the first to the last', () => {
    const text = fc.option(fc.constantFrom('x', 'y'), { nil: undefined });
    const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    const currency = fc.constant('NOK');
    const fields = fc.record({ title: text, tags, currency, value: fc.option(fc.nat({ max: 2 }), { nil: undefined }) });
    const states = fc.array(fields, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(states, (steps) => {
        const log = steps.flatMap((one, at) => {
          const changes = at === 0 ? [] : changesOf(steps[at - 1] ?? {}, one);
          return changes.length > 0 ? [edit(at, at, changes)] : [];
        });
        const told = editsOf(log).flatMap(({ changes }) => changes);
        expect(plain(told)).toEqual(plain(changesOf(steps[0] ?? {}, steps.at(-1) ?? {})));
      }),
      { numRuns: 1000 },
    );
  });
});

/** By field, lists without their order and without what comes first, which a list that grew again says anew. */
function plain(changes: readonly FieldChange[]): unknown[] {
  const sets = changes.flatMap((one): { field: string }[] => {
    if (one.kind !== 'list') return [one];
    const { added, removed } = one;
    return added.length + removed.length > 0
      ? [{ ...one, added: added.toSorted(), removed: removed.toSorted(), first: undefined } as { field: string }]
      : [];
  });
  return sets.toSorted((a, b) => (a.field < b.field ? -1 : 1));
}
