import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pngAt } from './png';
import { type Language, languages, sections, storeText } from './sections';

const folder = (language: Language) => new URL(`../../webstore/screenshots/${language}/`, import.meta.url);
const listing = (language: Language) => sections(storeText(`listing.${language}.md`));
const messages = (language: Language): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));

/** Characters: the least that any store allows, and Edge's least for a description. */
const limits: Record<string, [least: number, most: number]> = {
  // Edge and AMO; the Chrome Web Store takes 75.
  Name: [2, 45],
  // The Chrome Web Store's, which takes it from the manifest.
  Summary: [20, 132],
  'Summary for Firefox': [20, 250],
  // Edge wants 250 and takes 10,000; the Chrome Web Store 16,000.
  Description: [250, 10_000],
  // The Chrome Web Store's field.
  'Single purpose': [20, 1_000],
};

describe.each(languages)('The listing in %s', (language) => {
  const parts = listing(language);

  test('has every part, as long as the stores let it be', () => {
    expect(Object.keys(parts)).toEqual([...Object.keys(limits), 'Category', 'Search terms', 'Pictures']);
    for (const [part, [least, most]] of Object.entries(limits)) {
      expect(parts[part]?.length, part).toBeGreaterThanOrEqual(least);
      expect(parts[part]?.length, part).toBeLessThanOrEqual(most);
    }
  });

  test('says what the manifest says', () => {
    expect(parts.Name).toBe(messages(language).extensionName?.message);
    expect(parts.Summary).toBe(messages(language).extensionDescription?.message);
  });

  test('has search terms as Edge wants them: seven at most, of 30 characters each, 21 words in all', () => {
    const terms = (parts['Search terms'] ?? '').split(', ');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(Math.max(...terms.map((term) => term.length))).toBeLessThanOrEqual(30);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  test('describes in plain text: the stores show no markup', () => {
    expect(parts.Description).not.toMatch(/[<>*_#`]|\]\(/);
  });

  test('says whose pages these are, and what LinkedIn says of it', () => {
    expect(parts.Description).toMatch(/LinkedIn’s User Agreement|LinkedIns brukeravtale/);
    expect(parts.Description).toMatch(/not made, endorsed or sponsored by|ikke laget, godkjent eller støttet av/);
  });

  test('has a picture for each caption, five at most, as large as the Chrome Web Store wants them', () => {
    const told = [...(parts.Pictures ?? '').matchAll(/^- `([\w-]+)`: \S.*\.$/gm)].map(([, name]) => `${name}.png`);
    expect(told).toHaveLength(5);
    expect(readdirSync(folder(language)).toSorted()).toEqual([...told, 'tile.png']);
    for (const name of told) {
      const { bytes, ...png } = pngAt(new URL(name, folder(language)));
      expect(png, name).toEqual({ width: 1280, height: 800, alpha: false });
      expect(bytes, name).toBeLessThanOrEqual(300_000);
    }
  });

  test('has the small tile', () => {
    expect(pngAt(new URL('tile.png', folder(language)))).toMatchObject({ width: 440, height: 280, alpha: false });
  });
});

test('the store’s icon is 128 pixels wide and lets its ground through: 96 are drawn on', () => {
  expect(pngAt(new URL('../../webstore/icon-128.png', import.meta.url))).toMatchObject({
    width: 128,
    height: 128,
    alpha: true,
  });
});
