import { type Fields, fieldsOfUnits, isTextList, type UnitValue, unitsOf } from './field-units';
import { sameContent } from './same-content';

/** One thing that two edits say differently, each other than it was. Absent where it says nothing. */
export interface EditConflict {
  /** As in `FieldChange`. */
  field: string;
  base?: UnitValue;
  mine?: UnitValue;
  theirs?: UnitValue;
}

export interface ThreeWay<T> {
  /** What is to be saved: both edits, and in conflicts what was saved meanwhile, unless the rep chose hers. */
  merged: T;
  conflicts: EditConflict[];
}

/**
 * An edit (`mine`) of what a lead said (`base`) together with what was saved meanwhile (`theirs`). A field that only one of them
 * changed is as that one has it; of lists of texts each keeps what it added and leaves out what it removed. `keepMine` names
 * the conflicts that the rep decided for her edit.
 */
export function threeWay<T extends Fields>(base: T, mine: T, theirs: T, keepMine: readonly string[] = []): ThreeWay<T> {
  const [was, hers, saved] = [unitsOf(base), unitsOf(mine), unitsOf(theirs)];
  const merged = new Map<string, UnitValue>();
  const conflicts: EditConflict[] = [];
  for (const field of new Set([...saved.keys(), ...hers.keys(), ...was.keys()])) {
    const [then, my, their] = [was.get(field), hers.get(field), saved.get(field)];
    const { said, isConflict } = unitMerged(field, then, my, their);
    if (isConflict)
      conflicts.push({ field, ...(then && { base: then }), ...(my && { mine: my }), ...(their && { theirs: their }) });
    const kept = isConflict && keepMine.includes(field) ? my : said;
    if (kept) merged.set(field, kept);
  }
  return { merged: filled(fieldsOfUnits(merged), base, mine, theirs), conflicts };
}

interface UnitMerge {
  said: UnitValue | undefined;
  isConflict: boolean;
}

function unitMerged(
  field: string,
  base: UnitValue | undefined,
  mine: UnitValue | undefined,
  theirs: UnitValue | undefined,
): UnitMerge {
  if (sameContent(mine, theirs) || sameContent(base, mine)) return { said: theirs, isConflict: false };
  if (sameContent(base, theirs)) return { said: mine, isConflict: false };
  const key = field.slice(field.indexOf('.') + 1);
  const [was, hers, saved] = [base, mine, theirs].map((unit) => unit?.[key] ?? []);
  // The profile's parts are under names of their own.
  if (field === 'profile' || !isTextList(was) || !isTextList(hers) || !isTextList(saved))
    return { said: theirs, isConflict: true };
  const list = listMerged(was, hers, saved);
  return { said: list.length > 0 ? { [key]: list } : undefined, isConflict: false };
}

/** Hers without what they removed, with what they added behind. */
function listMerged(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = mine.filter((one) => theirs.includes(one) || !base.includes(one));
  return [...new Set([...kept, ...theirs.filter((one) => !base.includes(one))])];
}

/** With what says nothing and must yet be there: empty lists, and the currency that a value would be in. */
function filled<T extends Fields>(merged: Record<string, unknown>, base: T, mine: T, theirs: T): T {
  const [was, hers, saved] = [base, mine, theirs] as Record<string, unknown>[];
  const lists = Object.keys({ ...was, ...hers, ...saved }).filter((field) =>
    Array.isArray(saved?.[field] ?? hers?.[field]),
  );
  const empty = Object.fromEntries(lists.map((field) => [field, []]));
  const currency = sameContent({ is: was?.['currency'] }, { is: hers?.['currency'] })
    ? saved?.['currency']
    : hers?.['currency'];
  return { ...(typeof currency === 'string' && { currency }), ...empty, ...merged } as T;
}
