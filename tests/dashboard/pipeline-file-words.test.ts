import { describe, expect, test } from 'vitest';
import { placeSaid, problemSaid } from '@/components/dashboard/pipelines/file-words';
import { pipelineFile, readPipelineFile } from '@/lib/formats/pipeline-file';
import { createI18n } from '@/lib/i18n';
import { templateOf } from '@/lib/pipeline/definition';

/** What the rep is told of the file with this in place of the first stage's own. */
function told(language: 'en' | 'nb', over: object): string[] {
  const file = JSON.parse(pipelineFile({ stages: templateOf(4), fields: [] })) as { stages: object[] };
  Object.assign(file.stages[0] ?? {}, over);
  const read = readPipelineFile(JSON.stringify(file));
  if (!('problems' in read)) throw new Error('nothing is wrong');
  const { t } = createI18n(language);
  return read.problems.map((problem) => `${placeSaid(t, problem.at)} ${problemSaid(t, problem)}`);
}

describe('What is wrong in a file is said', () => {
  test.each([
    [{ probability: 190 }, 'Stage 1, probability must be at most 100', 'Fase 1, probability må være høyst 100'],
    [
      { colour: 'rød' },
      /^Stage 1, colour “rød” is none of these: grey, blue/,
      /^Fase 1, colour «rød» er ingen av disse/,
    ],
    [{ criteria: [{ id: 'own' }] }, 'Stage 1, criteria[0].text is missing', 'Fase 1, criteria[0].text mangler'],
    [{ id: 'closing' }, 'Stage 4, id “closing” stands there twice', 'Fase 4, id «closing» står der to ganger'],
    [{ propability: 3 }, /^Stage 1, propability is not known here/, /^Fase 1, propability er ukjent her/],
  ])('%j', (over, en, nb) => {
    for (const [language, words] of [['en', en] as const, ['nb', nb] as const]) {
      const said = told(language, over);
      expect(said).toHaveLength(1);
      expect(said[0]).toEqual(words instanceof RegExp ? expect.stringMatching(words) : words);
    }
  });

  test('also where it is in no stage', () => {
    const { t } = createI18n('en');
    expect(placeSaid(t, ['stages'])).toBe('stages');
    expect(placeSaid(t, ['fields', 1])).toBe('Field 2');
  });
});
