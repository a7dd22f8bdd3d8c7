import { type Fields, isTextList, type UnitValue, unitsOf } from './field-units';
import { sameContent } from './same-content';
import { z } from './zod';

const Sum = z.strictObject({ value: z.int(), currency: z.string() });
/** A sum in minor units with its currency. */
export type Sum = z.infer<typeof Sum>;

const name = z.string();
/**
 * What of one field changed. `field` is its name; of a group `custom.<key>`, and `profile` for the LinkedIn name and id.
 * Absent `before`: it said nothing; absent `after`: it says nothing now.
 */
export const FieldChange = z.union([
  z.strictObject({
    kind: z.literal('text'),
    field: name,
    before: z.optional(z.string()),
    after: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('sum'),
    field: z.literal('value'),
    before: z.optional(Sum),
    after: z.optional(Sum),
  }),
  /** `first`: the one that comes first now, where that is another. */
  z.strictObject({
    kind: z.literal('list'),
    field: name,
    added: z.array(z.string()),
    removed: z.array(z.string()),
    first: z.optional(z.string()),
  }),
  /** Numbers, yes and no, and what else has no words of its own here. */
  z.strictObject({
    kind: z.literal('other'),
    field: name,
    before: z.optional(z.unknown()),
    after: z.optional(z.unknown()),
  }),
]);
export type FieldChange = z.infer<typeof FieldChange>;

/**
 * What of a lead changed from `before` to `after`, for her timeline; in the order of the fields. Empty exactly where both say
 * the same (absent like empty; a currency without a value says nothing; the order of a list counts for its first only).
 */
export function changesOf(before: Fields, after: Fields): FieldChange[] {
  const [was, is] = [unitsOf(before), unitsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((unit) => {
    const [one, other] = [was.get(unit), is.get(unit)];
    return sameContent(one, other) ? [] : changeOf(unit, one, other);
  });
}

function changeOf(unit: string, was: UnitValue | undefined, is: UnitValue | undefined): FieldChange[] {
  if (unit === 'value')
    return [{ kind: 'sum', field: 'value', ...fromTo(was as Sum | undefined, is as Sum | undefined) }];
  if (unit === 'profile') return [{ kind: 'text', field: unit, ...fromTo(shown(was), shown(is)) }];
  const key = unit.slice(unit.indexOf('.') + 1);
  const [one, other] = [was?.[key], is?.[key]];
  if (isTextList(one ?? []) && isTextList(other ?? [])) return listChange(unit, one as string[], other as string[]);
  const isText = [one, other].every((said) => said === undefined || typeof said === 'string');
  if (isText) return [{ kind: 'text', field: unit, ...fromTo(one as string | undefined, other as string | undefined) }];
  return [{ kind: 'other', field: unit, ...fromTo(one, other) }];
}

function listChange(field: string, was: readonly string[] = [], is: readonly string[] = []): FieldChange[] {
  const added = is.filter((one) => !was.includes(one));
  const removed = was.filter((one) => !is.includes(one));
  const first = is.length > 0 && was.length > 0 && is[0] !== was[0] ? { first: is[0]! } : {};
  if (added.length === 0 && removed.length === 0 && first.first === undefined) return [];
  return [{ kind: 'list', field, added, removed, ...first }];
}

const shown = (profile: UnitValue | undefined) => profile && Object.values(profile).join(' ');

function fromTo<T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
