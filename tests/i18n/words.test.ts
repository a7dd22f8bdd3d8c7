import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createI18n, languageFor, parts } from '@/lib/i18n';
import { channels } from '@/lib/pipeline/activity';
import { stageRoles } from '@/lib/pipeline/stage-roles';
import { errorCodes } from '@/lib/messages/contract';
import type { Tree } from '@/lib/i18n/words/tree';

/** Each sentence by its key. */
function leaves(tree: Tree, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : leaves(value, `${above}${key}.`),
  );
}

const placeholders = (sentence: string) => (sentence.match(/\{\{\s*\w+\s*\}\}/g) ?? []).toSorted();
const forms = (key: string) => ['one', 'other'].map((form) => `${key.replace(/_(one|other)$/, '')}_${form}`);
const named = Object.entries(parts);

describe.each(named)('the words of %s', (_part, { en, nb }) => {
  const english = leaves(en);
  const norwegian = new Map(leaves(nb));

  test('have the same keys in both languages', () => {
    expect([...norwegian.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });

  test('leave the same places open in both languages', () => {
    for (const [key, sentence] of english)
      expect([key, placeholders(norwegian.get(key) ?? '')]).toEqual([key, placeholders(sentence)]);
  });

  test('are never empty, and never begin or end in white space', () => {
    for (const [key, sentence] of [...english, ...norwegian]) {
      expect([key, sentence.trim()]).toEqual([key, sentence]);
      expect([key, sentence]).not.toEqual([key, '']);
    }
  });

  test('have each plural in all the forms that the two languages know', () => {
    for (const [key] of english)
      if (/_(one|other)$/.test(key)) expect(forms(key).filter((form) => !norwegian.has(form))).toEqual([]);
  });
});

/** The product's own source, but for the words themselves. */
const source = ['components', 'entrypoints', 'lib']
  .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.parentPath.includes('i18n/words'))
  .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
  .join('\n');

/** What is written for a key: whole, or with a part that is known at run time only. */
const partNames = Object.keys(parts).join('|');
const written = [...source.matchAll(new RegExp(`['"\`]((?:${partNames})\\.[^'"\`\\s]+)['"\`]`, 'g'))].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
);

test('every word is used somewhere', () => {
  const keys = named.flatMap(([part, { en }]) =>
    leaves(en, `${part}.`).map(([key]) => key.replace(/_(one|other)$/, '')),
  );
  expect([...new Set(keys)].filter((key) => !written.some((one) => one.test(key)))).toEqual([]);
});

describe.each(['en', 'nb'] as const)('in %s', (language) => {
  const { t } = createI18n(language);

  test('each stage, channel and error has its words', () => {
    for (const role of stageRoles) expect(t(`common.stages.${role}`)).not.toContain('common.');
    for (const channel of channels) expect(t(`common.channels.${channel}`)).not.toContain('common.');
    for (const code of errorCodes) expect(t(`common.errors.${code}`)).not.toContain('common.');
  });

  test('one and many are told apart', () => {
    expect(t('panel.count', { count: 1 })).not.toBe(t('panel.count', { count: 2 }).replace('2', '1'));
    const month = { first: '1', last: '1' };
    expect(t('reports.from', { ...month, count: 1 })).not.toMatch(/\b(days|dagene)\b/);
  });

  test('a number is written as the language writes it', () => {
    const spoken = { en: '50,000', nb: '50\u00a0000' }[language];
    expect(t('transfer.start', { count: 50_000 })).toContain(spoken);
    expect(t('transfer.running', { done: 1200, of: 50_000 })).toContain(spoken);
  });

  test('a name is put in as it is, markup and all', () => {
    expect(t('common.done.removed', { name: '<b>&"Bø"</b>' })).toContain('<b>&"Bø"</b>');
  });
});

describe('the language that is shown', () => {
  test('is the rep’s own choice before the browser’s', () => {
    expect(languageFor('en', 'nb-NO')).toBe('en');
    expect(languageFor('nb', 'en-US')).toBe('nb');
  });

  test.each(['nb', 'nb-NO', 'no', 'nn-NO'])('is Norwegian in a browser in %s', (browserLanguage) => {
    expect(languageFor('browser', browserLanguage)).toBe('nb');
  });

  test.each(['en-GB', 'de', 'nob'])('is English in a browser in %s', (browserLanguage) => {
    expect(languageFor('browser', browserLanguage)).toBe('en');
  });
});
