import { readFileSync } from 'node:fs';

export const languages = ['en', 'nb'] as const;
export type Language = (typeof languages)[number];

/** A text of the stores, e.g. `listing.en.md`. */
export const storeText = (name: string): string =>
  readFileSync(new URL(`../../webstore/${name}`, import.meta.url), 'utf8');

/** The parts of a Markdown text, by their second-level headings. */
export function sections(text: string): Record<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}
