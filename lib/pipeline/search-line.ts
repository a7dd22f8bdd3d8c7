import { fold } from './fold';
import type { LeadFields } from './lead';

/** What a lead is found by. A lead is such, and one that grew tags, notes, an address and other people. */
export type Searchable = Omit<LeadFields, 'currency' | 'value'> & {
  tags?: readonly string[] | undefined;
  notes?: string | undefined;
  address?: string | undefined;
  people?: readonly { name: string; email?: string | undefined }[] | undefined;
};

/** UTF-16 units of a lead's notes that are searched: a hundred thousand leads' are held in memory, and each key press reads them all. */
export const searchedNotes = 500;

/** Stands between a line's three parts, with a blank on either side: no folded text holds it, and no query. */
export const border = '\u001f';

/**
 * A lead's line of the packed text, folded, in three parts: the name, the company, and the rest. `withSearchLine` packs it, and
 * `searchHits` reads it as it reads the lines without parts.
 */
export function searchLineOf(lead: Searchable): string {
  const { name, title, company, headline, location, emails, phones, slug, need, tags, notes, address, people } = lead;
  // A number is also found when it is typed without its spaces.
  const digits = phones.map((phone) => phone.replace(/\D/g, ''));
  const others = (people ?? []).flatMap((person) => [person.name, person.email]);
  const reached = [...emails, ...phones, ...digits, slug, address];
  const rest = [
    title,
    headline,
    location,
    ...others,
    ...reached,
    need,
    ...(tags ?? []),
    notes?.slice(0, searchedNotes),
  ];
  return [[name], [company], rest].map(partOf).join(` ${border} `);
}

const partOf = (texts: (string | undefined)[]) => fold(texts.filter(Boolean).join(' ').replaceAll(border, ' '));
