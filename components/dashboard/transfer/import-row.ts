import { type FieldError, parseLead, type TypedField, type TypedLead, typedLead } from '@/components/ui/lead-form';
import { profileOf } from '@/components/ui/profile';
import type { ImportTarget } from '@/lib/formats/import-columns';
import { Currency, type LeadFields } from '@/lib/pipeline/lead';
import { dateIn } from './date-in';

/** What each column of the file says of a lead; `undefined`: nothing that is wanted. */
export type Mapping = readonly (ImportTarget | undefined)[];

/** What a row says, or what keeps it from being a lead. */
export type ReadRow = { fields: LeadFields; stage?: string } | { problem: { field: TypedField; error: FieldError } };

/**
 * One row as a lead, by the rules of the form: what could not be typed there cannot be brought in either. `usual`: the currency of a
 * row that names none.
 */
export function readRow(cells: readonly string[], mapping: Mapping, usual: string): ReadRow {
  const said = new Map<ImportTarget, string[]>();
  for (const [at, target] of mapping.entries()) {
    const text = cells[at]?.trim();
    if (target && text) said.set(target, [...(said.get(target) ?? []), text]);
  }
  const named = one(said, 'currency').toUpperCase();
  const currency = Currency.safeParse(named).success ? named : usual;
  const parsed = parseLead(typedFrom(said, currency), { currency });
  if ('errors' in parsed) {
    const [field, error] = Object.entries(parsed.errors)[0] as [TypedField, FieldError];
    return { problem: { field, error } };
  }
  const stage = one(said, 'stage');
  return { fields: withNameParts(parsed.fields, said), ...(stage && { stage }) };
}

const one = (said: ReadonlyMap<ImportTarget, string[]>, target: ImportTarget) => said.get(target)?.[0] ?? '';

/** Several of a thing, as the form takes them. */
const list = (said: ReadonlyMap<ImportTarget, string[]>, target: ImportTarget) =>
  (said.get(target) ?? []).flatMap((cell) => cell.split(/\s*(?::::|[;,\n])\s*/)).join(', ');

function typedFrom(said: ReadonlyMap<ImportTarget, string[]>, currency: string): TypedLead {
  const parts = [one(said, 'givenName'), one(said, 'familyName')].filter(Boolean).join(' ');
  const profile = one(said, 'profile');
  const close = one(said, 'expectedCloseOn');
  return {
    ...typedLead({}, currency, 'en'),
    name: one(said, 'name') || parts,
    title: one(said, 'title'),
    company: one(said, 'company'),
    location: one(said, 'location'),
    email: list(said, 'email'),
    phone: list(said, 'phone'),
    // A column of websites has other addresses too: those say nothing of her profile.
    profile: profileOf(profile) ? profile : '',
    value: one(said, 'value').replaceAll(/^[^\d-]+|[^\d]+$/g, ''),
    expectedCloseOn: close && (dateIn(close) ?? close),
    probability: one(said, 'probability').replace(/\s*%$/, ''),
    need: one(said, 'need').split('\n')[0] ?? '',
    // What a list of Google's begins with is its own mark.
    tags: list(said, 'tags').replaceAll(/\* myContacts(, )?/g, ''),
  };
}

/** The parts of her name as the file has them, where it has them apart. */
function withNameParts(fields: LeadFields, said: ReadonlyMap<ImportTarget, string[]>): LeadFields {
  const [givenName, familyName] = [one(said, 'givenName'), one(said, 'familyName')];
  return givenName && familyName ? { ...fields, givenName, familyName } : fields;
}
