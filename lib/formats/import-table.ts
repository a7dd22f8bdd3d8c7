import { csvLimits, type CsvProblem, csvRows, guessedDelimiter } from './csv-read';
import { headerRow } from './import-columns';
import { cardColumns, cardRows, isCards } from './vcard-read';

/** A file's people as a table. */
export interface ImportTable {
  header: readonly string[];
  /** One for each person, `csvLimits.rows` at the most. */
  rows: string[][];
  /** Why there are no more rows. */
  problem?: CsvProblem;
}

/** The table in a text that is CSV, with or without notes above its headings, or cards. */
export function importTable(text: string): ImportTable {
  const { rows: all, problem } = isCards(text) ? cardTable(text) : csvRows(text, guessedDelimiter(text));
  const start = headerRow(all);
  const below = all.slice(start + 1);
  const rows = below.slice(0, csvLimits.rows);
  const why = problem ?? (below.length > rows.length ? 'too-many-rows' : rows.length === 0 ? 'empty' : undefined);
  return { header: all[start] ?? [], rows, ...(why && { problem: why }) };
}

function cardTable(text: string): ReturnType<typeof cardRows> {
  const { rows, ...rest } = cardRows(text);
  return { rows: [[...cardColumns], ...rows], ...rest };
}
