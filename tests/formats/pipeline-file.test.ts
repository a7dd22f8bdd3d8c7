import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPipelineFile, pipelineFile, readPipelineFile } from '@/lib/formats/pipeline-file';
import { templateOf } from '@/lib/pipeline/definition';
import { definitions } from '../pipeline/definitions';

const four = { name: 'Norge', stages: templateOf(4), fields: [] };
type File = Record<string, unknown> & { stages: Record<string, unknown>[] };
const changed = (change: (file: File) => unknown): string => {
  const file = JSON.parse(pipelineFile(four)) as File;
  change(file);
  return JSON.stringify(file);
};
const stage = (over: object) => changed(({ stages }) => Object.assign(stages[1] ?? {}, over));

describe('A pipeline’s file', () => {
  it('can be read by people, and says what it is', () => {
    const text = pipelineFile(four);
    expect(JSON.parse(text)).toMatchObject({ format: 'fairlead-pipeline', version: 1, name: 'Norge' });
    expect(text.split('\n').length).toBeGreaterThan(40);
    expect(text).toMatch(/\n$/);
  });

  it('says the same when it is read, whatever the pipeline', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        fc.pre(new Set(definition.fields.map(({ name }) => name)).size === definition.fields.length);
        expect(readPipelineFile(pipelineFile(definition))).toEqual({ definition });
        expect(readPipelineFile(`\uFEFF${pipelineFile(definition)}`)).toEqual({ definition });
      }),
    );
  });

  it('is one whatever it says, or is refused', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => 'error' in readPipelineFile(text)));
  });

  it.each([
    ['', { error: 'not-json' }],
    ['{"format":', { error: 'not-json' }],
    ['[]', { error: 'not-pipeline' }],
    ['{"format":"other","version":1}', { error: 'not-pipeline' }],
    ['{"format":"fairlead-pipeline"}', { error: 'not-pipeline' }],
    [changed((file) => Object.assign(file, { version: 2, stages: 'otherwise' })), { error: 'newer', version: 2 }],
    [' '.repeat(longestPipelineFile + 1), { error: 'too-big' }],
  ])('%#: is refused as a whole', (text, error) => {
    expect(readPipelineFile(text)).toEqual(error);
  });
});

describe('What is wrong in it is told with its place', () => {
  it.each([
    [changed((file) => delete (file as Partial<File>).stages), { at: ['stages'], what: 'missing' }],
    [changed((file) => Object.assign(file, { stages: [] })), { at: ['stages'], what: 'few', limit: 1 }],
    [
      changed((file) =>
        Object.assign(file, { stages: Array.from({ length: 21 }, (_, at) => ({ ...file.stages[0], id: `s${at}` })) }),
      ),
      { at: ['stages'], what: 'many', limit: 20 },
    ],
    [changed((file) => Object.assign(file, { nmae: 'x' })), { at: ['nmae'], what: 'unknown' }],
    [stage({ probability: 101 }), { at: ['stages', 1, 'probability'], what: 'high', limit: 100 }],
    [stage({ probability: '10' }), { at: ['stages', 1, 'probability'], what: 'number' }],
    [stage({ probability: 0.5 }), { at: ['stages', 1, 'probability'], what: 'whole' }],
    [stage({ staleAfterDays: 0 }), { at: ['stages', 1, 'staleAfterDays'], what: 'low', limit: 1 }],
    [stage({ name: 'x'.repeat(61) }), { at: ['stages', 1, 'name'], what: 'long', limit: 60 }],
    [stage({ name: ' ' }), { at: ['stages', 1, 'name'], what: 'short', limit: 1 }],
    [stage({ criteria: 'none' }), { at: ['stages', 1, 'criteria'], what: 'list' }],
    [stage({ criteria: [{ id: 'own' }] }), { at: ['stages', 1, 'criteria', 0, 'text'], what: 'missing' }],
    [
      stage({
        criteria: [
          { id: 'a', text: 'A' },
          { id: 'a', text: 'B' },
        ],
      }),
      { at: ['stages', 1, 'criteria', 1, 'id'], what: 'twice', given: 'a' },
    ],
    [stage({ id: 'prospecting' }), { at: ['stages', 1, 'id'], what: 'twice', given: 'prospecting' }],
    [
      stage({ rule: { on: 'yes', steps: [1], finally: 'nothing' } }),
      { at: ['stages', 1, 'rule', 'on'], what: 'yes-or-no' },
    ],
    [
      changed((file) => Object.assign(file, { fields: [{ id: 'f', name: 'F', type: 'choice' }] })),
      { at: ['fields', 0], what: 'options' },
    ],
  ])('%#: $1', (text, problem) => {
    expect(readPipelineFile(text)).toEqual({ error: 'wrong', problems: [problem], more: 0 });
  });

  it('with what could stand there', () => {
    expect(readPipelineFile(stage({ colour: 'red' }))).toMatchObject({
      problems: [
        { at: ['stages', 1, 'colour'], what: 'none-of', given: 'red', allowed: expect.arrayContaining(['teal']) },
      ],
    });
  });

  it('up to ten times', () => {
    const bad = changed((file) =>
      Object.assign(file, {
        stages: Array.from({ length: 13 }, (_, at) => ({ ...file.stages[0], id: `s${at}`, colour: 1 })),
      }),
    );
    const read = readPipelineFile(bad);
    expect('problems' in read && [read.problems.length, read.more]).toEqual([10, 3]);
  });
});
