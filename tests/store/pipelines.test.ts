import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/pipeline/refusal';
import { stageForRole } from '@/lib/pipeline/stage-for-role';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { defaultPipeline, type Definition, stageOfRole } from '@/lib/pipeline/stages';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { stageTotals } from '@/lib/store/queries/totals';
import { contactToday } from '@/lib/store/queries/today';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

const now = Date.parse('2026-03-10T09:00:00Z');
const { id: pipelineId, ...asItCame } = defaultPipeline;
const short: Definition = { stages: [stageOfRole('prospecting'), stageOfRole('closing')], fields: [] };
const without = (...gone: string[]): Definition => ({
  ...asItCame,
  stages: asItCame.stages.filter(({ id }) => !gone.includes(id)),
});

function begin(): Rep {
  freshStore();
  return new Rep(now, 'Europe/Oslo');
}

const stagesNow = async () => (await allPipelines()).living[0].stages;
const stageOf = async (leadId: string) => (await leadById(leadId))?.stageId;

describe('A pipeline that is saved', () => {
  it('has the names, the order and the figures that were given, and is as it came after an undo', async () => {
    const rep = begin();
    const [first, second, ...others] = asItCame.stages;
    if (!first || !second) throw new Error('seven');
    const stages = [{ ...second, name: 'Sjekk', probability: 33 }, first, ...others];
    const reply = await rep.do(
      'pipeline.save',
      { pipelineId, rev: 0, definition: { stages, fields: [] }, moves: {} },
      's',
    );
    expect(reply).toEqual({ rev: 1, changed: true, moved: 0 });
    expect(await stagesNow()).toEqual(stages);
    await rep.do('undo', { requestId: 's' });
    expect(await stagesNow()).toEqual(asItCame.stages);
  });

  it('takes the leads of a removed stage to the one that is named, and the undo takes them back', async () => {
    const rep = begin();
    const [moved, stays] = [await rep.lead({}, 'proposal'), await rep.lead({ emails: ['b@x.example'] }, 'closing')];
    const definition = without('proposal');
    const moves = { proposal: 'negotiation' };
    rep.now += 60_000;
    expect(await rep.do('pipeline.save', { pipelineId, rev: 0, definition, moves }, 's')).toMatchObject({ moved: 1 });
    expect([await stageOf(moved), await stageOf(stays)]).toEqual(['negotiation', 'closing']);
    expect(await stageTotals()).toMatchObject({ negotiation: { count: 1 }, closing: { count: 1 } });
    expectConsistent(await everything(), 'Europe/Oslo');
    await rep.do('undo', { requestId: 's' });
    expect([await stageOf(moved), await stageOf(stays)]).toEqual(['proposal', 'closing']);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('still knows by name the stages that it had', async () => {
    const rep = begin();
    await rep.do('pipeline.save', { pipelineId, rev: 0, definition: without('proposal'), moves: {} });
    expect((await allPipelines()).stages.get('proposal')).toMatchObject({ role: 'proposal' });
  });

  it('is refused, and nothing is changed, where nobody says where the leads of a removed stage go', async () => {
    const rep = begin();
    await rep.lead({}, 'proposal');
    const wrong: Record<string, string>[] = [{}, { proposal: 'proposal' }, { proposal: 'nowhere' }];
    for (const moves of wrong)
      await expect(
        rep.do('pipeline.save', { pipelineId, rev: 0, definition: without('proposal'), moves }),
      ).rejects.toMatchObject({ code: 'bad-input', detail: 'target' });
    expect(await stagesNow()).toEqual(asItCame.stages);
  });

  it('is refused as stale where it was changed elsewhere meanwhile', async () => {
    const rep = begin();
    await rep.do('pipeline.save', { pipelineId, rev: 0, definition: short, moves: {} });
    await expect(
      rep.do('pipeline.save', { pipelineId, rev: 0, definition: asItCame, moves: {} }),
    ).rejects.toMatchObject({ code: 'stale' });
  });

  it('is refused where a stage stands in it twice, or is another pipeline’s', async () => {
    const rep = begin();
    const { pipelineId: other } = await rep.do('pipeline.add', { definition: short });
    const foreign = (await allPipelines()).living.find(({ id }) => id === other)?.stages[0];
    const [first] = asItCame.stages;
    if (!first || !foreign) throw new Error('there are stages');
    for (const stages of [
      [first, first],
      [first, foreign],
    ])
      await expect(
        rep.do('pipeline.save', { pipelineId, rev: 0, definition: { stages, fields: [] }, moves: {} }),
      ).rejects.toMatchObject({ code: 'bad-input', detail: 'stages' });
  });

  it('takes along who lies in the bin: she comes back to a stage that there is', async () => {
    const rep = begin();
    const leadId = await rep.lead({}, 'proposal');
    await rep.do('lead.remove', { leadId });
    const moves = { proposal: 'closing' };
    const definition = without('proposal');
    expect(await rep.do('pipeline.save', { pipelineId, rev: 0, definition, moves })).toMatchObject({ moved: 0 });
    await rep.do('lead.restore', { leadId });
    expect(await stageOf(leadId)).toBe('closing');
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('is not taken back where a lead was moved to a stage that the undo would take away', async () => {
    const rep = begin();
    const added = stageOfRole('proposal', 'demo');
    const definition = { ...asItCame, stages: [...asItCame.stages, added] };
    await rep.do('pipeline.save', { pipelineId, rev: 0, definition, moves: {} }, 's');
    const leadId = await rep.lead({}, 'demo');
    await expect(rep.do('undo', { requestId: 's' })).rejects.toMatchObject({ code: 'cannot-undo' });
    await rep.do('lead.move', { leadId, stageId: 'closing' });
    await rep.do('undo', { requestId: 's' });
    expect(await stagesNow()).toEqual(asItCame.stages);
  });

  it('keeps who left a stage before it went: her move is not taken back to where there is none any more', async () => {
    const rep = begin();
    const leadId = await rep.lead({}, 'proposal');
    await rep.do('lead.move', { leadId, stageId: 'closing' }, 'move');
    const definition = without('proposal');
    await rep.do('pipeline.save', { pipelineId, rev: 0, definition, moves: { proposal: 'closing' } });
    await expect(rep.do('undo', { requestId: 'move' })).rejects.toMatchObject({ code: 'cannot-undo' });
    expect(await stageOf(leadId)).toBe('closing');
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('moves the day on which each of a stage’s leads stalls with the days that the stage allows', async () => {
    const rep = begin();
    const leadId = await rep.lead({}, 'proposal');
    expect((await leadById(leadId))?.stallsOn).toBe('2026-03-25');
    const stages = asItCame.stages.map((stage) => (stage.id === 'proposal' ? { ...stage, staleAfterDays: 3 } : stage));
    await rep.do('pipeline.save', { pipelineId, rev: 0, definition: { stages, fields: [] }, moves: {} }, 's');
    expect((await leadById(leadId))?.stallsOn).toBe('2026-03-14');
    const stalled = await contactToday('2026-03-14', () => '2026-03-10', 5, ['stalled']);
    expect(stalled.map(({ lead }) => lead.id)).toEqual([leadId]);
    await rep.do('undo', { requestId: 's' });
    expect((await leadById(leadId))?.stallsOn).toBe('2026-03-25');
  });
});

describe('Another pipeline', () => {
  it('has ids of its own, whatever the file said that it came from', async () => {
    const rep = begin();
    const { pipelineId: other } = await rep.do('pipeline.add', { definition: asItCame });
    const { living } = await allPipelines();
    expect(living.map(({ id }) => id)).toEqual(['default', other]);
    const ids = living.flatMap(({ stages }) => stages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(14);
  });

  it('takes leads, moves them up by its own stages, and gives them to another one when it goes', async () => {
    const rep = begin();
    const { pipelineId: other } = await rep.do('pipeline.add', { definition: without('needs-assessment') });
    const stages = (await allPipelines()).living[1]?.stages ?? [];
    const leadId = await rep.lead({}, stages[0]?.id);
    await rep.do('contact.log', { leadId, channel: 'call', at: rep.now });
    expect(await stageOf(leadId)).toBe(stageForRole(stages, 'first-contact').id);
    await expect(rep.do('pipeline.remove', { pipelineId: other, moves: {} })).rejects.toBeInstanceOf(Refusal);
    const moves = Object.fromEntries(stages.map(({ id, role }) => [id, role]));
    expect(await rep.do('pipeline.remove', { pipelineId: other, moves }, 'r')).toEqual({ moved: 1 });
    expect(await stageOf(leadId)).toBe('first-contact');
    await rep.do('undo', { requestId: 'r' });
    expect((await allPipelines()).living).toHaveLength(2);
    expectConsistent(await everything(), 'Europe/Oslo');
  });

  it('is never the last one that goes', async () => {
    const rep = begin();
    await expect(rep.do('pipeline.remove', { pipelineId, moves: {} })).rejects.toMatchObject({ detail: 'last' });
  });
});

it('The sample stands in the stages that there are', async () => {
  const rep = begin();
  await rep.do('pipeline.save', { pipelineId, rev: 0, definition: without('first-contact', 'negotiation'), moves: {} });
  await rep.do('sample.load', {});
  const stages = (await database().leads.toArray()).map(({ stageId }) => stageId);
  expect(stages).toContain('lead-qualification');
  expect(stages).not.toContain('first-contact');
  expectConsistent(await everything(), 'Europe/Oslo');
});

describe('The stage for a role', () => {
  it('is the last one before it where the role is missing, else the first', () => {
    const stages = ['prospecting', 'proposal', 'closing'].map((role) => stageOfRole(role as 'proposal'));
    expect(stageForRole(stages, 'negotiation').id).toBe('proposal');
    expect(stageForRole(stages, 'needs-assessment').id).toBe('prospecting');
    expect(stageForRole(stages.slice(1), 'prospecting').id).toBe('proposal');
    expect(() => stageForRole([], 'closing')).toThrow(RangeError);
  });
});

const lead = fc.nat({ max: 2 });
const action = fc.oneof(
  fc.record({ does: fc.constant('create' as const), at: fc.nat({ max: 20 }) }),
  fc.record({ does: fc.constant('move' as const), lead, at: fc.nat({ max: 20 }) }),
  fc.record({ does: fc.constant('log' as const), lead }),
  fc.record({ does: fc.constant('close' as const), lead }),
  fc.record({ does: fc.constant('remove' as const), lead }),
  fc.record({ does: fc.constant('restore' as const), lead }),
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('save' as const),
      roles: fc.subarray([...stageRoles], { minLength: 1 }),
      days: fc.integer({ min: 1, max: 30 }),
    }),
  },
  fc.record({ does: fc.constant('add' as const) }),
  fc.record({ does: fc.constant('drop' as const) }),
  { weight: 4, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
);
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;

async function act(rep: Rep, one: Action, requestId: string, sent: readonly string[]): Promise<unknown> {
  const { living } = await allPipelines();
  const [first] = living;
  const all = living.flatMap(({ stages }) => stages);
  const leads = await database().leads.toArray();
  const leadId = 'lead' in one ? (leads[one.lead]?.id ?? '') : '';
  const stageId = 'at' in one ? all[one.at % all.length]?.id : undefined;
  rep.now += 3_600_000;
  switch (one.does) {
    case 'create':
      return rep.do(
        'lead.create',
        {
          fields: { name: 'Kari', emails: [], phones: [], currency: 'NOK', value: 100 },
          source: { site: 'manual' },
          stageId,
        },
        requestId,
      );
    case 'move':
      return rep.do('lead.move', { leadId, stageId: stageId ?? '' }, requestId);
    case 'log':
      return rep.do('contact.log', { leadId, channel: 'call', at: rep.now }, requestId);
    case 'close':
      return rep.do('lead.close', { leadId, outcome: 'lost' }, requestId);
    case 'remove':
      return rep.do('lead.remove', { leadId }, requestId);
    case 'restore':
      return rep.do('lead.restore', { leadId }, requestId);
    case 'save': {
      const rev = (await database().pipelines.get(first.id))?.rev ?? 0;
      const kept = one.roles.map((role) => ({
        ...stageOfRole(role, first.id === 'default' ? role : `${first.id}-${role}`),
        staleAfterDays: one.days,
      }));
      const moves = Object.fromEntries(first.stages.map(({ id, role }) => [id, stageForRole(kept, role).id]));
      return rep.do(
        'pipeline.save',
        { pipelineId: first.id, rev, definition: { stages: kept, fields: [] }, moves },
        requestId,
      );
    }
    case 'add':
      return rep.do('pipeline.add', { definition: short }, requestId);
    case 'drop': {
      const last = living.at(-1) ?? first;
      const moves = Object.fromEntries(last.stages.map(({ id, role }) => [id, stageForRole(first.stages, role).id]));
      return rep.do('pipeline.remove', { pipelineId: last.id, moves }, requestId);
    }
    case 'undo':
      return rep.do('undo', { requestId: sent.at(-1 - one.back) ?? '' }, requestId);
  }
}

it('After any sequence of changes to pipelines and leads, and of undos, all agrees and no lead stands in a stage that is none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25, size: 'max' }), async (actions) => {
      const rep = begin();
      const sent: string[] = [];
      for (const [index, one] of actions.entries()) {
        try {
          await act(rep, one, `step-${index}`, sent);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        sent.push(`step-${index}`);
        expectConsistent(await everything(), 'Europe/Oslo', { stagesChange: true });
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
