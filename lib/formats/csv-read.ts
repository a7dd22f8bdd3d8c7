import { withoutDefusing } from './csv-write';
import { mostAboveRows } from './import-columns';

/** What a file may be at the most (S15): `rows` below its headings, `cell` in UTF-16 units. */
export const csvLimits = { bytes: 20_000_000, rows: 50_000, columns: 64, cell: 10_000 } as const;

/** Rows that are read: the headings, with the notes that may stand above them, and one more than may be to tell that there are more. */
const mostRead = csvLimits.rows + mostAboveRows + 1;

export type CsvProblem = 'too-big' | 'too-many-rows' | 'too-many-columns' | 'too-long-cell' | 'open-quote' | 'empty';

/** Bytes of a text file as text: by its mark, else as UTF-8, as UTF-16, or as Windows has written western Europe. */
export function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Text of ours has no zeros, but for every other byte of UTF-16.
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const most = start.length / 4;
  if ((zeros[1] ?? 0) > most) return new TextDecoder('utf-16le').decode(bytes);
  if ((zeros[0] ?? 0) > most) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** With which of them the first lines have the most cells, in as many of the lines as possible. */
export function guessedDelimiter(text: string): Delimiter {
  const score = (delimiter: Delimiter) => {
    const { rows } = rowsIn(text.slice(0, 20_000), delimiter, 30);
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    const usual = widths.toSorted((one, other) => one - other)[widths.length >> 1] ?? 0;
    return widths.filter((width) => width === usual).length * usual;
  };
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(delimiter) }));
  return scored.toSorted((one, other) => other.score - one.score)[0]?.delimiter ?? ',';
}

/**
 * The rows of a CSV file (RFC 4180), without those in which nothing stands; a cell that our own export has defused is as it was. The
 * first problem ends it: then `rows` are those before it. Of more rows than a file may have, it reads some more than that.
 */
export function csvRows(text: string, delimiter: Delimiter): { rows: string[][]; problem?: CsvProblem } {
  const read = rowsIn(text.replace(/^\ufeff/, ''), delimiter, mostRead);
  return read.rows.length === 0 && !read.problem ? { ...read, problem: 'empty' } : read;
}

/** At most `most` rows in which something stands; each letter is looked at once. */
function rowsIn(text: string, delimiter: Delimiter, most: number): { rows: string[][]; problem?: CsvProblem } {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length && rows.length < most) {
    // A file may have more empty lines than any other.
    if (row.length === 0 && (text[place] === '\n' || text[place] === '\r')) {
      place += 1;
      continue;
    }
    let cell = '';
    if (text[place] === '"') {
      let end = place + 1;
      for (;;) {
        const quote = text.indexOf('"', end);
        if (quote < 0) return { rows, problem: 'open-quote' };
        cell += text.slice(end, quote);
        end = quote + 1;
        if (text[end] !== '"') break;
        cell += '"';
        end += 1;
        if (cell.length > csvLimits.cell) return { rows, problem: 'too-long-cell' };
      }
      place = end;
    }
    const next = endOfCell(text, place, delimiter);
    cell += text.slice(place, next);
    if (cell.length > csvLimits.cell) return { rows, problem: 'too-long-cell' };
    row.push(cell && withoutDefusing(cell.replaceAll('\r\n', '\n')));
    if (row.length > csvLimits.columns) return { rows, problem: 'too-many-columns' };
    if (text[next] === delimiter) {
      place = next + 1;
      // The line ends behind it: one more cell, of nothing.
      if (place >= text.length) row.push('');
      continue;
    }
    if (isSaid(row)) rows.push(row);
    row = [];
    place = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  if (isSaid(row)) rows.push(row);
  return { rows };
}

const isSaid = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let place = from;
  while (place < text.length && text[place] !== delimiter && text[place] !== '\n' && text[place] !== '\r') place += 1;
  return place;
}
