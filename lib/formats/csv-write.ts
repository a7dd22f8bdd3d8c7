/** A cell: what is a number is written as one, so that it can be reckoned with. */
export type Cell = string | number | undefined;

/** What spreadsheets take for the beginning of a formula, also after spaces and in full width (S14). */
const formula = /^[\s\u00a0]*[=+\-@|\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Of those, what is none: a number, also of a telephone. */
const harmless = /^[+-]?[\d\s().,-]+$/;

/**
 * A text that no spreadsheet reads as a formula: each line that could be one has an apostrophe before it, and so has one that begins with an
 * apostrophe already, so that `withoutDefusing` gives back the text as it was.
 */
export function defused(text: string): string {
  return text.split('\n').map(defusedLine).join('\n');
}

function defusedLine(line: string): string {
  const isFormula = formula.test(line) && !harmless.test(line);
  return isFormula || line.startsWith("'") ? `'${line}` : line;
}

/** What `defused` was given. */
export function withoutDefusing(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith("'") ? line.slice(1) : line))
    .join('\n');
}

/** Rows as a CSV file (RFC 4180) in UTF-8, with the mark by which Excel knows that it is. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

/** The libraries for this bring code along that fetches files: none of it is to be in a bundle of ours (S2). */
function written(cell: Cell): string {
  const text = typeof cell === 'string' ? defused(cell) : String(cell ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
