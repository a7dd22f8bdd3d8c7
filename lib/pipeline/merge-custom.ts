import { type CustomKey, customKey, customLimits, type CustomValues } from './custom-values';
import { betterText, type TextReason } from './merge-texts';

interface Side {
  values?: CustomValues | undefined;
  /** ms since the epoch. */
  updatedAt: number;
}

interface CustomPlan {
  field: CustomKey;
  /** What each side says, as text. */
  a: string | undefined;
  b: string | undefined;
  proposed: 'a' | 'b';
  why: TextReason;
  conflict: boolean;
}

/** Of each custom field of which either says anything: what both say, and which is proposed. By field id, whichever is given first. */
export function customPlan(a: Side, b: Side): CustomPlan[] {
  return idsOf(a, b).map((id) => planOf(id, a, b));
}

function planOf(id: string, a: Side, b: Side): CustomPlan {
  const [one, other] = [a.values?.[id], b.values?.[id]].map((said) => (said === undefined ? undefined : String(said)));
  const said = { field: customKey(id), a: one, b: other };
  if (one === undefined || other === undefined)
    return { ...said, proposed: other === undefined ? 'a' : 'b', why: 'only', conflict: false };
  const { side, why } = betterText({ text: one, updatedAt: a.updatedAt }, { text: other, updatedAt: b.updatedAt });
  return { ...said, proposed: side, why, conflict: why !== 'equal' };
}

/** The values of the one whom two become, by the rep's choices and else as proposed; as many as there is room for. */
export function customOfBoth(
  a: Side,
  b: Side,
  choices: Partial<Record<CustomKey, 'a' | 'b'>>,
): CustomValues | undefined {
  const kept = idsOf(a, b).flatMap((id) => {
    const { field, proposed, why } = planOf(id, a, b);
    // A choice for the side that says nothing would lose what the other says.
    const side = why === 'only' ? proposed : (choices[field] ?? proposed);
    const value = (side === 'a' ? a : b).values?.[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept.slice(0, customLimits.values)) : undefined;
}

function idsOf(a: Side, b: Side): string[] {
  return [...new Set([...Object.keys(a.values ?? {}), ...Object.keys(b.values ?? {})])].toSorted();
}
