import { LeadFields } from '@/lib/pipeline/lead';

/** A typed probability in whole percent, 0–100; empty: `undefined`, as the stage has it. */
export function readProbability(text: string): number | undefined | 'wrong' {
  const bare = text.replace('%', '').trim();
  if (bare === '') return undefined;
  const read = LeadFields.shape.probability.safeParse(/^\d{1,3}$/.test(bare) ? Number(bare) : Number.NaN);
  return read.success ? read.data : 'wrong';
}
