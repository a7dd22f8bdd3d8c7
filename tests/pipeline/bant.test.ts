import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bant, bantBand, bantParts, bantSum, nextToAsk, unknownBant } from '@/lib/pipeline/bant';

const score = fc.constantFrom<(number | 'unknown')[]>(0, 1, 2, 3, 4, 'unknown');
type Scores = [number | 'unknown', number | 'unknown', number | 'unknown', number | 'unknown'];
const bantOf = ([budget, authority, need, timeline]: Scores): Bant => ({
  budget: { score: budget },
  authority: { score: authority },
  need: { score: need },
  timeline: { score: timeline },
});
const bant = fc.tuple(score, score, score, score).map(bantOf);

const least = (some: Bant, to: number) =>
  bantBand(bantOf(bantParts.map((part) => (some[part].score === 'unknown' ? to : some[part].score)) as Scores)).band;
fc.assert(
  fc.property(bant, (some) => {
    const { possible } = bantBand(some);
    expect([possible[0], possible.at(-1)]).toEqual([least(some, 0), least(some, 4)]);
  }),
);

describe('the band', () => {
  it.each<[Scores, number, string]>([
    [[0, 0, 0, 0], 0, 'unqualified'],
    [[4, 0, 0, 0], 4, 'unqualified'],
    [[4, 1, 0, 0], 5, 'nurture'],
    [[2, 2, 2, 2], 8, 'nurture'],
    [[3, 2, 2, 2], 9, 'qualified'],
    [[4, 4, 4, 0], 12, 'qualified'],
    [[4, 4, 4, 1], 13, 'highly-qualified'],
    [[4, 4, 4, 4], 16, 'highly-qualified'],
  ])('of %j is by the sum %i: %s', (scores, sum, band) => {
    expect(bantBand(bantOf(scores))).toEqual({ sum, known: 4, band, possible: [band] });
  });

  it.each<[Scores, number, number, string[]]>([
    [['unknown', 'unknown', 'unknown', 'unknown'], 0, 0, ['unqualified', 'nurture', 'qualified', 'highly-qualified']],
    [[4, 'unknown', 4, 'unknown'], 8, 2, ['nurture', 'qualified', 'highly-qualified']],
    [[0, 0, 'unknown', 1], 1, 3, ['unqualified', 'nurture']],
    [[4, 4, 'unknown', 4], 12, 3, ['qualified', 'highly-qualified']],
  ])('of %j is not said: %i so far from %i known, and these are possible: %j', (scores, sum, known, possible) => {
    expect(bantBand(bantOf(scores))).toEqual({ sum, known, possible });
  });

  it('is said where what is unknown changes nothing', () => {
    expect(bantBand(bantOf([0, 0, 0, 'unknown']))).toMatchObject({ known: 3, band: 'unqualified' });
  });

  it('that comes with the last answer was possible before, and each possible one can come', () => {
    const answer = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(bant, fc.tuple(answer, answer, answer, answer), (some, answers) => {
        const filled = Object.fromEntries(
          bantParts.map((part, index) => [
            part,
            some[part].score === 'unknown' ? { score: answers[index] ?? 0 } : some[part],
          ]),
        ) as Bant;
        expect(bantBand(some).possible).toContain(bantBand(filled).band);
        expect(bantBand(some).sum).toBe(bantSum(some).sum);
        expect(bantBand(some).band).toBe(bantBand(some).possible.length === 1 ? bantBand(filled).band : undefined);
      }),
    );
  });
});

describe('what to ask next', () => {
  it('is the need first, then who decides, the money and the time', () => {
    expect(nextToAsk(unknownBant)).toEqual([
      { part: 'need', why: 'opens' },
      { part: 'authority', why: 'gate' },
      { part: 'budget', why: 'gate' },
      { part: 'timeline', why: 'pace' },
    ]);
  });

  it('is what is unknown only: a 0 is known', () => {
    expect(nextToAsk(bantOf([0, 'unknown', 3, 'unknown'])).map(({ part }) => part)).toEqual(['authority', 'timeline']);
    expect(nextToAsk(bantOf([0, 0, 0, 0]))).toEqual([]);
  });
});

describe('a card', () => {
  it('keeps a note and a day with each answer', () => {
    const card = { ...unknownBant, budget: { score: 3, note: 'Set aside in the autumn', on: '2026-03-10' } };
    expect(Bant.parse(card)).toEqual(card);
  });

  it.each([
    { score: 5 },
    { score: -1 },
    { score: 2.5 },
    {},
    { score: 'none' },
    { score: 1, on: '2026-02-30' },
    { score: 1, by: 'me' },
  ])('takes no %j', (budget) => expect(Bant.safeParse({ ...unknownBant, budget }).success).toBe(false));
});
