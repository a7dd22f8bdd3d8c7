import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateOf, templateSizes } from '@/lib/pipeline/definition';
import { type Mapped, movesTo, switchTo, takeOver } from '@/lib/pipeline/stage-mapping';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { type Definition, stageOfRole } from '@/lib/pipeline/stages';
import { definitions, newIds } from './definitions';

const ids = ({ stages }: Pick<Definition, 'stages'>) => stages.map(({ id }) => id);
const seven: Definition = { stages: templateOf(7), fields: [] };
const shown = ({ pairs }: Mapped) => Object.fromEntries(pairs.map(({ from, to }) => [from.id, to.id]));

/** A stage without its ids: what it says. */
const bare = ({ id: _id, criteria, ...stage }: Definition['stages'][number]) =>
  Object.assign(stage, { criteria: criteria.map(({ id, text }) => text ?? id) });

function expectSound(before: Definition, { definition, moves, pairs, added }: Mapped): void {
  const [old, now] = [ids(before), ids(definition)];
  expect(new Set(now).size).toBe(now.length);
  expect(Object.keys(moves).toSorted()).toEqual(old.filter((id) => !now.includes(id)).toSorted());
  for (const target of Object.values(moves)) expect(now).toContain(target);
  expect(pairs.map(({ from }) => from)).toEqual(before.stages);
  for (const { from, to } of pairs) expect(to.id).toBe(moves[from.id] ?? from.id);
  expect(added.map(({ id }) => id)).toEqual(now.filter((id) => !old.includes(id)));
}

describe('To switch to a shorter template', () => {
  it('takes leads back to the nearest earlier stage that it has', () => {
    expect(switchTo(seven, 4, newIds()).moves).toEqual({
      'first-contact': 'lead-qualification',
      'needs-assessment': 'lead-qualification',
      negotiation: 'proposal',
    });
    expect(switchTo(seven, 5, newIds()).moves).toEqual({
      'needs-assessment': 'first-contact',
      negotiation: 'proposal',
    });
    expect(switchTo(seven, 6, newIds()).moves).toEqual({ 'first-contact': 'lead-qualification' });
  });

  it('keeps a stage as the team has it, and lets several of one role go into the first', () => {
    const own = { ...stageOfRole('proposal', 'own'), name: 'Tilbud', probability: 44 };
    const before: Definition = { stages: [own, stageOfRole('proposal', 'second')], fields: [] };
    const mapped = switchTo(before, 4, newIds());
    expect(mapped.definition.stages[2]).toEqual(own);
    expect(mapped.moves).toEqual({ second: 'own' });
    expect(mapped.added.map(({ id, role }) => [id, role])).toEqual([
      ['new 1', 'prospecting'],
      ['new 2', 'lead-qualification'],
      ['new 4', 'closing'],
    ]);
  });

  it('is sound for whatever a team has, and done twice is done once', () => {
    fc.assert(
      fc.property(definitions, fc.constantFrom(...templateSizes), (before, size) => {
        const mapped = switchTo(before, size, newIds());
        expectSound(before, mapped);
        expect(mapped.definition.stages.map(({ role }) => role)).toEqual(templateOf(size).map(({ role }) => role));
        for (const { from, to } of mapped.pairs)
          expect(stageRoles.indexOf(to.role)).toBeLessThanOrEqual(stageRoles.indexOf(from.role));
        const again = switchTo(mapped.definition, size, newIds());
        expect(again).toMatchObject({ definition: mapped.definition, moves: {}, added: [] });
      }),
    );
  });
});

describe('To take over a definition', () => {
  it('knows a stage by its id, then by its role and name, then by its role', () => {
    const before: Definition = {
      stages: [
        stageOfRole('proposal', 'a'),
        { ...stageOfRole('proposal', 'b'), name: 'Demo' },
        stageOfRole('closing', 'c'),
        stageOfRole('negotiation', 'd'),
      ],
      fields: [],
    };
    const given: Definition = {
      stages: [
        { ...stageOfRole('proposal', 'x'), name: 'Demo' },
        stageOfRole('proposal', 'y'),
        { ...stageOfRole('prospecting', 'c'), name: 'Renamed' },
        stageOfRole('first-contact', 'z'),
      ],
      fields: [],
    };
    const mapped = takeOver(before, given, newIds());
    expect(ids(mapped.definition)).toEqual(['b', 'a', 'c', 'new 1']);
    expect(shown(mapped)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'a' });
    expect(mapped.definition.stages[2]).toMatchObject({ name: 'Renamed', role: 'prospecting' });
  });

  it('keeps what is ticked and filled in: criteria and fields that say the same keep their ids', () => {
    const stage = stageOfRole('proposal', 'a');
    const before: Definition = {
      stages: [{ ...stage, criteria: [{ id: 'mine', text: 'Seen it' }, { id: 'four-parts' }] }],
      fields: [{ id: 'f1', name: 'Size', type: 'number' }],
    };
    const given: Definition = {
      stages: [
        { ...stage, criteria: [{ id: 'four-parts' }, { id: 'theirs', text: 'Seen it' }, { id: 'n', text: 'N' }] },
      ],
      fields: [
        { id: 'g1', name: 'Size', type: 'text' },
        { id: 'g2', name: 'Size', type: 'number' },
      ],
    };
    const { definition } = takeOver(before, given, newIds());
    expect(definition.stages[0]?.criteria).toEqual([
      { id: 'four-parts' },
      { id: 'mine', text: 'Seen it' },
      { id: 'new 1', text: 'N' },
    ]);
    expect(definition.fields.map(({ id }) => id)).toEqual(['new 2', 'f1']);
  });

  it('is sound for whatever two teams have, says what was given, and done twice is done once', () => {
    fc.assert(
      fc.property(definitions, definitions, (before, given) => {
        const mapped = takeOver(before, given, newIds());
        expectSound(before, mapped);
        const { definition } = mapped;
        expect(definition.stages.map(bare)).toEqual(given.stages.map(bare));
        for (const { criteria } of definition.stages)
          expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
        const fieldIds = definition.fields.map(({ id }) => id);
        expect(new Set([...fieldIds, ...ids(definition)]).size).toBe(fieldIds.length + definition.stages.length);
        const again = takeOver(definition, definition, newIds());
        expect(again).toMatchObject({ definition, moves: {}, added: [] });
      }),
    );
  });
});

it('leads of a pipeline that goes have a stage of the other by role', () => {
  expect(
    movesTo(
      templateOf(7),
      templateOf(4, (role) => `to ${role}`),
    ),
  ).toMatchObject({
    prospecting: 'to prospecting',
    'first-contact': 'to lead-qualification',
    negotiation: 'to proposal',
    closing: 'to closing',
  });
});
