import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { type CustomValues, valuesOf } from '@/lib/pipeline/custom-values';
import { Refusal } from '@/lib/pipeline/refusal';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { database } from '@/lib/store/open';
import { leadById } from '@/lib/store/queries/leads';
import { exportOf } from '@/lib/store/queries/person';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { searchLeads } from '@/lib/store/queries/search';
import { asked, fieldsOfHolm, withFields } from './custom-stage';
import { everything, expectConsistent } from './invariants';
import { freshStore, Rep } from './rep';

let rep: Rep;
beforeEach(async () => {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
  await withFields(rep);
});

const saidBy = async (leadId: string) => (await leadById(leadId))?.custom;

async function edit(leadId: string, custom: CustomValues, requestId?: string) {
  const rev = (await leadById(leadId))?.rev ?? 0;
  return rep.do('lead.edit', { leadId, rev, fields: { ...fieldsOfHolm, custom } }, requestId);
}

/** Gives the pipeline these fields and no others. */
const redefine = (fields: readonly CustomField[], requestId?: string) => withFields(rep, fields, requestId);

describe('what a lead says in the fields of her pipeline', () => {
  it('is kept, found, told in her history, and taken back', async () => {
    const leadId = await rep.lead(fieldsOfHolm);
    await edit(leadId, { vessel: ' Brigg Åse ', cages: 3, season: '2026-05-17', feed: 'Dry' }, 'edit');
    const kept = { vessel: 'Brigg Åse', cages: 3, season: '2026-05-17', feed: 'Dry' };
    expect(await saidBy(leadId)).toEqual(kept);
    expect((await searchLeads('brigg ase dry', 5)).map(({ id }) => id)).toEqual([leadId]);
    const entry = (await database().activities.toArray()).find(({ type }) => type === 'change');
    expect(entry).toMatchObject({
      changes: [
        { field: 'custom.vessel', after: 'Brigg Åse' },
        { field: 'custom.cages', after: 3 },
        { field: 'custom.season', after: '2026-05-17' },
        { field: 'custom.feed', after: 'Dry' },
      ],
    });
    await rep.do('undo', { requestId: 'edit' });
    expect(await saidBy(leadId)).toBeUndefined();
    expect(await searchLeads('brigg', 5)).toEqual([]);
  });

  it.each([
    ['cages', 'three'],
    ['season', '2026-02-30'],
    ['feed', 'Moist'],
    ['vessel', 7],
    ['elsewhere', 'x'],
  ])('is refused where it does not fit the field %s', async (fieldId, value) => {
    const leadId = await rep.lead(fieldsOfHolm);
    const refused = { code: 'bad-input', detail: `custom:${fieldId}` };
    await expect(edit(leadId, { [fieldId]: value })).rejects.toMatchObject(refused);
    await expect(rep.lead({ name: 'New', emails: [], custom: { [fieldId]: value } })).rejects.toMatchObject(refused);
    expect(await saidBy(leadId)).toBeUndefined();
  });

  it('stays when its option is taken away, till she has another', async () => {
    const leadId = await rep.lead({ ...fieldsOfHolm, custom: { feed: 'Wet' } });
    await redefine([{ ...asked[3]!, options: ['Dry'] }]);
    await edit(leadId, { feed: 'Wet' });
    expect(await saidBy(leadId)).toEqual({ feed: 'Wet' });
    await edit(leadId, { feed: 'Dry' });
    await expect(edit(leadId, { feed: 'Wet' })).rejects.toMatchObject({ detail: 'custom:feed' });
  });

  it('stays when its field is taken away, whatever is edited meanwhile, and is there when that comes back', async () => {
    const leadId = await rep.lead({ ...fieldsOfHolm, custom: { vessel: 'Brigg', cages: 3 } });
    await redefine([asked[1]!], 'remove');
    await edit(leadId, { cages: 4 });
    expect(await saidBy(leadId)).toEqual({ vessel: 'Brigg', cages: 4 });
    expect((await allPipelines()).fields.get('vessel')?.name).toBe('Vessel');
    await rep.do('undo', { requestId: 'remove' });
    expect((await allPipelines()).living[0].fields.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    await edit(leadId, { cages: 4 });
    expect(await saidBy(leadId)).toEqual({ cages: 4 });
  });

  it('stays when she goes to another pipeline, where it is not asked for', async () => {
    const { pipelineId } = await rep.do('pipeline.add', {
      definition: { name: 'Partners', stages: defaultPipeline.stages, fields: [] },
    });
    const stageId = (await allPipelines()).living.find(({ id }) => id === pipelineId)?.stages[0]?.id ?? '';
    const leadId = await rep.lead({ ...fieldsOfHolm, custom: { vessel: 'Brigg' } });
    await rep.do('lead.move', { leadId, stageId });
    await edit(leadId, {});
    expect(await saidBy(leadId)).toEqual({ vessel: 'Brigg' });
    await expect(edit(leadId, { vessel: 'Bark' })).rejects.toMatchObject({ detail: 'custom:vessel' });
  });

  it('is merged field by field, by the rep’s choice where two differ', async () => {
    const one = await rep.lead({ ...fieldsOfHolm, custom: { vessel: 'Brigg', cages: 3 } });
    const other = await rep.lead({ name: 'Anna H.', emails: [], custom: { vessel: 'Bark', feed: 'Dry' } });
    await rep.do('lead.merge', { leadId: one, otherId: other, choices: { 'custom.vessel': 'b' } }, 'merge');
    expect(await saidBy(one)).toEqual({ vessel: 'Bark', cages: 3, feed: 'Dry' });
    await rep.do('undo', { requestId: 'merge' });
    expect(await saidBy(one)).toEqual({ vessel: 'Brigg', cages: 3 });
    expect(await saidBy(other)).toEqual({ vessel: 'Bark', feed: 'Dry' });
  });

  it('is in her export with what the fields are, and nowhere once she is erased', async () => {
    const leadId = await rep.lead(fieldsOfHolm);
    await edit(leadId, { vessel: 'Briggen Åse', cages: 3 });
    await edit(leadId, { vessel: 'Briggen Åse' });
    const kept = await exportOf(leadId, rep.now);
    expect(kept?.lead.custom).toEqual({ vessel: 'Briggen Åse' });
    expect(kept?.customFields).toEqual([asked[0], asked[1]]);
    await rep.do('person.erase', { leadIds: [leadId], remember: false });
    const rows = await Promise.all(database().tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toMatch(/briggen/i);
  });
});

const nth = fc.nat({ max: 2 });
const custom = fc.record(
  {
    vessel: fc.constantFrom('Brigg', 'Bark'),
    cages: fc.constantFrom<string | number>(3, 4.5, 3, 4.5, 'three'),
    season: fc.constant('2026-05-17'),
    feed: fc.constantFrom('Dry', 'Wet', 'Dry', 'Wet', 'Moist'),
    elsewhere: fc.constant('x'),
  },
  { requiredKeys: [] },
);
/** What fits the fields that there are, and now and then what does not. */
const fitting = fc.record(
  { vessel: fc.constantFrom('Brigg', 'Bark'), cages: fc.constantFrom(3, 4.5), feed: fc.constant('Dry') },
  { requiredKeys: [] },
);
const said = fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: custom });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('edit' as const), lead: nth, custom: said }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('define' as const), fields: fc.subarray([...asked]) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: nth }) },
  fc.record({ does: fc.constant('merge' as const), lead: nth, other: nth }),
  fc.record({ does: fc.constant('remove' as const), lead: nth }),
  fc.record({ does: fc.constant('restore' as const), lead: nth }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(one: Step, sent: string[]): Promise<void> {
  const ids = await database().leads.orderBy('id').primaryKeys();
  const leadId = 'lead' in one ? (ids[one.lead] ?? '') : '';
  const requestId = `step-${sent.length}`;
  sent.push(requestId);
  switch (one.does) {
    case 'edit': {
      const lead = await leadById(leadId);
      const fields = { name: lead?.name ?? 'x', emails: lead?.emails ?? [], phones: [], currency: 'NOK' };
      const asking = (await allPipelines()).living[0].fields;
      const shown = valuesOf(one.custom, [...asking, { id: 'elsewhere' }]);
      await rep.do('lead.edit', { leadId, rev: lead?.rev ?? 0, fields: { ...fields, custom: shown } }, requestId);
      return;
    }
    case 'define':
      await redefine(one.fields, requestId);
      return;
    case 'undo':
      await rep.do('undo', { requestId: sent.at(-2 - one.back) ?? '' }, requestId);
      return;
    case 'merge':
      await rep.do('lead.merge', { leadId, otherId: ids[one.other] ?? '', choices: {} }, requestId);
      return;
    case 'remove':
      await rep.do('lead.remove', { leadId }, requestId);
      return;
    case 'restore':
      await rep.do('lead.restore', { leadId }, requestId);
  }
}

async function run(steps: Step[]): Promise<void> {
  freshStore();
  rep = new Rep(Date.parse('2026-03-10T09:00:00Z'));
  await withFields(rep);
  for (const name of ['Anna', 'Berit', 'Cato']) await rep.lead({ name, emails: [] });
  const sent: string[] = [];
  for (const one of steps) {
    const before = await everything();
    const done = await take(one, sent).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return false;
      },
    );
    const after = await everything();
    expectConsistent(after);
    if (!done) expect(after).toEqual(before);
    if (one.does === 'edit') {
      const shown = new Set(after.pipelines.living[0].fields.map(({ id }) => id));
      for (const lead of before.leads)
        for (const [id, value] of Object.entries(lead.custom ?? {}))
          if (!shown.has(id)) expect(after.leads.find((other) => other.id === lead.id)?.custom?.[id]).toBe(value);
    }
    for (const lead of after.leads) for (const id of Object.keys(lead.custom ?? {})) expect(id).not.toBe('elsewhere');
  }
}

it('whatever a rep does, rows and what is kept of them agree, and an edit loses nothing that it does not show', async () => {
  const steps = fc.array(step, { minLength: 4, maxLength: 14, size: 'max' });
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: 25 });
}, 120_000);
