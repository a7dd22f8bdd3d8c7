import { LeadFields } from '@/lib/pipeline/lead';
import { textLimits } from '@/lib/pipeline/page';
import { personName } from '@/lib/pipeline/person-name';
import { z } from '@/lib/pipeline/zod';
import { type CustomKey, customKey, fieldIdIn } from '@/lib/pipeline/custom-values';
import { amountText, parseAmount } from './amount';
import { type Asked, type CustomError, nothingAsked, parseCustom, typedCustomOf } from './lead-form-custom';
import { listed, type MoreError, moreLimits, parseMore, typedMore, typedMoreOf } from './lead-form-more';
import { profileOf, profileUrl } from './profile';

/** A lead's fields as they are typed; also what is kept as a draft. */
export const TypedLead = z.strictObject({
  name: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  /** Several are parted by commas. */
  email: z.string(),
  phone: z.string(),
  profile: z.string(),
  value: z.string(),
  ...typedMore,
  /** In the fields of her pipeline and others, by field id. Absent in drafts of older versions. */
  custom: z.prefault(z.record(z.string(), z.string()), {}),
});
export type TypedLead = z.infer<typeof TypedLead>;

/** Asked of every lead. */
type BasicField = Exclude<keyof TypedLead, 'custom'>;
/** One field of the form. */
export type TypedField = BasicField | CustomKey;

const basicFields = Object.keys(TypedLead.shape).filter((key): key is BasicField => key !== 'custom');

const isBasic = (field: TypedField): field is BasicField => (basicFields as string[]).includes(field);
const idIn = (field: CustomKey) => fieldIdIn(field) ?? '';

/** What is typed in one field. */
export function textIn(typed: TypedLead, field: TypedField): string {
  return isBasic(field) ? typed[field] : (typed.custom[idIn(field)] ?? '');
}

/** What is typed, with this text in one field. */
export function withText(typed: TypedLead, field: TypedField, text: string): TypedLead {
  if (isBasic(field)) return { ...typed, [field]: text };
  return { ...typed, custom: { ...typed.custom, [idIn(field)]: text } };
}

/** All fields of a form, in their order. */
export function fieldsAsked({ fields }: Pick<Asked, 'fields'>): TypedField[] {
  return [...basicFields, ...fields.map(({ id }) => customKey(id))];
}

/** What can be wrong with a field; each is a sentence under `common.wrong`. */
export type FieldError = 'required' | 'badEmail' | 'badProfile' | 'badMoney' | 'tooLong' | MoreError | CustomError;

/** Longest text of each field, UTF-16 units: the browser takes no more. */
export const typedLimits: Record<BasicField, number> = {
  name: textLimits.name,
  title: textLimits.line,
  company: textLimits.line,
  location: textLimits.line,
  email: textLimits.email * 4,
  phone: textLimits.line,
  profile: textLimits.url,
  value: 30,
  ...moreLimits,
};

/** The form as it opens on these fields. */
export function typedLead(fields: Partial<LeadFields>, currency: string, language: string): TypedLead {
  return {
    name: fields.name ?? '',
    title: fields.title ?? '',
    company: fields.company ?? '',
    location: fields.location ?? '',
    email: (fields.emails ?? []).join(', '),
    phone: (fields.phones ?? []).join(', '),
    profile: profileUrl(fields) ?? '',
    value: fields.value === undefined ? '' : amountText(fields.value, fields.currency ?? currency, language),
    ...typedMoreOf(fields),
    custom: typedCustomOf(fields.custom, language),
  };
}

/**
 * The fields that were typed, over those that the form does not show (`base`), or what is wrong with them by field.
 */
export function parseLead(
  typed: TypedLead,
  base: Partial<LeadFields> & { currency: string },
  asked: Asked = nothingAsked,
): { fields: LeadFields } | { errors: Partial<Record<TypedField, FieldError>> } {
  const { more, errors: moreErrors } = parseMore(typed, base);
  const { custom, errors: customErrors } = parseCustom(typed.custom, base.custom, asked);
  const errors: Partial<Record<TypedField, FieldError>> = { ...moreErrors, ...customErrors };
  const emails = [...new Set(listed(typed.email).map((email) => email.toLowerCase()))];
  const phones = [...new Set(listed(typed.phone))];
  const value = typed.value.trim() ? parseAmount(typed.value, base.currency) : undefined;

  if (!typed.name.trim()) errors.name = 'required';
  if (emails.some((email) => !LeadFields.shape.emails.safeParse([email]).success)) errors.email = 'badEmail';
  if (typed.value.trim() && value === undefined) errors.value = 'badMoney';

  const profile = typed.profile === (profileUrl(base) ?? '') ? base : profileOf(typed.profile);
  if (typed.profile.trim() && !profile) errors.profile = 'badProfile';
  if (Object.keys(errors).length > 0) return { errors };

  const fields: LeadFields = {
    ...nameOf(typed.name.trim(), base),
    ...lineOf('title', typed.title),
    ...lineOf('company', typed.company),
    ...lineOf('headline', base.headline ?? ''),
    ...lineOf('location', typed.location),
    ...more,
    ...(base.links && { links: base.links }),
    emails,
    phones,
    ...(profile?.slug && { slug: profile.slug }),
    ...(profile?.memberId && { memberId: profile.memberId }),
    ...(profile?.salesId && { salesId: profile.salesId }),
    ...(value !== undefined && { value }),
    currency: base.currency,
    ...(Object.keys(custom).length > 0 && { custom }),
  };
  const checked = LeadFields.safeParse(fields);
  return checked.success ? { fields: checked.data } : { errors: tooLong(checked.error.issues) };
}

/** The name with its parts: what was known of them, or, where the rep has given her another name, what that one tells. */
function nameOf(
  name: string,
  base: Partial<LeadFields>,
): Pick<LeadFields, 'name' | 'givenName' | 'familyName' | 'shownName'> {
  if (name === base.name) {
    const { givenName = '', familyName = '', shownName = '' } = base;
    return {
      name,
      ...lineOf('givenName', givenName),
      ...lineOf('familyName', familyName),
      ...lineOf('shownName', shownName),
    };
  }
  const { given = '', family = '' } = personName(name);
  return { name, ...lineOf('givenName', given), ...lineOf('familyName', family) };
}

/** What of the form was changed elsewhere since it opened on `opened`, and is not what is typed: to be decided by the rep. */
export function changedElsewhere(
  opened: TypedLead,
  now: TypedLead,
  typed: TypedLead,
  asked: Pick<Asked, 'fields'> = nothingAsked,
): TypedField[] {
  return fieldsAsked(asked).filter((field) => {
    const is = textIn(now, field);
    return is !== textIn(opened, field) && is !== textIn(typed, field);
  });
}

/** What is typed, but for these fields: they are as they are now. */
export function withTheirs(typed: TypedLead, now: TypedLead, keys: readonly TypedField[]): TypedLead {
  let all = typed;
  for (const key of keys) all = withText(all, key, textIn(now, key));
  return all;
}

const lineOf = <Key extends string>(key: Key, text: string) =>
  (text.trim() ? { [key]: text.trim() } : {}) as Partial<Record<Key, string>>;

const typedFor: Partial<Record<PropertyKey, BasicField>> = {
  emails: 'email',
  phones: 'phone',
  slug: 'profile',
  memberId: 'profile',
  salesId: 'profile',
};

/** What Zod still found: only lengths and counts are left. */
function tooLong(issues: readonly { path: PropertyKey[] }[]): Partial<Record<TypedField, FieldError>> {
  return Object.fromEntries(
    issues.map(({ path }) => [typedFor[path[0] ?? 'name'] ?? (path[0] as BasicField), 'tooLong' as const]),
  );
}
