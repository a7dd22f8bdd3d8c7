import { LeadLink, linkText } from './lead-link';

/** Fields that say one thing together: a sum without its currency says nothing, nor does half of a profile. */
const together: Record<string, readonly string[]> = { value: ['value', 'currency'], profile: ['slug', 'memberId'] };
const unitOf = new Map(
  Object.entries(together).flatMap(([unit, fields]) => fields.map((field) => [field, unit] as const)),
);

/** What the rep may change on a lead, of whatever fields it is: texts, numbers, lists of texts, and groups of such by key. */
export type Fields = object;

/** Kept of one unit: its fields that are there. */
export type UnitValue = Readonly<Record<string, unknown>>;

/**
 * The fields as units that change as one, by name. A group (`custom`) is taken apart: `custom.<key>`. Links are told as texts
 * (`linkText`). What is absent, empty or an empty list is no unit: it says nothing.
 */
export function unitsOf(fields: Fields): Map<string, UnitValue> {
  const units = new Map<string, Record<string, unknown>>();
  const add = (unit: string, field: string, said: unknown) => units.set(unit, { ...units.get(unit), [field]: said });
  for (const [field, said] of Object.entries(fields)) {
    if (isNothing(said)) continue;
    if (isGroup(said))
      for (const [key, one] of Object.entries(said).filter(([, each]) => !isNothing(each)))
        add(`${field}.${key}`, key, one);
    else add(unitOf.get(field) ?? field, field, isLinks(said) ? said.map(linkText) : said);
  }
  // Currency alone is what a value would be in.
  if (units.get('value')?.['value'] === undefined) units.delete('value');
  return units;
}

const isNothing = (said: unknown) => said === undefined || said === '' || (Array.isArray(said) && said.length === 0);

const isLinks = (said: unknown): said is LeadLink[] =>
  Array.isArray(said) && said.every((one) => LeadLink.safeParse(one).success);

function isGroup(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

export const isTextList = (said: unknown): said is readonly string[] =>
  Array.isArray(said) && said.every((one) => typeof one === 'string');
