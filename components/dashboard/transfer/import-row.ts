import { type FieldError, parseLead, type TypedField, type TypedLead, typedLead } from '@/components/ui/lead-form';
import { profileOf } from '@/components/ui/profile';
import type { ImportTarget } from '@/lib/formats/import-columns';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { type CustomKey, customKey } from '@/lib/pipeline/custom-values';
import { fold } from '@/lib/pipeline/fold';
import { Currency, type LeadFields, type Outcome } from '@/lib/pipeline/lead';
import { dateIn } from './date-in';

/** What each column of the file says of a lead; `undefined`: nothing that is wanted. */
export type Mapping = readonly (ImportTarget | CustomKey | undefined)[];

/** What a row says, or what keeps it from being a lead. */
export type ReadRow =
  | { fields: LeadFields; stage?: string; outcome?: Outcome }
  | { problem: { field: TypedField; error: FieldError } };

/**
 * One row as a lead, by the rules of the form: what could not be typed there cannot be brought in either. `usual`: the currency of a
 * row that names none; `own`: the rep's own fields.
 */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  usual: string,
  own: readonly CustomField[] = [],
): ReadRow {
  const said: Said = new Map();
  for (const [at, target] of mapping.entries()) {
    const text = cells[at]?.trim();
    if (target && text) said.set(target, [...(said.get(target) ?? []), text]);
  }
  const named = one(said, 'currency').toUpperCase();
  const currency = Currency.safeParse(named).success ? named : usual;
  const typed = { ...typedFrom(said, currency), custom: customFrom(said, own) };
  const parsed = parseLead(typed, { currency }, { fields: own, language: 'en' });
  if ('errors' in parsed) {
    const [field, error] = Object.entries(parsed.errors)[0] as [TypedField, FieldError];
    return { problem: { field, error } };
  }
  const stage = one(said, 'stage');
  const outcome = outcomes[fold(one(said, 'outcome'))];
  return { fields: withNameParts(parsed.fields, said), ...(stage && { stage }), ...(outcome && { outcome }) };
}

/** What a row says, by what its columns stand for. */
type Said = Map<ImportTarget | CustomKey, string[]>;

/** How others call the ends of a sale; an open one has none. */
const outcomes: Record<string, Outcome> = {
  won: 'won',
  'closed won': 'won',
  vunnet: 'won',
  lost: 'lost',
  'closed lost': 'lost',
  tapt: 'lost',
  disqualified: 'disqualified',
  diskvalifisert: 'disqualified',
};

function customFrom(said: Said, own: readonly CustomField[]): Record<string, string> {
  return Object.fromEntries(
    own.map(({ id, type }) => {
      const text = one(said, customKey(id));
      return [id, type === 'date' ? (dateIn(text) ?? text) : text];
    }),
  );
}

const one = (said: Said, target: ImportTarget | CustomKey) => said.get(target)?.[0] ?? '';

/** Several of a thing, as the form takes them. */
const list = (said: Said, target: ImportTarget) =>
  (said.get(target) ?? []).flatMap((cell) => cell.split(/\s*(?::::|[;,\n])\s*/)).join(', ');

function typedFrom(said: Said, currency: string): TypedLead {
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
function withNameParts(fields: LeadFields, said: Said): LeadFields {
  const [givenName, familyName] = [one(said, 'givenName'), one(said, 'familyName')];
  return givenName && familyName ? { ...fields, givenName, familyName } : fields;
}
