import { type Look } from './look';

const named = new Set(['inbox', 'starred', 'snoozed', 'sent', 'drafts', 'scheduled', 'all'] as const);
type Named = typeof named extends Set<infer Name> ? Name : never;

/** What the title and the navigation call a list. */
export function listName(list: string, { words }: Look): string {
  if (list.startsWith('search/')) return words.searchResults;
  if (list.startsWith('label/')) return decodeURIComponent(list.slice('label/'.length));
  return named.has(list as Named) ? words[list as Named] : list;
}
