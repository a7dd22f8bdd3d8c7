import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './sources';

const numbers = [
  ...Array.from({ length: 28 }, (_, at) => `F${at + 1}`),
  ...Array.from({ length: 24 }, (_, at) => `S${at + 1}`),
];

/** The rows of the two tables in `TRUST.md`: a number, and the files that are said to hold it. */
const rows = readFileSync(path.join(project, 'TRUST.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [FS]\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', when = '', promised = '', , tested = '']) => ({ number, when, promised, tested }));

const filesIn = (tested: string) => Array.from(tested.matchAll(/`([^`]+)`/g), ([, file = '']) => file);

/** The numbers that titles of this text begin with: one, or several with commas between them, and a colon. */
function numbersIn(text: string): Set<string> {
  const titles = text.matchAll(/(?<=[('"`\s])['"`]((?:[FS]\d+, )*[FS]\d+): /g);
  return new Set(Array.from(titles, ([, list = '']) => list.split(', ')).flat());
}

const tests = readdirSync(path.join(project, 'tests'), { recursive: true, encoding: 'utf8' })
  // Those in Firefox share one browser, and so one file that runs them.
  .filter((file) => /\.(?:test|e2e)\.tsx?$|e2e.firefox./.test(file))
  .map((file) => path.posix.join('tests', file.replaceAll(path.sep, '/')))
  .map((file) => ({ file, held: numbersIn(readFileSync(path.join(project, file), 'utf8')) }));

describe('TRUST.md', () => {
  it('lists each fault and each check once, in order', () => expect(rows.map(({ number }) => number)).toEqual(numbers));

  it.each(rows.map((row) => [row.number, row] as const))(
    'names tests of %s that are there, and begin with it',
    (number, row) => {
      const { when, promised, tested } = row;
      expect([when, promised].every((cell) => cell.length > 2)).toBe(true);
      // There is no sync to try this on.
      if (number === 'F26' && tested === 'none') return;
      const files = filesIn(tested);
      expect(files, `no file in “${tested}”`).not.toEqual([]);
      for (const file of files) {
        expect(existsSync(path.join(project, file)), `${file} is not there`).toBe(true);
        expect(tests.find((one) => one.file === file)?.held, file).toContain(number);
      }
    },
  );

  it('leaves no test out whose title begins with a number', () => {
    const listed = new Set(rows.flatMap(({ number, tested }) => filesIn(tested).map((file) => `${number} ${file}`)));
    const held = tests.flatMap(({ file, held: found }) => Array.from(found, (number) => `${number} ${file}`));
    expect(held.filter((one) => !listed.has(one))).toEqual([]);
  });
});
