import { fold } from './fold';
import type { LeadFields } from './lead';

/** What a lead is found by, folded: the name first (as it is shown too: a nickname), then where she works, how she is reached, what she needs. */
export function searchTextOf(lead: Omit<LeadFields, 'currency' | 'value'>): string {
  const { name, shownName, title, company, headline, location, emails, phones, slug, need } = lead;
  // A number is also found when it is typed without its spaces.
  const digits = phones.map((phone) => phone.replace(/\D/g, ''));
  const parts = [name, shownName, title, company, headline, location, ...emails, ...phones, ...digits, slug, need];
  return fold(parts.filter(Boolean).join(' '));
}

/** The words of a query, folded; at most ten. All of them must be found, in any order. */
export function searchWords(query: string): string[] {
  return fold(query.slice(0, 200)).split(' ').filter(Boolean).slice(0, 10);
}

/**
 * A packed text with the lead's line set to `text`, or without it where `text` is absent. A line is `id⇥text⏎`;
 * neither ids nor folded texts hold tabs or line ends. A new line goes last, a changed one keeps its place.
 */
export function withSearchLine(packed: string, id: string, text: string | undefined): string {
  const line = text === undefined ? '' : `${id}\t${text}\n`;
  const start = packed.startsWith(`${id}\t`) ? 0 : packed.indexOf(`\n${id}\t`) + 1;
  if (start === 0 && !packed.startsWith(`${id}\t`)) return packed + line;
  return packed.slice(0, start) + line + packed.slice(packed.indexOf('\n', start) + 1);
}

/** A lead whose line holds every word. `atStarts`: each of them begins a word there, which is what a rep mostly means. */
export interface SearchHit {
  id: string;
  atStarts: boolean;
}

/** The lines of a packed text that hold all these words, from the first line on. Without words, none. */
export function* searchHits(packed: string, words: readonly string[]): Generator<SearchHit> {
  // One pass of the engine's own substring search for the word that is likely the rarest; the others are tried on its lines.
  const [rarest, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (!rarest) return;
  for (let at = packed.indexOf(rarest); at !== -1;) {
    const start = packed.lastIndexOf('\n', at) + 1;
    const tab = packed.indexOf('\t', start);
    if (at < tab) {
      at = packed.indexOf(rarest, tab + 1);
      continue;
    }
    const end = packed.indexOf('\n', at);
    const text = ` ${packed.slice(tab + 1, end)}`;
    if (others.every((word) => text.includes(word)))
      yield { id: packed.slice(start, tab), atStarts: words.every((word) => text.includes(` ${word}`)) };
    at = packed.indexOf(rarest, end);
  }
}
