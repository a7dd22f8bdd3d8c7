import { forget, keep, kept } from '@/components/ui/kept';
import { z } from '@/lib/pipeline/zod';

/** ms: ten years. The reason stands for as long as it stands, and is forgotten once it does not. */
const lifetime = 3650 * 86_400_000;

const namesOf = (leadId: string) => [`lead:${leadId}`];

/** The reasons, by key, in spite of which the rep keeps the lead. */
export const keptInSpiteOf = (leadId: string): string[] =>
  kept('disqualify', namesOf(leadId), z.array(z.string())) ?? [];

export function keepInSpiteOf(leadId: string, keys: readonly string[]): void {
  if (keys.length === 0) forget('disqualify', namesOf(leadId));
  else keep('disqualify', namesOf(leadId), keys, { lifetime });
}
