import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, defused, withoutDefusing } from '@/lib/formats/csv-write';

describe('S14: a CSV file', () => {
  it('has its cells quoted where they must be, and numbers as they are', () =>
    expect(
      csvOf([
        ['Name', 'Value'],
        ['Berg, Anna', 12.5],
        ['say "hi"', undefined],
      ]),
    ).toBe('\ufeffName,Value\r\n"Berg, Anna",12.5\r\n"say ""hi""",\r\n'));

  it.each(['=1+1', ' =1+1', '\u00a0@SUM(A1)', '+cmd|x', '-2+3+cmd', '\t=1', '＝1+1', '@x', '|x'])(
    'has no formula of %j',
    (text) => expect(defused(text).startsWith("'")).toBe(true),
  );

  it('has none after a line break either', () => expect(defused('one\n=two')).toBe("one\n'=two"));

  it.each(['+47 900 00 000', '-5', '-1,234.50', '(+47) 22', 'Anna', 'a=b', ''])('leaves %j as it is', (text) =>
    expect(defused(text)).toBe(text),
  );

  it('is read back as it was, whatever it says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc
        .array(fc.constantFrom('=', "'", '+', '-', '@', '\n', 'a', ' ', ',', '"', '1'), { maxLength: 8 })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (cells) => {
        expect(withoutDefusing(defused(cells[0] ?? ''))).toBe(cells[0]);
        const parsed = Papa.parse<string[]>(csvOf([cells]).slice(1), { delimiter: ',' }).data[0];
        expect(parsed?.map(withoutDefusing)).toEqual(cells);
      }),
    );
  });
});
