import { describe, expect, test } from 'vitest';
import type { Tree } from '@/lib/i18n/words/tree';
import { followUp } from '@/lib/i18n/words/follow-up';
import { qualification } from '@/lib/i18n/words/qualification';
import { today as todayWords } from '@/lib/i18n/words/today';
import { bantBands, bantParts, mostBant, nextToAsk, unknownBant } from '@/lib/pipeline/bant';
import { disqualifyReasons } from '@/lib/pipeline/disqualify';
import { doneOutcomes } from '@/lib/pipeline/done-outcome';
import { Repeat } from '@/lib/pipeline/repeat';
import { scoreKeys } from '@/lib/pipeline/score';
import { todayReasons } from '@/lib/pipeline/today-list';

/** Whether there are words for a key, in each number where they are counted. */
const has = (tree: Tree, key: string) => key in tree || [`${key}_one`, `${key}_other`].every((form) => form in tree);

function leaves(tree: Tree, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : leaves(value, `${above}${key}.`),
  );
}

const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe.each(['en', 'nb'] as const)('in %s', (language) => {
  const said = qualification[language];

  test('each part of BANT has its name, its question and the meaning of each score', () => {
    for (const part of bantParts) {
      expect([part, has(said.parts, part), has(said.ask.questions, part)]).toEqual([part, true, true]);
      expect(Object.keys(said.meanings[part])).toEqual(Array.from({ length: mostBant + 1 }, (_, score) => `${score}`));
      expect(new Set(Object.values(said.meanings[part])).size).toBe(mostBant + 1);
    }
  });

  test.each<[string, Tree, readonly string[]]>([
    ['band', said.bands, bantBands],
    ['why to ask', said.ask.why, nextToAsk(unknownBant).map(({ why }) => why)],
    ['reason to disqualify', said.disqualify.reasons, disqualifyReasons],
    ['reason of a score', { ...said.parts, ...todayWords[language].score.reasons }, scoreKeys],
    ['reason of today', todayWords[language].reasons, todayReasons],
    ['outcome', followUp[language].done.outcomes, doneOutcomes],
    ['repeat', followUp[language].repeat, Repeat.shape.unit.options],
  ])('each %s has its words', (_, tree, keys) => {
    expect(keys.filter((key) => !has(tree, key))).toEqual([]);
  });

  test('nothing is empty, and the same places are open as in English', () => {
    const english = new Map(leaves(qualification.en));
    for (const [key, text] of leaves(said)) {
      expect([key, text.trim()]).toEqual([key, text || 'nothing']);
      expect([key, places(text)]).toEqual([key, places(english.get(key) ?? '')]);
    }
  });
});
