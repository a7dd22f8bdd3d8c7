import { CalendarDate } from '@/lib/pipeline/calendar-date';
import { LeadFields } from '@/lib/pipeline/lead';
import { textLimits } from '@/lib/pipeline/page';
import { z } from '@/lib/pipeline/zod';

/** What of a lead's fields is asked for beyond the basics, as it is typed. Absent in drafts of older versions. */
export const typedMore = {
  need: z.prefault(z.string(), ''),
  /** Parted by commas. */
  tags: z.prefault(z.string(), ''),
  /** Of a `date` field. */
  expectedCloseOn: z.prefault(z.string(), ''),
  /** Percent, with or without its sign; empty: the stage's. */
  probability: z.prefault(z.string(), ''),
} as const;
type TypedMore = Record<keyof typeof typedMore, string>;

/** In the order in which they are asked. */
export const moreFields = ['need', 'expectedCloseOn', 'probability', 'tags'] as const;

/** Longest texts, UTF-16 units. */
export const moreLimits: Record<keyof TypedMore, number> = {
  need: textLimits.line,
  tags: (textLimits.tag + 2) * 30,
  expectedCloseOn: 10,
  probability: 6,
};

/** What can be wrong with one of them; each is a sentence under `common.wrong`. */
export type MoreError = 'badDate' | 'badProbability' | 'badTags';

export function typedMoreOf(fields: Partial<LeadFields>): TypedMore {
  return {
    need: fields.need ?? '',
    tags: (fields.tags ?? []).join(', '),
    expectedCloseOn: fields.expectedCloseOn ?? '',
    probability: fields.probability === undefined ? '' : String(fields.probability),
  };
}

type More = Pick<LeadFields, 'need' | 'tags' | 'expectedCloseOn' | 'probability'>;

/** The fields that were typed, or what is wrong with them by field. `base`: what they are where nothing was typed over it. */
export function parseMore(
  typed: TypedMore,
  base: Partial<LeadFields>,
): { more: More; errors: Partial<Record<keyof TypedMore, MoreError>> } {
  const errors: Partial<Record<keyof TypedMore, MoreError>> = {};
  // A tag from elsewhere may hold a comma.
  const isAsBefore = typed.tags === typedMoreOf(base).tags;
  const tags = isAsBefore ? (base.tags ?? []) : listed(typed.tags);
  const closeOn = typed.expectedCloseOn.trim();
  const percent = typed.probability.replace(/\s*%\s*$/, '').trim();

  if (!LeadFields.shape.tags.safeParse(tags).success) errors.tags = 'badTags';
  if (closeOn && !CalendarDate.safeParse(closeOn).success) errors.expectedCloseOn = 'badDate';
  if (percent && !(/^\d{1,3}$/.test(percent) && Number(percent) <= 100)) errors.probability = 'badProbability';
  const more = {
    ...(typed.need.trim() && { need: typed.need.trim() }),
    ...(tags.length > 0 && { tags }),
    ...(closeOn && { expectedCloseOn: closeOn }),
    ...(percent && { probability: Number(percent) }),
  };
  return { more, errors };
}

/** The parts of a text between commas, without what is empty. */
export const listed = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);
