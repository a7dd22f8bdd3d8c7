import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableUnder, withTable } from './markdown-table';
import { licenceOf, manifestOf } from './packages';

const text = readFileSync(new URL('../../DEPENDENCIES.md', import.meta.url), 'utf8');
const own = manifestOf();

describe.each([
  ['Shipped', own.dependencies],
  ['For building and testing', own.devDependencies],
])('DEPENDENCIES.md, under “%s”', (heading, asked = {}) => {
  const rows = tableUnder(text, heading);

  test('names what package.json does, in its order, with the version and the licence that are installed', () => {
    const facts = Object.keys(asked).map((name) => {
      const manifest = manifestOf(`node_modules/${name}`);
      return [`\`${name}\``, manifest.version, licenceOf(manifest)];
    });
    expect(rows.map((row) => row.slice(0, 3))).toEqual(facts);
  });

  test('says of each why it is there', () => {
    const unsaid = rows.filter((row) => !/\w{3,}.*\.$/.test(row.at(-1) ?? ''));
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });
});

test('what is shipped may be: no licence binds more than the files that are under it', () => {
  const licences = ['Shipped', 'Shipped with them']
    .flatMap((heading) => tableUnder(text, heading))
    .map((row) => row[2]);
  expect([...new Set(licences)].toSorted()).toEqual(['0BSD', 'Apache-2.0', 'ISC', 'MIT', 'MPL-2.0']);
});

describe('a table of a Markdown text', () => {
  const page = '# T\n\n## A\n\n| x | y |\n| - | - |\n| 1 | a\\b |\n\n## B\n\nNone\n\n| x |\n| - |\n| 2 |\n';
  test('is found under its heading, with all its cells', () => {
    expect(tableUnder(page, 'A')).toEqual([['1', 'a\\b']]);
    expect(tableUnder(page, 'B')).toEqual([['2']]);
    expect(() => tableUnder(page, 'C')).toThrow('no heading “C”');
  });
  test('is written in its place, and nothing else is', () => {
    const written = withTable(page, 'B', [['3'], ['$&']]);
    expect(tableUnder(written, 'B')).toEqual([['3'], ['$&']]);
    expect(tableUnder(written, 'A')).toEqual(tableUnder(page, 'A'));
  });
});
