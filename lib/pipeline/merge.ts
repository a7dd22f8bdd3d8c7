import type { CustomKey } from './custom-values';
import { fold } from './fold';
import { memberIdToKeep, sameMember } from './identity';
import type { LeadFields } from './lead';
import { linkKey, linkText, mostLinks, unitedLinks } from './lead-link';
import { customOfBoth, customPlan } from './merge-custom';
import { betterName, betterText, emailKey, phoneText, type TextReason, united } from './merge-texts';

export interface MergeSide {
  fields: LeadFields;
  /** ms since the epoch. */
  updatedAt: number;
}

/** Of which one is kept. `profile` is the LinkedIn name with its id, `value` the sum with its currency: never half of each. */
const single = ['name', 'title', 'company', 'headline', 'location', 'need', 'profile', 'value'] as const;
/** Of which all are kept; the choice says whose come first. */
const lists = ['emails', 'phones', 'tags', 'links'] as const;
type ListField = (typeof lists)[number];
/** What one of a list is compared by; a link is its text (`linkText`). */
export const listKeys = { emails: emailKey, phones: phoneText, tags: fold, links: linkKey };
export const mergeFields = [...single, ...lists] as const;
export type MergeField = (typeof mergeFields)[number];

/** What of a field is kept: of a list, whose comes first. */
export type MergeChoice = 'a' | 'b';
export type MergeChoices = Partial<Record<MergeField | CustomKey, MergeChoice>>;

export interface FieldPlan {
  field: MergeField | CustomKey;
  /** What each side says, as text; an empty list says nothing. */
  a: string | readonly string[] | undefined;
  b: string | readonly string[] | undefined;
  proposed: MergeChoice;
  /** `both`: nothing is lost. */
  why: TextReason | 'both';
  /** They differ and only one is kept: worth the rep's look. */
  conflict: boolean;
  /** Of a list, what would be lost as it is proposed: a lead has no room for so many. */
  left?: readonly string[];
}

/** Addresses, numbers, tags and links that a lead may have (`LeadFields`). */
const most = { emails: 20, phones: 20, tags: 30, links: mostLinks };

/**
 * Field by field what each of two leads says and what is proposed, in the order of the form, custom fields last; fields of which neither
 * says anything are left out. What is proposed does not depend on which lead is given first, but where both say exactly the same.
 */
export function mergePlan(a: MergeSide, b: MergeSide): FieldPlan[] {
  const plans = mergeFields.flatMap((field): FieldPlan[] => {
    const [one, other] = [textOf(field, a.fields), textOf(field, b.fields)];
    if (one === undefined && other === undefined) return [];
    const proposed = proposal(field, a, b);
    const left = leftOut(
      field,
      ...(proposed.proposed === 'a' ? ([a.fields, b.fields] as const) : ([b.fields, a.fields] as const)),
    );
    return [{ field, a: one, b: other, ...proposed, ...(left.length > 0 && { left }) }];
  });
  return [...plans, ...customPlan(valuesIn(a), valuesIn(b))];
}

const valuesIn = ({ fields, updatedAt }: MergeSide) => ({ values: fields.custom, updatedAt });

function leftOut(field: MergeField, first: LeadFields, second: LeadFields): string[] {
  if (!isListField(field)) return [];
  return united(listIn(field, first), listIn(field, second), listKeys[field]).slice(most[field]);
}

/** Whether all of the field are kept: nothing is chosen but whose come first. */
export const isListField = (field: string): field is ListField => (lists as readonly string[]).includes(field);

function listIn(field: ListField, fields: LeadFields): readonly string[] {
  return field === 'links' ? (fields.links ?? []).map(linkText) : (fields[field] ?? []);
}

type Proposal = Pick<FieldPlan, 'proposed' | 'why' | 'conflict'>;

function proposal(field: MergeField, a: MergeSide, b: MergeSide): Proposal {
  const [one, other] = [textOf(field, a.fields), textOf(field, b.fields)];
  if (one === undefined || other === undefined)
    return { proposed: other === undefined ? 'a' : 'b', why: 'only', conflict: false };
  if (typeof one !== 'string' || typeof other !== 'string') {
    // The newer list's first address is the one to write to; of two as new the longer one's.
    const order = a.updatedAt - b.updatedAt || one.length - other.length || (`${one}` >= `${other}` ? 1 : -1);
    return { proposed: order > 0 ? 'a' : 'b', why: `${one}` === `${other}` ? 'equal' : 'both', conflict: false };
  }
  const better = field === 'name' ? betterName : betterText;
  const { side, why } = better({ text: one, updatedAt: a.updatedAt }, { text: other, updatedAt: b.updatedAt });
  if (field === 'profile' && sameMember(a.fields, b.fields) !== false)
    return { proposed: side, why: why === 'equal' ? why : 'both', conflict: false };
  return { proposed: side, why, conflict: why !== 'equal' };
}

function textOf(field: MergeField, fields: LeadFields): string | readonly string[] | undefined {
  const { slug, memberId, salesId, value, currency } = fields;
  if (field === 'profile') return [slug, memberId, salesId].filter(Boolean).join(' ') || undefined;
  if (field === 'value') return value === undefined ? undefined : `${value} ${currency}`;
  if (isListField(field)) {
    const said = united(listIn(field, fields), [], listKeys[field]);
    return said.length > 0 ? said : undefined;
  }
  return fields[field] || undefined;
}

/** The fields of the one lead that two become, by the rep's choices and else as proposed. */
export function merged(a: MergeSide, b: MergeSide, choices: MergeChoices = {}): LeadFields {
  // A choice for the side that says nothing would lose what the other says; to empty a field is an edit of its own.
  const sides = Object.fromEntries(
    mergeFields.map((field) => {
      const { proposed, why } = proposal(field, a, b);
      return [field, why === 'only' ? proposed : (choices[field] ?? proposed)];
    }),
  ) as Record<MergeField, MergeChoice>;
  const first = (field: MergeField) => (sides[field] === 'a' ? a : b).fields;
  const second = (field: MergeField) => (sides[field] === 'a' ? b : a).fields;
  const texts = (['title', 'company', 'headline', 'location', 'need'] as const).flatMap((field) =>
    first(field)[field] ? [[field, first(field)[field]]] : [],
  );
  const { value, currency } = first('value');
  const tags = united(first('tags').tags ?? [], second('tags').tags ?? [], fold).slice(0, most.tags);
  const links = unitedLinks(first('links').links, second('links').links).slice(0, most.links);
  const custom = customOfBoth(valuesIn(a), valuesIn(b), choices);
  const [older, newer] = a.updatedAt > b.updatedAt ? [b, a] : [a, b];
  return {
    // What is not asked about is as it was said last.
    ...othersOf(older.fields),
    ...othersOf(newer.fields),
    ...nameOf(first('name')),
    ...Object.fromEntries(texts),
    emails: united(first('emails').emails, second('emails').emails, emailKey).slice(0, most.emails),
    phones: united(first('phones').phones, second('phones').phones, phoneText).slice(0, most.phones),
    ...profileOf(first('profile'), second('profile')),
    ...(value !== undefined && { value }),
    currency,
    ...(tags.length > 0 && { tags }),
    ...(links.length > 0 && { links }),
    ...(custom && { custom }),
  };
}

const askedAbout: ReadonlySet<string> = new Set([
  ...mergeFields,
  'givenName',
  'familyName',
  'shownName',
  'slug',
  'memberId',
  'salesId',
  'currency',
  'custom',
]);

/** The fields of a lead that are not asked about. */
function othersOf(fields: LeadFields): Partial<LeadFields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([field, said]) => !askedAbout.has(field) && said !== undefined),
  );
}

/** A name with its parts: those of another do not fit it. */
function nameOf({ name, givenName, familyName, shownName }: LeadFields): Pick<LeadFields, 'name'> {
  return { name, ...(givenName && { givenName }), ...(familyName && { familyName }), ...(shownName && { shownName }) };
}

/** The profile of the first; what it lacks from the second, unless LinkedIn knows the two as two members. */
function profileOf(first: LeadFields, second: LeadFields): Pick<LeadFields, 'slug' | 'memberId' | 'salesId'> {
  const isOne = sameMember(first, second) !== false;
  const slug = first.slug || (isOne ? second.slug : undefined);
  // Of ids of two kinds the opaque one; of two of one kind the first one's.
  const [one, other] = [
    memberIdToKeep(first.memberId, second.memberId),
    memberIdToKeep(second.memberId, first.memberId),
  ];
  const memberId = isOne && one === other ? one : first.memberId;
  const salesId = first.salesId || (isOne ? second.salesId : undefined);
  return { ...(slug && { slug }), ...(memberId && { memberId }), ...(salesId && { salesId }) };
}
