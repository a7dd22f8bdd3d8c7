import { CalendarDate } from './calendar-date';
import { z } from './zod';

/** What qualifies a lead: whether she has the money, may decide, needs it, and when. */
export const bantParts = ['budget', 'authority', 'need', 'timeline'] as const;
export type BantPart = (typeof bantParts)[number];

/** The most that one part gives. */
export const mostBant = 4;

/** What is known of one part. That nothing is known is not the same as 0, which says that it is missing. */
export const BantAnswer = z.strictObject({
  score: z.union([z.int().check(z.minimum(0), z.maximum(mostBant)), z.literal('unknown')]),
  note: z.optional(z.string().check(z.maxLength(500))),
  /** The day on which it was learnt. */
  on: z.optional(CalendarDate),
});
export type BantAnswer = z.infer<typeof BantAnswer>;

export const Bant = z.strictObject({
  budget: BantAnswer,
  authority: BantAnswer,
  need: BantAnswer,
  timeline: BantAnswer,
});
export type Bant = z.infer<typeof Bant>;

/** Of a lead whom nobody has asked yet. */
export const unknownBant: Bant = {
  budget: { score: 'unknown' },
  authority: { score: 'unknown' },
  need: { score: 'unknown' },
  timeline: { score: 'unknown' },
};

/** The bands of the sum and the least of each: weighted BANT after http://salesopssolutions.com/2009/12/07/bant-scoring/. */
const bandsFrom = [
  ['unqualified', 0],
  ['nurture', 5],
  ['qualified', 9],
  ['highly-qualified', 13],
] as const;
export const bantBands = bandsFrom.map(([band]) => band);
export type BantBand = (typeof bandsFrom)[number][0];

/** The sum of what is known, 0–16, and of how many parts (0–4) it is. */
export function bantSum(bant: Bant): { sum: number; known: number } {
  const scores = bantParts.map((part) => bant[part].score).filter((score) => score !== 'unknown');
  return { sum: scores.reduce((sum, score) => sum + score, 0), known: scores.length };
}

/** How far a lead is qualified, by what is known of her. */
export interface BantStanding {
  /** So far, 0–16. */
  sum: number;
  /** Parts that are known, 0–4. */
  known: number;
  /** The one band that is still possible; absent while what is unknown can decide between several. */
  band?: BantBand;
  /** The bands that she can still come to be in, the lowest first; never none. */
  possible: BantBand[];
}

/** Says no more than what is known: a band only where each answer to what is still open leaves her in it. */
export function bantBand(bant: Bant): BantStanding {
  const { sum, known } = bantSum(bant);
  const most = sum + (bantParts.length - known) * mostBant;
  const [lowest, highest] = [bandOf(sum), bandOf(most)];
  const possible = bantBands.slice(bantBands.indexOf(lowest), bantBands.indexOf(highest) + 1);
  return { sum, known, ...(possible.length === 1 && { band: lowest }), possible };
}

function bandOf(sum: number): BantBand {
  return bandsFrom.findLast(([, from]) => from <= sum)?.[0] ?? 'unqualified';
}

/**
 * In which order to ask, and why. `opens`: without a need there is nothing to talk about, and it is what she tells gladly.
 * `gate`: a no ends it; whether she may decide comes first, for who may not seldom knows the budget. `pace`: says when to come back.
 */
const askingOrder = [
  { part: 'need', why: 'opens' },
  { part: 'authority', why: 'gate' },
  { part: 'budget', why: 'gate' },
  { part: 'timeline', why: 'pace' },
] as const satisfies { part: BantPart; why: string }[];
export type ToAsk = (typeof askingOrder)[number];

/** What is still unknown, in the order in which to ask; the first is the next. */
export function nextToAsk(bant: Bant): ToAsk[] {
  return askingOrder.filter(({ part }) => bant[part].score === 'unknown');
}

/** The card of one who was kept twice: of each part what the first says, and where that knows nothing what the second says. */
export function bantOfBoth(first: Bant | undefined, second: Bant | undefined): Bant | undefined {
  if (!first || !second) return first ?? second;
  const part = (name: BantPart) => (first[name].score === 'unknown' ? second[name] : first[name]);
  return { budget: part('budget'), authority: part('authority'), need: part('need'), timeline: part('timeline') };
}
