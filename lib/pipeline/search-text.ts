import { wordsIn } from './custom-values';
import { fold } from './fold';
import type { Lead, LeadFields } from './lead';

/**
 * UTF-16 units of a lead's notes that she is found by. The packed texts lie in the memory of a page that searches, a byte for each
 * unit (two where a stretch has letters beyond Latin-1): at 100,000 leads who all have so many, 50 MB; where one in ten has a
 * note of 200, 2 MB.
 */
export const mostNotes = 500;
/** The same of what her pipeline's own fields say. */
export const mostCustom = 500;

/**
 * What a lead is found by, folded: the name first (as it is shown too: a nickname), then where she works, how she is reached, what she
 * needs, her tags, what is linked, her people, and of what is written in custom fields and of her `notes`, the latest first, as much as is kept of them.
 */
export function searchTextOf(
  lead: Omit<LeadFields, 'currency' | 'value'> & Pick<Partial<Lead>, 'people'>,
  notes: readonly string[] = [],
): string {
  const {
    name,
    shownName,
    title,
    company,
    headline,
    location,
    emails,
    phones,
    slug,
    need,
    tags = [],
    links = [],
    people = [],
    custom,
  } = lead;
  // A number is also found when it is typed without its spaces.
  const digits = phones.map((phone) => phone.replace(/\D/g, ''));
  const parts = [
    name,
    shownName,
    title,
    company,
    headline,
    location,
    ...emails,
    ...phones,
    ...digits,
    slug,
    need,
    ...tags,
    ...links.map((link) => link.title),
    ...people.flatMap((one) => [one.name, one.title, one.email, one.phone, one.phone?.replace(/\D/g, ''), one.slug]),
  ];
  const facts = fold(parts.filter(Boolean).join(' '));
  const more = [foldedWithin(mostCustom, wordsIn(custom)), foldedWithin(mostNotes, notes)];
  return [facts, ...more].filter(Boolean).join(' ');
}

/** Whole words as far as there is room: half of one would be found as a word. */
function foldedWithin(most: number, texts: readonly string[]): string {
  const text = fold(texts.join(' ').slice(0, most * 2));
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return end > 0 ? text.slice(0, end) : '';
}

/** What stands around a word in a sentence, and is no part of what is sought: in a selected text, or in "Lunde, Kari". */
const around = /^[,;:"“”«»()<>[\]]+|[,;:"“”«»()<>[\]]+$/g;

/** The words of a query, folded, without the marks around them; at most ten. All of them must be found, in any order. */
export function searchWords(query: string): string[] {
  const words = fold(query.slice(0, 200)).split(' ');
  return words
    .map((word) => word.replace(around, ''))
    .filter(Boolean)
    .slice(0, 10);
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

/** The words as they are best looked for: first the one that is found least often in a part of what is searched. */
export function rarestFirst(sample: string, words: readonly string[]): string[] {
  const counted = words.map((word) => ({ word, times: timesIn(sample, word) }));
  return counted.toSorted((a, b) => a.times - b.times || b.word.length - a.word.length).map(({ word }) => word);
}

function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) times += 1;
  return times;
}

/**
 * The ids of the lines that hold all these words, anywhere in a word, from the first line on. Without words, none. Quickest where
 * the first word is the rarest.
 */
export function* searchHits(packed: string, words: readonly string[]): Generator<string> {
  const [rarest, ...others] = words;
  if (!rarest) return;
  // One pass of the engine's own substring search; the other words are tried on the lines that it finds.
  for (let at = packed.indexOf(rarest); at !== -1;) {
    const { start, tab, end } = lineAt(packed, at);
    if (at > tab) {
      if (holdsAll(packed.slice(tab + 1, end), others)) yield packed.slice(start, tab);
    }
    at = packed.indexOf(rarest, at > tab ? end : tab);
  }
}

/** As `searchHits`, but only lines in which each of the words begins a word: what a rep mostly means. */
export function* startHits(packed: string, words: readonly string[]): Generator<string> {
  const [rarest, ...others] = words;
  if (!rarest) return;
  const begun = others.map((word) => ` ${word}`);
  for (let at = packed.indexOf(rarest); at !== -1;) {
    const before = packed[at - 1];
    let next = at + 1;
    // Most places are within a word: they are passed by without a look at their line.
    if (before === ' ' || before === '\t') {
      const { start, tab, end } = lineAt(packed, at);
      if (begun.length === 0 || holdsAll(` ${packed.slice(tab + 1, end)}`, begun)) yield packed.slice(start, tab);
      next = end;
    }
    at = packed.indexOf(rarest, next);
  }
}

const holdsAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** The line that holds this place: where it starts, where its text does (behind the tab), and where it ends. */
function lineAt(packed: string, at: number): { start: number; tab: number; end: number } {
  const start = packed.lastIndexOf('\n', at) + 1;
  return { start, tab: packed.indexOf('\t', start), end: packed.indexOf('\n', at) };
}
