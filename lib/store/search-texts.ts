import type { Lead } from '@/lib/pipeline/lead';
import { searchTextOf, withSearchLine } from '@/lib/pipeline/search-text';
import { numbersFrom } from './counters';
import type { FairleadDatabase, SearchTextRow } from './schema';
import type { Noted } from './noted';
import type { LeadChange } from './totals';

/** Leads whose texts are packed in one row: few rows to read, about 60 kB to write for one lead, 300 kB where all have long notes. */
const leadsPerChunk = 512;

/** Sets the lines of these leads, in the running transaction; a lead that is gone loses hers. Without its notes where they are not told. */
export async function keepSearchTexts(db: FairleadDatabase, leads: readonly (LeadChange | Noted)[]): Promise<void> {
  const lines = leads.flatMap(lineOf);
  const chunks = [...new Set(lines.map((line) => line.chunk))];
  const firstRev = await numbersFrom(db, 'search', chunks.length);
  const stored = await db.searchTexts.bulkGet(chunks);
  const rows = chunks.map((chunk, index) => ({
    chunk,
    rev: firstRev + index,
    text: lines
      .filter((line) => line.chunk === chunk)
      .reduce((text, { id, line }) => withSearchLine(text, id, line), stored[index]?.text ?? ''),
  }));
  if (rows.length > 0) await db.searchTexts.bulkPut(rows);
}

function lineOf(change: LeadChange | Noted) {
  const { before, after } = change;
  const lead = after ?? before;
  const { notesBefore, notesAfter } = { notesBefore: [], notesAfter: [], ...change };
  const [was, line] = [textOf(before, notesBefore), textOf(after, notesAfter)];
  if (!lead || was === line) return [];
  return [{ chunk: chunkOf(lead), id: lead.id, line }];
}

const chunkOf = ({ ordinal }: { ordinal: number }) => Math.floor((ordinal - 1) / leadsPerChunk);

/** All texts anew. `notesOf`: those that stand with a lead, the latest first. `firstRev`: above all that were given. */
export function searchTextRows(
  leads: readonly Lead[],
  notesOf: (lead: Lead) => readonly string[],
  firstRev: number,
): SearchTextRow[] {
  const chunks = new Map<number, string[]>();
  for (const lead of leads) {
    const text = textOf(lead, notesOf(lead));
    if (text === undefined) continue;
    const chunk = chunkOf(lead);
    const lines = chunks.get(chunk) ?? [];
    chunks.set(chunk, lines);
    lines.push(withSearchLine('', lead.id, text));
  }
  return [...chunks].map(([chunk, lines], index) => ({ chunk, rev: firstRev + index, text: lines.join('') }));
}

function textOf(lead: Lead | undefined, notes: readonly string[]): string | undefined {
  return lead && lead.deletedAt === undefined ? searchTextOf(lead, notes) : undefined;
}
