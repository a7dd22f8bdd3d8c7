import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { sevenDays } from '@/components/ui/kept';
import { parts } from '@/lib/i18n';
import type { Tree } from '@/lib/i18n/words/tree';
import { binDays } from '@/lib/pipeline/bin';
import { matches } from '@/lib/sites/matches';
import { FairleadDatabase } from '@/lib/store/schema';
import { languages, sections, storeText } from './sections';

const sentences = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : sentences(value)));

/** Which row of the policy's table tells of a table of the database; whoever makes a new one has to say so here, and there. */
const rowOf: Record<string, number> = {
  leads: 0,
  searchTexts: 0,
  sales: 0,
  totals: 0,
  pairs: 0,
  activities: 1,
  stageChanges: 1,
  followUps: 1,
  mails: 4,
  draftTemplates: 4,
  outreach: 5,
  conversations: 5,
  meta: 6,
  mailRules: 7,
  settings: 8,
  templates: 8,
  pipelines: 8,
  forecasts: 8,
  reviewAnswers: 8,
  requests: 9,
  staged: 9,
  erased: 11,
};

describe.each(languages)('The privacy policy in %s', (language) => {
  const text = storeText(`privacy.${language}.md`);
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

  test('names the hosts that are read, and no other', () => {
    const hosts = new Set([...text.matchAll(/`([a-z.]+\.[a-z]{2,})`/g)].map(([, host]) => `https://${host}/*`));
    expect([...hosts]).toEqual(expect.arrayContaining(Object.values(matches).flat()));
    expect(hosts.size).toBe(Object.values(matches).flat().length);
  });

  test('tells how long everything is kept that has a table in the database', () => {
    const tables = new FairleadDatabase(new IDBFactory()).tables.map(({ name }) => name);
    expect(Object.keys(rowOf).toSorted()).toEqual(tables.toSorted());
    expect(rows).toHaveLength(Math.max(...Object.values(rowOf)) + 1);
    expect(rows[3]).toContain(`${binDays} `);
    expect(rows[9]).toContain(`${sevenDays / 86_400_000} `);
  });

  test('calls what can be pressed as the product does', () => {
    const known = Object.values(parts).flatMap((both) => sentences(both[language]));
    const called = [...text.matchAll(/(?<![\w])_([^_\n]+)_(?![\w])/g)].map(([, words = '']) => words);
    expect(called.length).toBeGreaterThan(5);
    // Gmail's own.
    const ours = called.filter((words) => words !== 'Send');
    expect(ours.filter((words) => !known.some((one) => one.startsWith(words)))).toEqual([]);
  });

  test('promises limited use, and says how to export and to erase', () => {
    expect(text).toMatch(/Limited Use/);
    const [, , , limited, erase] = Object.values(sections(text));
    expect(limited).toMatch(/User Data Policy|retningslinjer for brukerdata/);
    expect(erase).toMatch(/JSON[\s\S]*CSV/);
  });
});

const numbersIn = (text: string) => text.match(/\d+/g);

test('both policies make the same promises: the same parts, the same spans', () => {
  const [en = '', nb = ''] = languages.map((language) => storeText(`privacy.${language}.md`));
  expect(numbersIn(nb)).toEqual(numbersIn(en));
  expect(Object.keys(sections(nb))).toHaveLength(Object.keys(sections(en)).length);
});
