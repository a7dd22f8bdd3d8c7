import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLimits, csvRows, decoded, delimiters, guessedDelimiter } from '@/lib/formats/csv-read';
import { csvOf } from '@/lib/formats/csv-write';

const utf16 = (text: string, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => [...letter].map((one) => one.charCodeAt(0)));
  return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
};

describe('a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Åse;Bø')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffÅse;Bø')],
    ['UTF-16 with its mark', utf16('Åse;Bø', true)],
    ['UTF-16 without it', utf16('Åse;Bø', false)],
    ['Windows-1252', Uint8Array.from([0xc5, 0x73, 0x65, 0x3b, 0x42, 0xf8])],
  ])('is read in %s', (_, bytes) => expect(decoded(bytes).replace('\ufeff', '')).toBe('Åse;Bø'));
});

describe('a CSV file', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b;c\r\n"1,2";2;3', ';'],
    ['a\tb\n1,5\t2,5\n', '\t'],
    ['alone', ','],
  ] as const)('%j has its cells apart by %j', (text, delimiter) => expect(guessedDelimiter(text)).toBe(delimiter));

  it('has quotes, lines and blanks within its cells, and rows of any length', () =>
    expect(csvRows('\ufeff"a ""b""","c\r\nd"\r\n\r\ne\n,,\nf,', ',').rows).toEqual([
      ['a "b"', 'c\nd'],
      ['e'],
      ['f', ''],
    ]));

  it.each([
    ['"a', 'open-quote'],
    ['', 'empty'],
    [',,\n\n', 'empty'],
    [Array.from({ length: csvLimits.columns + 1 }, () => 'a').join(','), 'too-many-columns'],
    ['a'.repeat(csvLimits.cell + 1), 'too-long-cell'],
  ])('S15: says what is wrong with it: %#', (text, problem) => expect(csvRows(text, ',').problem).toBe(problem));

  it('that we wrote is read back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/\r\n?/g, '\n')),
      fc.constantFrom('=1', "'x", '"', ',', ';', 'a\nb', '+47 1', ' '),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const said = table.filter((row) => row.some((one) => one.trim() !== ''));
        expect(csvRows(csvOf(table), ',').rows).toEqual(said);
      }),
    );
  });

  it('is taken as it comes, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(...delimiters), (text, delimiter) => {
        expect(csvRows(text, delimiter).rows.every((row) => row.length > 0)).toBe(true);
      }),
    );
  });
});
