import { fold } from '@/lib/pipeline/fold';
import { searchWords } from '@/lib/pipeline/search-text';
import type { Template } from '@/lib/pipeline/template';

/** From so many on they are searched. */
export const mostUnsearched = 8;

/** The templates that hold every word of the query, those in the rep's language first, else in their order. */
export function templateList(
  templates: readonly Template[],
  query: string,
  language: Template['language'],
): Template[] {
  const words = searchWords(query);
  const found = templates.filter(({ name, body }) => {
    const text = fold(`${name} ${body}`);
    return words.every((word) => text.includes(word));
  });
  const rank = (one: Template) => (one.language === language ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
