import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStage,
  changeStage,
  isTemplate,
  moveStage,
  nextTo,
  removeStage,
  renameStage,
  templateOf,
  templateSizes,
  withRole,
} from '@/lib/pipeline/definition';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { defaultPipeline, Definition, stageOfRole } from '@/lib/pipeline/stages';
import { definitions } from './definitions';

const ids = ({ stages }: Pick<Definition, 'stages'>) => stages.map(({ id }) => id);
const any = fc.tuple(definitions, fc.nat()).map(([definition, at]) => ({
  definition,
  stageId: ids(definition)[at % definition.stages.length] ?? '',
}));

describe('A template', () => {
  it.each([
    [7, stageRoles],
    [6, ['prospecting', 'lead-qualification', 'needs-assessment', 'proposal', 'negotiation', 'closing']],
    [5, ['prospecting', 'lead-qualification', 'first-contact', 'proposal', 'closing']],
    [4, ['prospecting', 'lead-qualification', 'proposal', 'closing']],
  ] as const)('of %i has the stages of the guide', (size, roles) => {
    const stages = templateOf(size);
    expect(stages.map(({ role }) => role)).toEqual(roles);
    expect(Definition.safeParse({ stages, fields: [] }).success).toBe(true);
    expect(templateSizes.filter((one) => isTemplate({ stages }, one))).toEqual([size]);
  });

  it('of seven is the pipeline that every rep starts with', () => {
    expect(templateOf(7)).toEqual(defaultPipeline.stages);
  });
});

describe('A stage', () => {
  it('is added in selling order', () => {
    const short = { stages: templateOf(4), fields: [] };
    expect(ids(addStage(short, stageOfRole('needs-assessment', 'x')))).toEqual([
      'prospecting',
      'lead-qualification',
      'x',
      'proposal',
      'closing',
    ]);
    expect(ids(addStage({ stages: [stageOfRole('closing')], fields: [] }, stageOfRole('prospecting', 'x')))).toEqual([
      'x',
      'closing',
    ]);
  });

  it('is added after others of its role', () => {
    const short = { stages: templateOf(4), fields: [] };
    expect(ids(addStage(short, stageOfRole('proposal', 'x'))).slice(2)).toEqual(['proposal', 'x', 'closing']);
  });

  it('changes places with the one beside it', () => {
    const short = { stages: templateOf(4), fields: [] };
    expect(ids(moveStage(short, 'proposal', -1))).toEqual(['prospecting', 'proposal', 'lead-qualification', 'closing']);
    expect(ids(moveStage(short, 'proposal', 1)).slice(2)).toEqual(['closing', 'proposal']);
  });

  it('that is added and removed again leaves all as it was', () => {
    fc.assert(
      fc.property(definitions, fc.constantFrom(...stageRoles), (definition, role) => {
        const more = addStage(definition, stageOfRole(role, 'new'));
        expect(more.stages).toHaveLength(definition.stages.length + 1);
        expect(removeStage(more, 'new')).toEqual(definition);
      }),
    );
  });

  it('goes down and up again, and no further than the ends', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(-1 as const, 1 as const), ({ definition, stageId }, by) => {
        const moved = moveStage(definition, stageId, by);
        expect(ids(moved).toSorted()).toEqual(ids(definition).toSorted());
        const back = by === 1 ? -1 : 1;
        if (moved !== definition) expect(moveStage(moved, stageId, back)).toEqual(definition);
        else expect(ids(definition).at(by === 1 ? -1 : 0)).toBe(stageId);
      }),
    );
  });

  it('is removed alone, the others stay in their order, and the last one is not', () => {
    fc.assert(
      fc.property(any, ({ definition, stageId }) => {
        const less = removeStage(definition, stageId);
        const left = ids(definition).filter((id) => id !== stageId);
        expect(ids(less)).toEqual(left.length > 0 ? left : [stageId]);
        if (left.length > 0) expect(left).toContain(nextTo(definition, stageId)?.id);
      }),
    );
  });

  it('is renamed, and has its role’s name again without one of its own', () => {
    fc.assert(
      fc.property(any, ({ definition, stageId }) => {
        const named = renameStage(definition, stageId, 'Demo');
        expect(named.stages.find(({ id }) => id === stageId)).toMatchObject({ name: 'Demo' });
        for (const none of [undefined, ''])
          expect(renameStage(named, stageId, none).stages.find(({ id }) => id === stageId)).not.toHaveProperty('name');
      }),
    );
  });

  it('is changed alone', () => {
    fc.assert(
      fc.property(any, ({ definition, stageId }) => {
        const changed = changeStage(definition, stageId, (stage) => ({ ...stage, probability: 7, name: 'This one' }));
        const others = ({ stages }: Definition) => stages.filter(({ id }) => id !== stageId);
        expect(others(changed)).toEqual(others(definition));
      }),
    );
  });
});

describe('Another role', () => {
  it('gives what nobody has changed', () => {
    for (const from of stageRoles)
      for (const to of stageRoles) expect(withRole(stageOfRole(from, 'x'), to)).toEqual(stageOfRole(to, 'x'));
  });

  it('leaves what the team has set', () => {
    const rule = { on: false, steps: [2], finally: 'nothing' } as const;
    const criteria = [{ id: 'demo', text: 'Has seen the demo' }];
    const own = { name: 'Demo', colour: 'plum', probability: 33, staleAfterDays: 3, criteria } as const;
    const stage = { ...stageOfRole('proposal'), ...own, criteria, rule: { ...rule, steps: [2] } };
    expect(withRole(stage, 'needs-assessment')).toEqual({ ...stage, role: 'needs-assessment' });
  });
});
